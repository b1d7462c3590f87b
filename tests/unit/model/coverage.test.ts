import { expect, test } from 'vitest';
import { readEssay } from '../../../src/markdown/read-essay.ts';
import {
  coverageOf,
  coverageText,
  coverOf,
  standingOf,
  totalCoverage,
  waiversOf,
} from '../../../src/model/coverage.ts';

const cite = (words: string) => `<Cite claim="a">${words}</Cite>`;
const waive = (words: string, because = 'it is known') => `<Uncited because="${because}">${words}</Uncited>`;

test.each([
  [cite('39 people'), 'cited'],
  [cite('on 7 May'), 'cited'],
  [`${cite('39')} people`, 'cited'],
  [`at least ${cite('39')} people`, 'cited'],
  [waive('39 people'), 'waived'],
  [cite(waive('39 people')), 'waived'],
  [waive(cite('39 people')), 'cited'],
  ['39 people', 'uncited'],
  ['the two sides', 'ordinary'],
  [cite('the two sides'), 'cited'],
  [`${cite('20')} to 40 people`, 'partly'],
  [`7 ${cite('May')}`, 'partly'],
  [`“no ${cite('bar')}”`, 'partly'],
  [cite('“no bar”'), 'cited'],
  [`“${cite('no bar')}”`, 'cited'],
  ['Ann Reed said so.', 'uncited'],
  [`Ann Reed said ${cite('so')}.`, 'cited'],
  [`Ann Reed said ${waive('so')}.`, 'waived'],
  [`Ann Reed said so. It was ${cite('so')}.`, 'uncited'],
])('%s is %s', (text, standing) => {
  const [passage] = proseOf(text).passages;
  const [phrase] = passage?.phrases ?? [];
  expect(passage && phrase && standingOf(passage, phrase)).toBe(standing);
});

test('the innermost of what covers a phrase is what it stands on', () => {
  const { passages } = proseOf(
    `<Uncited because="b">\n\nIt was ${waive('39 people', 'c')}, ${cite('40')} and 41.\n\n</Uncited>`,
  );
  const covers = passages.flatMap((passage) => passage.phrases.map((phrase) => coverOf(passage, phrase)));
  expect(covers.map((cover) => [cover?.by, cover?.index])).toEqual([
    ['waiver', 1],
    ['citation', 0],
    ['waiver', 0],
  ]);
});

test('what describes a picture, and who said something, is not counted', () => {
  const photo = '<Photo src="a.png" alt="39 boats" credit="c" licence="l">With 40 boats.</Photo>';
  expect(coverageOf(proseOf(`${photo}\n\nAnn Reed said ${cite('39')}; the two sides did not.`))).toEqual({
    cited: 1,
    waived: 0,
    uncited: 1,
  });
});

test.each([
  [{ cited: 0, waived: 0, uncited: 0 }, 'nothing in the prose is checkable'],
  [{ cited: 1, waived: 0, uncited: 0 }, '1 of 1 checkable span is cited'],
  [{ cited: 2, waived: 0, uncited: 0 }, '2 of 2 checkable spans are cited'],
  [{ cited: 215, waived: 2, uncited: 0 }, '215 of 217 checkable spans are cited, 2 waived'],
  [{ cited: 0, waived: 0, uncited: 3 }, '0 of 3 checkable spans are cited, 3 uncited'],
  [{ cited: 1200, waived: 1, uncited: 1 }, '1,200 of 1,202 checkable spans are cited, 1 waived, 1 uncited'],
])('%o: %s', (coverage, text) => expect(coverageText(coverage)).toBe(text));

test('the coverage of several essays adds up', () => {
  const one = { cited: 1, waived: 2, uncited: 3 };
  expect(totalCoverage([one, one, { cited: 0, waived: 0, uncited: 1 }])).toEqual({ cited: 2, waived: 4, uncited: 7 });
  expect(totalCoverage([])).toEqual({ cited: 0, waived: 0, uncited: 0 });
});

test('readers are told which words each waiver exempts, and why', () => {
  const text = `It had ${waive('39 men, on 7 May', 'they are counted here')}.\n\n<Uncited because="it is the law">\n\nAnn Reed said “no”.\n\nThere were ${cite('39')} and 40.\n\n</Uncited>`;
  expect(waiversOf(proseOf(text))).toEqual([
    { because: 'they are counted here', words: ['39', '7 May'] },
    { because: 'it is the law', words: ['“no”', '40'] },
  ]);
});

function proseOf(text: string) {
  const { prose, problems } = readEssay(text, 'essay.mdx');
  if (!prose) throw new Error(problems[0]?.message);
  return prose;
}
