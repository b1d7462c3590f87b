import { expect, test } from 'vitest';
import { readEssay } from '../../src/markdown/read-essay.ts';
import type { Draft } from '../../src/model/draft.ts';
import { type Problem, problem } from '../../src/model/problem.ts';
import { report, reportGithub, reportJson, reportText } from '../../src/report.ts';

const ESSAY = 'content/essays/a/essay.mdx';
const LEDGER = 'content/essays/a/claims.yaml';

test('the JSON has exactly these keys, lines and columns from 1, ends exclusive', () => {
  const texts = new Map([[ESSAY, 'One.\n\nTwo <Cite claim="x">words</Cite>.\n']]);
  expect(JSON.parse(reportJson(report(draft(), [uncited(ESSAY, 10, 38)], texts)))).toEqual({
    problems: [
      {
        rule: 'claim-is-cited',
        severity: 'error',
        file: ESSAY,
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 33,
        text: '<Cite claim="x">words</Cite>',
        message: 'No essay cites the claim “x”, so no reader would ever see it.',
        hint: 'Wrap the words that make the claim in <Cite claim="x">…</Cite>, or take the claim out of the ledger.',
      },
    ],
    coverage: { cited: 0, waived: 0, uncited: 0 },
    essays: 0,
    claims: 0,
    sources: 0,
  });
});

test.each([
  ['a plain value', 'a:\n  note: some words\n', ['a', 'note'], 'value', [2, 9, 2, 19], 'some words'],
  [
    'a text on lines of its own',
    'a:\n  note: >-\n    two\n    lines\nb: 1\n',
    ['a', 'note'],
    'value',
    [3, 5, 4, 10],
    'two\n    lines',
  ],
  [
    'the same with CRLF',
    'a:\r\n  note: >-\r\n    two\r\n    lines\r\nb: 1\r\n',
    ['a', 'note'],
    'value',
    [3, 5, 4, 10],
    'two\r\n    lines',
  ],
  ['a text with a comment', 'a:\n  note: | # why\n    two\n', ['a', 'note'], 'value', [3, 5, 3, 8], 'two'],
  ['a key', 'a:\n  note: x\n', ['a', 'note'], 'key', [2, 3, 2, 7], 'note'],
  ['a key that is a number', 'a: 1\n2024:\n  note: x\n', ['2024', 'note'], 'value', [3, 9, 3, 10], 'x'],
  ['an item', 'a:\n  - b\n  - c d\n', ['a', 1], 'value', [3, 5, 3, 8], 'c d'],
  ['a missing value: the entry above it', 'b: 1\na:\n  note: x\n', ['a', 'kind'], 'value', [2, 1, 2, 2], 'a'],
  [
    'a missing value of an item: the item',
    'a:\n  - b: 1\n    c: 2\n',
    ['a', 0, 'd'],
    'key',
    [2, 5, 3, 9],
    'b: 1\n    c: 2',
  ],
  ['nothing above it: the file', 'a: 1\n', ['b'], 'value', [1, 1, 1, 1], ''],
] as const)('%s in YAML', (_name, text, path, on, [line, column, endLine, endColumn], found) => {
  const at = { file: LEDGER, path: [...path], on };
  const [located] = report(draft(), [problem('claim-is-cited', at, { id: 'x' })], new Map([[LEDGER, text]])).problems;
  expect(located).toMatchObject({ line, column, endLine, endColumn, text: found });
});

test.each([
  ['a key', ['date'], [3, 1], 'date'],
  ['a missing key: the first line of hyphens', ['title'], [1, 1], '---'],
] as const)('%s above an essay', (_name, path, [line, column], found) => {
  const texts = new Map([[ESSAY, '---\r\nlanguage: en\r\ndate: 2024-02-12\r\n---\r\n\r\nOne.\r\n']]);
  const at = { file: ESSAY, path: [...path], on: 'key' } as const;
  const [located] = report(draft(), [problem('claim-is-cited', at, { id: 'x' })], texts).problems;
  expect(located).toMatchObject({ line, column, text: found });
});

test('problems come by file, line and column', () => {
  const texts = new Map([
    [ESSAY, 'One.\nTwo three.\n'],
    [LEDGER, 'a: 1\n'],
  ]);
  const problems = [uncited(ESSAY, 9, 10), uncited(ESSAY, 5, 6), uncited(ESSAY, 0, 1), uncited(LEDGER, 0, 1)];
  const places = report(draft(), problems, texts).problems.map(({ file, line, column }) => `${file}:${line}:${column}`);
  expect(places).toEqual([`${LEDGER}:1:1`, `${ESSAY}:1:1`, `${ESSAY}:2:1`, `${ESSAY}:2:5`]);
});

