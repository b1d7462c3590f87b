import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptInstall, which } from './tools.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Flags for a Chromium under test: as root it starts only without its sandbox, and it should not call home. */
export const FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
];

/**
 * Finds a Chromium that starts: one that an environment variable names, Playwright's own, the system's; else gets one,
 * from Playwright or, as root on Debian, from apt. Ends the process with what to install if all of that fails.
 */
export async function findBrowser(): Promise<string> {
  const tried: string[] = [];
  for (const path of candidates()) {
    if (await starts(path)) return path;
    tried.push(path);
  }
  console.log('No browser was found; getting one …');
  for (const [program, ...args] of installers()) {
    tried.push([program, ...args].join(' '));
    spawnSync(program, args, { stdio: 'inherit' });
    for (const path of candidates()) if (await starts(path)) return path;
  }
  console.error(
    `The browser tests need Chromium, and none could be found or installed.\nTried: ${tried.join('; ')}.\n` +
      'Install Chromium or Chrome (on Debian: apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exit(2);
}

function candidates(): string[] {
  const named = ['CHROMIUM_PATH', 'CHROME_PATH', 'FOOTING_BROWSER'].flatMap((name) => process.env[name] ?? []);
  const found = NAMES.flatMap((name) => which(name) ?? []);
  return [...named, chromium.executablePath(), ...found, ...PLACES].filter((path) => existsSync(path));
}

function installers(): [string, ...string[]][] {
  const apt = aptInstall('chromium', 600);
  return [['playwright', 'install', 'chromium'], ...(apt ? [apt] : [])];
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...FLAGS] });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
