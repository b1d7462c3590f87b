import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A PDF, and how many pages it has. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * A PDF that is made only if what it is made from has changed since it was last made; otherwise the one that was kept.
 * @param file where it is kept, without an ending
 * @param from all that it is made from, also the program that makes it
 */
export async function keptPdf(
  file: string,
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Pdf>,
): Promise<Pdf> {
  const key = keyOf(from);
  const kept = await read(file).catch(() => undefined);
  if (kept?.key === key) return kept;
  const { bytes, pages } = await make();
  await mkdir(dirname(file), { recursive: true });
  // What is said of a file is written after it, and gone while it changes: a build that is stopped keeps no half of one.
  await write(`${file}.json`, '{}');
  await write(`${file}.pdf`, bytes);
  await write(`${file}.json`, JSON.stringify({ key, pages }));
  return { bytes, pages };
}

async function read(file: string): Promise<Pdf & { key: string }> {
  const { key, pages } = JSON.parse(await readFile(`${file}.json`, 'utf8')) as { key: string; pages: number };
  return { key, pages, bytes: await readFile(`${file}.pdf`) };
}

function keyOf(from: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const each of from) hash.update(`${each.length}\n`).update(each);
  return hash.digest('hex');
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  const apart = `${file}.${process.pid}`;
  await writeFile(apart, content);
  await rename(apart, file);
}
