import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageReport } from '../../../../src/cli/dev/page-report.ts';
import { type Reading, readContent } from '../../../../src/disk/read-content.ts';

const root = mkdtempSync(join(tmpdir(), 'footing-report-'));
const essay = join(root, 'essays/harbour/essay.mdx');
const ledger = join(root, 'essays/harbour/claims.yaml');
let reading: Reading;

beforeAll(async () => {
  cpSync('tests/fixtures/publication', root, { recursive: true });
  writeFileSync(essay, `${readFileSync(essay, 'utf8')}\nThe *rowers* were 4,444, they say.\n`);
  writeFileSync(
    ledger,
    readFileSync(ledger, 'utf8').replace(
      /quote: (?=.)/,
      'quote: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five ',
    ),
  );
  reading = await readContent(root);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a problem of the prose comes with the words around it, as they are read', () => {
  expect(pageReport(reading, '/essays/harbour/').problems).toContainEqual(
    expect.objectContaining({
      rule: 'quantity-is-cited',
      file: essay,
      isHere: true,
      on: { before: 'The rowers were ', text: '4,444', after: ', they say.' },
    }),
  );
});

test('a problem of a claim is at its note', () => {
  const { problems } = pageReport(reading, '/essays/harbour/');
  expect(problems).toContainEqual(
    expect.objectContaining({ rule: 'quote-is-short', isHere: true, on: expect.stringMatching(/^note-/) }),
  );
});

test('problems of other pages come last, and have no place on this one', () => {
  const { problems, essay } = pageReport(reading, '/essays/lighthouse/');
  const elsewhere = problems.filter(({ isHere }) => !isHere);
  expect(elsewhere.length).toBeGreaterThanOrEqual(2);
  expect(problems.slice(-elsewhere.length)).toEqual(elsewhere);
  expect(elsewhere.every(({ on }) => on === undefined)).toBe(true);
  expect(essay).toBeDefined();
});

test('a page that is no essay has the coverage of all', () => {
  const { essay, all } = pageReport(reading, '/method/');
  expect(essay).toBeUndefined();
  expect(all.uncited).toBeGreaterThanOrEqual(1);
});
