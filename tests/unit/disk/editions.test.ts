import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionsOf } from '../../../src/disk/editions.ts';
import { readContent } from '../../../src/disk/read-content.ts';
import { assemble } from '../../../src/model/publication.ts';

let folder = '';
const hashes = async () => {
  const reading = await readContent(folder);
  const editions = await editionsOf(reading, assemble(reading.draft));
  return Object.fromEntries([...editions].map(([id, { hash }]) => [id, hash]));
};
const change = async (file: string, from: string | RegExp, to: string) => {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(join(folder, file), text.replace(from, to));
};

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'footing-editions-')), 'content');
  await cp('tests/fixtures/publication', folder, { recursive: true });
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

test('an edition has the day of the essay’s last correction and eight digits, of each essay others, and the same wherever the content lies', async () => {
  const reading = await readContent('tests/fixtures/publication');
  const editions = await editionsOf(reading, assemble(reading.draft));
  expect(editions.get('harbour')).toEqual({ date: '2024-09-18', hash: expect.stringMatching(/^[0-9a-f]{8}$/) });
  const all = await hashes();
  expect(all.harbour).toBe(editions.get('harbour')?.hash);
  expect(new Set(Object.values(all)).size).toBe(editions.size);
});

test.each([
  ['a word of the prose', 'essay.mdx', 'nobody agrees', 'no one agrees', false],
  ['a title', 'essay.mdx', 'title: A Light', 'title: The Light', false],
  ['a claim that only it cites', 'claims.yaml', /(?<=tower-height:[\s\S]*?note: )/, 'So. ', false],
  ['a claim that others cite too', 'claims.yaml', /(?<=first-lit:[\s\S]*?note: )/, 'So. ', true],
])('%s makes another edition, also of an essay that shows it', async (_, file, from, to, isShown) => {
  const before = await hashes();
  await change(`essays/harbour/${file}`, from, to);
  const after = await hashes();
  expect(after.harbour).not.toBe(before.harbour);
  expect(after['fog-bell'] !== before['fog-bell']).toBe(isShown);
});

test('so does another photograph, and a source', async () => {
  const before = await hashes();
  await writeFile(join(folder, 'essays/harbour/figures/lighthouse.png'), 'another picture');
  const between = await hashes();
  expect(between.harbour).not.toBe(before.harbour);
  const { draft } = await readContent(folder);
  const [source = ''] = assemble(draft).essays.find(({ id }) => id === 'harbour')?.sources ?? [];
  await change(`sources/${source}.yaml`, /\n$/, '\nnote: It was read again.\n');
  expect((await hashes()).harbour).not.toBe(between.harbour);
});

test('line endings of another system do not', async () => {
  const before = await hashes();
  await change('essays/harbour/essay.mdx', /\n/g, '\r\n');
  expect((await hashes()).harbour).toBe(before.harbour);
});
