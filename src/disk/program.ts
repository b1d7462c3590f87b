import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * What makes a file, for it to be made again when that has changed: the versions of some packages, and our own files.
 * @param sources files and folders of src/; of a folder, what lies in it itself
 */
export async function programOf(
  packages: readonly string[],
  sources: readonly string[],
): Promise<(string | Uint8Array)[]> {
  const files = (await Promise.all(sources.map((source) => filesOf(resolve('src', source))))).flat();
  return [...packages.map(versionOf), ...(await Promise.all(files.map((file) => readFile(file))))];
}

function versionOf(name: string): string {
  // Asked for by its path, since not every package lets its description be imported.
  const { version } = createRequire(resolve('package.json'))(resolve('node_modules', name, 'package.json')) as {
    version: string;
  };
  return version;
}

async function filesOf(path: string): Promise<string[]> {
  if (path.endsWith('.ts')) return [path];
  const files = await readdir(path);
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(path, file));
}
