import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file that was made, and what else is known of it. */
export type Made<Facts extends object> = Facts & { readonly bytes: Uint8Array };

/**
 * A file that is made only if what it is made from has changed since it was last made; otherwise the one that was kept.
 * @param file where it is kept, with its ending; what is known of it stands beside it, in a file of JSON
 * @param from all that it is made from, also the program that makes it
 */
export async function keptFile<Facts extends object>(
  file: string,
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Made<Facts>>,
): Promise<Made<Facts>> {
  const key = digestOf(from);
  const kept = await read<Facts>(file).catch(() => undefined);
  if (kept?.key === key) return { ...kept.facts, bytes: kept.bytes } as Made<Facts>;
  const made = await make();
  const { bytes, ...facts } = made;
  await mkdir(dirname(file), { recursive: true });
  // What is said of a file is written after it, and gone while it changes: a build that is stopped keeps no half of one.
  await write(`${file}.json`, '{}');
  await write(file, bytes);
  await write(`${file}.json`, JSON.stringify({ key, facts }));
  return made;
}

/** A SHA-256 over some texts and bytes, each with its length, in hexadecimal. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const each of parts) hash.update(`${each.length}\n`).update(each);
  return hash.digest('hex');
}

async function read<Facts>(file: string): Promise<{ key: string; facts: Facts; bytes: Uint8Array }> {
  const { key, facts } = JSON.parse(await readFile(`${file}.json`, 'utf8')) as { key: string; facts: Facts };
  return { key, facts, bytes: await readFile(file) };
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  const apart = `${file}.${process.pid}`;
  await writeFile(apart, content);
  await rename(apart, file);
}
