import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { contentFolder, outFolder } from '../folders.ts';
import { base, origin } from '../site.ts';
import { checkFolder, existingFolder, failed } from './check.ts';
import { UsageError } from './usage-error.ts';

/**
 * `npm run build`: checks the content, builds the site beside its place and then puts it there. A build that fails
 * leaves the last good one as it was. Returns the exit code.
 */
export async function build(): Promise<number> {
  checkAddress();
  process.stdout.write('Checking the content …\n');
  const { found, text } = await checkFolder(await existingFolder(contentFolder()));
  process.stdout.write(text);
  if (failed(found)) {
    process.stdout.write('Nothing was built; the last good build is still in its place.\n');
    return 1;
  }
  process.stdout.write('Building the pages …\n');
  const out = outFolder();
  const made = join(dirname(out), `.${basename(out)}-${process.pid}`);
  try {
    const astro = await import('astro');
    await astro.build({ outDir: made, logLevel: 'warn' });
    await replace(out, made);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  process.stdout.write(`Built ${origin ?? ''}${base} in ${out}\n`);
  return 0;
}

// Two renames, so that there is hardly a moment without a site, and never half of one.
async function replace(out: string, made: string): Promise<void> {
  const old = join(dirname(out), `.${basename(out)}-${process.pid}-old`);
  await mkdir(dirname(out), { recursive: true });
  await rename(out, old).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT') throw fault;
  });
  await rename(made, out);
  await rm(old, { recursive: true, force: true });
}

/** @throws {UsageError} if SITE_URL or BASE_PATH cannot be the address of a site */
export function checkAddress(): void {
  const url = origin === undefined ? undefined : URL.parse(origin);
  if (url === null || (url && (!/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash))) {
    throw new UsageError(
      `SITE_URL is “${origin}”, which is not the address of a host.`,
      'Write it as SITE_URL=https://example.org; a folder on it goes into BASE_PATH.',
    );
  }
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(base)) {
    throw new UsageError(
      `BASE_PATH is “${process.env.BASE_PATH}”, which is not the path of a folder.`,
      'Write it as BASE_PATH=/press/.',
    );
  }
}
