import { expect, test } from 'vitest';
import { isDateOf, moved, weekdayOf } from '../../../../src/model/match/date-match.ts';
import { phrasesIn } from './phrase-in.ts';

// The wording, the dates of the ledger, whether it is one of them. What comes before a colon is the date spoken of before.
test.each([
  ['on 7 February 2024', ['2024-02-07'], true],
  ['on 8 February 2024', ['2024-02-07'], false],
  ['on 7 February 2023', ['2024-02-07'], false],
  ['on 7 February', ['2024-02-07'], true],
  ['in February 2024', ['2024-02-07'], true],
  ['in February', ['2024-02-07'], true],
  ['in March', ['2024-02-07'], false],
  ['in 2024', ['2024-02-07'], true],
  ['on 7 February 2024', ['2024-02'], false],
  ['in February 2024', ['2024'], false],
  ['on 3 March 2024', ['2024-02-07', '2024-03-03'], true],
  ['the 1940s', ['1944'], true],
  ['the 1930s', ['1944'], false],
  ['the spring of 2024', ['2024-04-02'], true],
  ['the spring of 2024', ['2024-02-07'], false],
  ['the spring of 2024', ['2024'], false],
  ['the winter of 2024', ['2023-12-20'], true],
  ['the winter of 2024', ['2025-02-01'], true],
  ['the winter of 2024', ['2023-01-20'], false],
  ['on Wednesday', ['2024-02-07'], true],
  ['on Thursday', ['2024-02-07'], false],
  ['on Thursday', ['2024-02'], false],
  ['7 February 2024: the next day', ['2024-02-08'], true],
  ['7 February 2024: the next day', ['2024-02-09'], false],
  ['31 December 2023: the next day', ['2024-01-01'], true],
  ['7 February 2024: two weeks later', ['2024-02-21'], true],
  ['7 February 2024: a year earlier', ['2023-02'], true],
  ['7 February 2024: a year earlier', ['2022-02'], false],
  ['yesterday', ['2024-02-07'], true],
  ['yesterday', [], false],
  ['in 1944', [], false],
])('“%s” in %o: %s', (text, dates, is) => {
  const found = phrasesIn(text, 'date');
  const phrase = found.at(-1);
  const { year, month, day } = found[0] ?? {};
  expect(found.length).toBe(text.includes(':') ? 2 : 1);
  expect(phrase && isDateOf(phrase, dates, found.length > 1 ? { year, month, day } : undefined)).toBe(is);
});

test.each([
  [{ year: 2024, month: 2, day: 28 }, 2, 'day', { year: 2024, month: 3, day: 1 }],
  [{ year: 2024, month: 1, day: 1 }, -1, 'week', { year: 2023, month: 12, day: 25 }],
  [{ year: 2024, month: 11 }, 3, 'month', { year: 2025, month: 2 }],
  [{ year: 2024, month: 2, day: 7 }, 10, 'year', { year: 2034, month: 2 }],
  [{ year: 2024 }, -1, 'year', { year: 2023 }],
] as const)('%o and %d %ss is %o', (from, by, unit, then) => expect(moved(from, by, unit)).toEqual(then));

test.each([
  ['2024-02-07', 3],
  ['1871-10-01', 0],
  ['2024-02', undefined],
  ['2024', undefined],
])('%s is day %s of its week', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));
