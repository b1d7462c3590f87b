import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** A file to write, with its text and what was read of it before; undefined where there was none. */
export interface Writing {
  readonly file: string;
  readonly text: string;
  readonly before: string | undefined;
}

/**
 * Writes several files together, or none of them: each to a temporary name beside its place first, then all into their
 * places. Where one cannot be, those that already are go back to what they were.
 * @throws what kept a file from being written, or if one has changed since it was read; nothing is changed then
 */
export async function writeTogether(writings: readonly Writing[]): Promise<void> {
  const apart = (file: string) => `${file}.${process.pid}.new`;
  const placed: { file: string; had: string | undefined }[] = [];
  try {
    const prepared = writings.map(async ({ file, text, before }) => {
      const had = await readFile(file, 'utf8').catch(ifMissing);
      if (had?.replace(/^\ufeff/, '') !== before) throw new Error(`“${file}” has changed since it was read.`);
      await writeFile(apart(file), text);
      return { file, had };
    });
    await Promise.allSettled(prepared);
    for (const each of await Promise.all(prepared)) {
      await rename(apart(each.file), each.file);
      placed.push(each);
    }
  } catch (fault) {
    for (const { file, had } of placed) await (had === undefined ? rm(file) : writeFile(file, had));
    throw fault;
  } finally {
    await Promise.allSettled(writings.map(({ file }) => rm(apart(file), { force: true })));
  }
}

function ifMissing(fault: NodeJS.ErrnoException): undefined {
  if (fault.code !== 'ENOENT') throw fault;
}