test('an annotation of GitHub is one line, with its signs escaped', () => {
  const said: Problem = {
    ...uncited('content/a,b: 100%/essay.mdx', 0, 3),
    message: '100% of it: one,\r\ntwo',
    hint: 'Do this.',
  };
  const texts = new Map([['content/a,b: 100%/essay.mdx', 'One.\n']]);
  expect(reportGithub(report(draft(), [said], texts))).toBe(
    '::error file=content/a%2Cb%3A 100%25/essay.mdx,line=1,col=1,endLine=1,endColumn=4,title=claim-is-cited' +
      '::100%25 of it: one,%0D%0Atwo%0ADo this.\n',
  );
});

test('a line of 600 characters is cut around the place, and the carets stay under it', () => {
  const line = `${'word '.repeat(60)}<Cite claim="x">here</Cite>${' word'.repeat(60)}`;
  const frame = frameOf(`${'Before. '.repeat(60)}\n${line}\n`, '<Cite claim="x">here</Cite>');
  expect(frame.map((row) => row.length <= 110)).toEqual([true, true, true]);
  const [, code = '', carets = ''] = frame;
  expect(code).toMatch(/^ {2}2 \| ….*…$/);
  expect(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('<Cite claim="x">here</Cite>');
});

test('the line before is left out where it is empty or too short to show', () => {
  const far = `${'word '.repeat(60)}here`;
  expect(frameOf('\nOne here.\n', 'here')).toEqual(['  2 | One here.', '    |     ^^^^']);
  expect(frameOf(`Short.\n${far}\n`, 'here')).toHaveLength(2);
});

test('carets stand under their place after a tab, and to the end of the first line of several', () => {
  expect(frameOf('One.\n\tTwo here.\n', 'here')).toEqual(['  1 | One.', '  2 | \tTwo here.', '    | \t    ^^^^']);
  expect(frameOf('One here\nand there.\n', 'here\nand there')).toEqual(['  1 | One here', '    |     ^^^^']);
});

test('the last line counts what was found and what was looked at', () => {
  const texts = new Map([[ESSAY, 'One.\n']]);
  const found = report(draft(), [uncited(ESSAY, 0, 3), { ...uncited(ESSAY, 0, 3), severity: 'warning' }], texts);
  expect(lastLine(reportText(found, texts))).toBe(
    '1 error and 1 warning. 0 essays, 0 claims, 0 citations, 0 sources; nothing in the prose is checkable.',
  );
  expect(reportText(report(draft(), [], texts), texts)).toBe(
    'No problems. 0 essays, 0 claims, 0 citations, 0 sources; nothing in the prose is checkable.\n',
  );
});

test.each([
  ['Rain fell.', '0 citations', 'nothing in the prose is checkable'],
  ['Rain fell on <Cite claim="x">39 men</Cite>.', '1 citation', '1 of 1 checkable span is cited'],
  [
    'On <Cite claim="x">7 May</Cite> it rained on <Uncited because="it is known">39 men</Uncited>, and “on nobody”.',
    '1 citation',
    '1 of 3 checkable spans are cited, 1 waived, 1 uncited',
  ],
])('what can be checked in “%s” is counted: %s, %s', (text, citations, coverage) => {
  const { prose } = readEssay(text, ESSAY);
  const essay = {
    id: 'a',
    file: ESSAY,
    ledger: LEDGER,
    prose,
    frontMatter: undefined,
    claims: undefined,
    images: [],
    lock: undefined,
  };
  const found = report({ ...draft(), essays: [essay, essay] }, [], new Map());
  const one = report({ ...draft(), essays: [essay] }, [], new Map());
  expect(lastLine(reportText(one, new Map()))).toBe(
    `No problems. 1 essay, 0 claims, ${citations}, 0 sources; ${coverage}.`,
  );
  expect([found.citations, found.coverage.cited]).toEqual([one.citations * 2, one.coverage.cited * 2]);
});

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

/** The rows of code and carets that the text report shows for a stretch of text. */
function frameOf(text: string, found: string): string[] {
  const start = text.indexOf(found);
  const texts = new Map([[ESSAY, text]]);
  const rows = reportText(report(draft(), [uncited(ESSAY, start, start + found.length)], texts), texts).split('\n');
  return rows.filter((row) => /^ {2} *\d* \| /.test(row));
}

function uncited(file: string, start: number, end: number): Problem {
  return problem('claim-is-cited', { file, span: { start, end } }, { id: 'x' });
}

function draft(): Draft {
  return { folder: 'content', essays: [], sources: [], pages: [], lock: undefined, problems: [] };
}
