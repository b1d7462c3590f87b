import { rmSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, outFolder } from '../disk/folders.ts';
import { base, origin } from '../site.ts';
import { checkFolder, failed } from './check.ts';
import { checkAddress, existingFolder, replaceableFolder } from './environment.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: npm run build

Checks the content and builds the site into dist/. Set by variables, not by options:
FOOTING_CONTENT the content folder, FOOTING_OUT the folder to build into, SITE_URL and BASE_PATH where it will be published.
Ends with 0 if the site is built, 1 if the content has to be mended first, 2 if it could not be built.
`;

const WITHOUT_ADDRESS =
  'Without SITE_URL nothing in it has a full address, as previews of links, feeds and the sitemap need one: SITE_URL=https://example.org npm run build\n';

/**
 * `npm run build`: checks the content, builds the site apart and then puts it in its place. A build that fails or is
 * stopped leaves the last good one as it was. Returns the exit code.
 */
export async function build(args: readonly string[]): Promise<number> {
  if (wantsHelp(args)) {
    process.stdout.write(USAGE);
    return 0;
  }
  checkAddress();
  const content = await existingFolder(contentFolder());
  const out = await replaceableFolder(outFolder());
  process.stdout.write('Checking the content …\n');
  const { found, text } = await checkFolder(content);
  process.stdout.write(text);
  if (failed(found)) {
    process.stdout.write('Nothing was built; the last good build is still in its place.\n');
    return 1;
  }
  process.stdout.write('Building the pages …\n');
  const made = resolve('.footing', `build-${process.pid}`);
  const forget = dropWhenStopped(made);
  try {
    const astro = await import('astro');
    await astro.build({ outDir: made, logLevel: 'warn' });
    await replace(out, made);
  } finally {
    await rm(made, { recursive: true, force: true });
    forget();
  }
  process.stdout.write(`Built ${origin ?? ''}${base} in ${out}\n`);
  if (!origin) process.stdout.write(WITHOUT_ADDRESS);
  return 0;
}

// Two renames, so that there is hardly a moment without a site, and never half of one.
async function replace(out: string, made: string): Promise<void> {
  const beside = (name: string) => join(dirname(out), `.${basename(out)}-${process.pid}-${name}`);
  const [fresh, old] = [beside('new'), beside('old')];
  await mkdir(dirname(out), { recursive: true });
  await move(made, fresh);
  try {
    const had = await rename(out, old).then(() => true, ifMissing(false));
    try {
      await rename(fresh, out);
    } catch (fault) {
      if (had) await rename(old, out);
      throw fault;
    }
  } finally {
    await Promise.all([fresh, old].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

// A rename cannot cross to another disk; a copy can.
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EXDEV') throw fault;
    await cp(from, to, { recursive: true });
  }
}

function ifMissing<T>(value: T): (fault: NodeJS.ErrnoException) => T {
  return (fault) => {
    if (fault.code === 'ENOENT') return value;
    throw fault;
  };
}

/** Removes a folder if the process is stopped from outside; returns how to take that back. */
function dropWhenStopped(folder: string): () => void {
  const codes = { SIGINT: 130, SIGTERM: 143 } as const;
  const stops = Object.entries(codes).map(([signal, code]) => {
    const stop = () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.removeListener(signal, stop);
  });
  return () => {
    for (const take of stops) take();
  };
}

function wantsHelp(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h', default: false } } }).values
      .help;
  } catch (fault) {
    throw new UsageError((fault as Error).message, USAGE);
  }
}
