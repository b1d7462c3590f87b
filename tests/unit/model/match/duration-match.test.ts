import { expect, test } from 'vitest';
import { durationHolds, durationOf, isPartOfSpan, lastedText } from '../../../../src/model/match/duration-match.ts';
import { phraseIn, phrasesIn } from './phrase-in.ts';

const ISIS = ['2017-12-09', '2024-02-12'] as const; // 6 years, 2 months and 3 days
const INVASION = ['2003-03-20', '2024-02-12'] as const; // 20 years, 10 months and 23 days
const DAYS = ['2024-01-28', '2024-02-12'] as const; // 15 days

test.each([
  ['six years', ISIS, true],
  ['seven years', ISIS, false],
  ['nearly seven years', ISIS, false],
  ['six years and two months', ISIS, true],
  ['six years and\ntwo months', ISIS, true],
  ['six years and\r\ntwo months', ISIS, true],
  ['six years and three months', ISIS, false],
  ['six years, two months', ISIS, true],
  ['more than six years', ISIS, true],
  ['more than five years', ISIS, false],
  ['at least five years', ISIS, true],
  ['fewer than seven years', ISIS, true],
  ['up to six years', ISIS, false],
  ['exactly six years', ISIS, false],
  ['about six years', ISIS, true],
  ['74 months', ISIS, true],
  ['75 months', ISIS, false],
  ['nearly twenty-one years', INVASION, true],
  ['twenty-one years', INVASION, false],
  ['about twenty-one years', INVASION, true],
  ['twenty years', INVASION, false],
  ['more than twenty years', INVASION, true],
  ['two decades', INVASION, true],
  ['15 days', DAYS, true],
  ['16 days', DAYS, false],
  ['two weeks', DAYS, true],
  ['three weeks', DAYS, false],
] as const)('“%s” from %o: %s', (text, [from, to], holds) => {
  const [first, second] = phrasesIn(text, 'quantity');
  const said = first && durationOf(first, second, text);
  expect(said && durationHolds(said, from, to)).toBe(holds);
});

test.each(['six boats', 'six to seven years', 'a sixth year', 'dozens of years', '20 per cent'])(
  '“%s” is no length of time',
  (text) => {
    const [first, second] = phrasesIn(text, 'quantity');
    expect(first && durationOf(first, second, text)).toBeUndefined();
  },
);

test.each([
  ['20 years', true],
  ['10 months', true],
  ['23 days', true],
  ['11 months', false],
  ['20 days', false],
])('“%s” is a part of 20 years, 10 months and 23 days: %s', (text, is) => {
  expect(isPartOfSpan(phraseIn(text, 'quantity'), ...INVASION)).toBe(is);
});

test.each([
  [ISIS, 'year', '6 years and 2 months'],
  [ISIS, 'day', '2,256 days'],
  [DAYS, 'week', '15 days'],
  [DAYS, 'year', '15 days'],
] as const)('from %o, told in %ss, it is %s', ([from, to], unit, text) =>
  expect(lastedText(from, to, unit)).toBe(text),
);
