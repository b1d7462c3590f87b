import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/disk/read-content.ts';
import { audit } from '../../../src/model/audit.ts';
import { catalogue } from '../../../src/model/catalogue.ts';
import { report, reportText } from '../../../src/report.ts';

const BROKEN = 'tests/fixtures/broken';
const folders = readdirSync(BROKEN).sort();

test('every rule has a folder of content that breaks it, and every folder a rule', () => {
  expect(folders).toEqual(Object.keys(catalogue).sort());
});

describe.each(folders)('%s', (rule) => {
  const checked = readContent(join(BROKEN, rule)).then(({ draft, texts }) => ({
    found: report(draft, audit(draft), texts),
    texts,
  }));

  test('is broken, and nothing else is', async () => {
    const { found } = await checked;
    expect(new Set(found.problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  });

  test('is told as an author should read it', async () => {
    const { found, texts } = await checked;
    await expect(reportText(found, texts)).toMatchFileSnapshot(`../../fixtures/broken/${rule}/expected.txt`);
  });
});

test.each(['publication', 'hard'])('the fixture %s has no problem', async (name) => {
  const { draft, texts } = await readContent(`tests/fixtures/${name}`);
  expect(report(draft, audit(draft), texts).problems).toEqual([]);
});
