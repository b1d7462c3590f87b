import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { contentFolder } from '../disk/folders.ts';
import { base, origin } from '../site.ts';
import { UsageError } from './usage-error.ts';

/** The content folder, if it is one. @throws {UsageError} if it is not */
export async function existingFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return folder;
  throw new UsageError(
    `There is no content folder “${folder}”.`,
    'Name the folder that holds essays/ and sources/ with --content DIR or FOOTING_CONTENT.',
  );
}

/**
 * The folder to build into, if it may be replaced by a site: it does not hold the project or the content or lie in
 * either's own folders, and it is new, empty, or a site that was built before.
 * @throws {UsageError} if it may not
 */
export async function replaceableFolder(out: string): Promise<string> {
  const holds = [process.cwd(), contentFolder()].find((folder) => isWithin(out, folder));
  const within = [contentFolder(), ...['src', 'tests', 'public', 'node_modules', '.git'].map((each) => resolve(each))];
  if (holds !== undefined || within.some((folder) => isWithin(folder, out))) {
    throw new UsageError(
      `FOOTING_OUT is “${out}”, and building there would replace what is not a site.`,
      'Name a folder of its own, as in FOOTING_OUT=dist.',
    );
  }
  const names = await readdir(out).catch((): string[] => []);
  // What every site of Footing has, whatever its content.
  const isSite = names.includes('404.html') && names.includes('_astro');
  if (names.length === 0 || isSite) return out;
  throw new UsageError(
    `FOOTING_OUT is “${out}”, which holds files that Footing did not build.`,
    'Name a new or an empty folder, or empty this one yourself.',
  );
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
  if (!/^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/.test(base)) {
    throw new UsageError(
      `BASE_PATH is “${process.env.BASE_PATH}”, which is not the path of a folder.`,
      'Write it as BASE_PATH=/press/.',
    );
  }
}

/** The port to serve on: PORT, or 4321. @throws {UsageError} if PORT is none */
export function port(): number {
  const named = process.env.PORT || '4321';
  const number = Number(named);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  throw new UsageError(
    `PORT is “${named}”, which is not the number of a port.`,
    'Write it as PORT=4321, or leave it out.',
  );
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
