import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { aptInstall, which } from './tools.ts';

const NAMES = ['firefox', 'firefox-esr'];
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'];

/** The most that getting Firefox may take. */
const SECONDS = 300;

/** Where Firefox is, or why there is none. */
export type FoundFirefox = { readonly path: string } | { readonly missing: string };

/**
 * Finds a Firefox that starts: one that FIREFOX_PATH names, the system's; else gets one, as root on Debian, from apt.
 * Nobody has to have Firefox: where there is none, its tests are skipped, and say why.
 */
export async function findFirefox(): Promise<FoundFirefox> {
  const tried: string[] = [];
  for (const path of candidates()) {
    if (await starts(path)) return { path };
    tried.push(`${path} does not start`);
  }
  const installer = aptInstall('firefox-esr', SECONDS);
  if (installer) {
    const [program, ...args] = installer;
    console.log(`No Firefox was found; getting one from apt (at most ${SECONDS / 60} minutes) …`);
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    for (const path of candidates()) if (await starts(path)) return { path };
    tried.push(`${[program, ...args].join(' ')} ended with ${status}`);
  } else {
    tried.push('apt can be asked only by root, on Debian');
  }
  return {
    missing: `no Firefox was found or could be installed (${tried.join('; ')}); FIREFOX_PATH=/path/to/firefox names one`,
  };
}

function candidates(): string[] {
  const named = process.env.FIREFOX_PATH ?? [];
  return [named, NAMES.flatMap((name) => which(name) ?? []), PLACES].flat().filter((path) => existsSync(path));
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
