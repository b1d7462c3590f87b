import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeTogether } from '../../../src/disk/write-together.ts';

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  return { ...fs, rename: vi.fn(fs.rename) };
});

let folder = '';
const path = (name: string) => join(folder, name);
const all = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path(name), 'utf8')]));
const writings = () => [
  { file: path('a.yaml'), text: 'new a', before: 'old a' },
  { file: path('b.yaml'), text: 'new b', before: undefined },
  { file: path('c.yaml'), text: 'new c', before: 'old c' },
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footing-together-'));
  writeFileSync(path('a.yaml'), '\ufeffold a');
  writeFileSync(path('c.yaml'), 'old c');
});
afterEach(() => {
  vi.mocked(rename).mockClear();
  rmSync(folder, { recursive: true });
});

test('all are written, and nothing else is left', async () => {
  await writeTogether(writings());
  expect(all()).toEqual({ 'a.yaml': 'new a', 'b.yaml': 'new b', 'c.yaml': 'new c' });
});

test.each([0, 1, 2])('where number %i cannot be put in its place, all are as they were', async (failing) => {
  const before = all();
  const { rename: real } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  for (let count = 0; count < failing; count += 1) vi.mocked(rename).mockImplementationOnce(real);
  vi.mocked(rename).mockImplementationOnce(() => Promise.reject(new Error('The disk is full.')));
  await expect(writeTogether(writings())).rejects.toThrow('The disk is full.');
  expect(all()).toEqual(before);
});

test('where one has changed since it was read, all are as they were', async () => {
  writeFileSync(path('c.yaml'), 'somebody else’s');
  const before = all();
  await expect(writeTogether(writings())).rejects.toThrow(/c\.yaml” has changed since it was read/);
  expect(all()).toEqual(before);
});
