import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFile } from '../../../src/disk/kept-file.ts';

let folder = '';
let made = 0;
const make = async () => {
  made += 1;
  return { bytes: new TextEncoder().encode(`PDF ${made}`), pages: made };
};
const kept = async (...from: string[]) => {
  const { bytes, pages } = await keptFile(join(folder, 'deep', 'essay.pdf'), from, make);
  return `${new TextDecoder().decode(bytes)} of ${pages}`;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footing-kept-'));
  made = 0;
});
afterEach(() => rm(folder, { recursive: true }));

test('it is made once, and again when what it is made from has changed', async () => {
  expect(await kept('a', 'b')).toBe('PDF 1 of 1');
  expect(await kept('a', 'b')).toBe('PDF 1 of 1');
  expect(await kept('ab', '')).toBe('PDF 2 of 2');
  expect(await kept('a', 'b')).toBe('PDF 3 of 3');
});

test('what was kept in half or broken by hand is made again', async () => {
  await kept('a');
  await rm(join(folder, 'deep', 'essay.pdf'));
  expect(await kept('a')).toBe('PDF 2 of 2');
  await writeFile(join(folder, 'deep', 'essay.pdf.json'), '{"key":');
  expect(await kept('a')).toBe('PDF 3 of 3');
});

test('where it cannot be made, what was kept stays, and no half of anything', async () => {
  await kept('a');
  const fails = () => Promise.reject(new Error('No glyph.'));
  await expect(keptFile(join(folder, 'deep', 'essay.pdf'), ['b'], fails)).rejects.toThrow('No glyph.');
  expect(await kept('a')).toBe('PDF 1 of 1');
  expect((await readdir(join(folder, 'deep'))).sort()).toEqual(['essay.pdf', 'essay.pdf.json']);
});
