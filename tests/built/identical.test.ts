import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { againSite, fixtureSite } from '../sites.ts';

const filesIn = (out: string) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length))
    .sort();

test('two builds of the same content give the same bytes, with nothing kept and under another clock and language', () => {
  const files = filesIn(fixtureSite.out);
  expect(files.length).toBeGreaterThan(30);
  expect(filesIn(againSite.out)).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join(fixtureSite.out, file)).equals(readFileSync(join(againSite.out, file))),
  );
  expect(differing).toEqual([]);
});
