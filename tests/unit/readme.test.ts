import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkFolder } from '../../src/cli/check.ts';

const root = mkdtempSync(join(tmpdir(), 'footing-readme-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The files that README has a newcomer make: each named in a step, its text in the block below. */
function files(): [string, string][] {
  const readme = readFileSync('README.md', 'utf8');
  const steps = readme.matchAll(/Make `content\/([^`]+)`[^\n]*:\n\n```\w+\n([\s\S]*?)```/g);
  return [...steps].map(([, file = '', text = '']) => [file, text]);
}

test('a newcomer who does what README says meets the problems it announces, and ends without any', async () => {
  const steps = files();
  expect(steps.map(([file]) => file.split('/').at(-1))).toEqual([
    'essay.mdx',
    'claims.yaml',
    'harbour-board-1881.yaml',
  ]);
  const rules: string[][] = [];
  for (const [file, text] of steps) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    const { found } = await checkFolder(root);
    rules.push(found.problems.map(({ rule }) => rule));
  }
  // There is no source yet: in the real content folder there are others.
  const expected = [['content-is-there', 'ledger-is-there'], ['content-is-there', 'source-exists'], []];
  expect(rules.map((each) => each.sort())).toEqual(expected);
});
