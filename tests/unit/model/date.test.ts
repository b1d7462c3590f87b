import { describe, expect, test } from 'vitest';
import { Day, dateParts, dateText, PartialDate, spanBetween, spanText } from '../../../src/model/date.ts';

describe('a date', () => {
  test.each([
    ['2024-02-12', '2024-02-12'],
    ['2024-02', '2024-02'],
    ['1944', '1944'],
    [1944, '1944'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is taken', (written, date) => expect(PartialDate.parse(written)).toBe(date));

  test.each([
    ['2024-02-30', 'There is no such day in the calendar.'],
    ['2023-02-29', 'There is no such day in the calendar.'],
    ['1900-02-29', 'There is no such day in the calendar.'],
    ['2024-13', 'There is no such day in the calendar.'],
    ['2024-00', 'There is no such day in the calendar.'],
    ['12 February 2024', 'A date is written year-month-day, as in 2024-02-12, or shorter: 2024-02, 2024.'],
    ['2024-2-12', 'A date is written year-month-day, as in 2024-02-12, or shorter: 2024-02, 2024.'],
    ['2024-02-12T00:00', 'A date is written year-month-day, as in 2024-02-12, or shorter: 2024-02, 2024.'],
  ])('%s is refused', (written, message) => {
    const { error } = PartialDate.safeParse(written);
    const [issue] = error?.issues ?? [];
    const inner = issue?.code === 'invalid_union' ? issue.errors[0]?.[0] : issue;
    expect([inner?.message, error?.issues.length]).toEqual([message, 1]);
  });

  test.each(['2024-02', '2024', 2024])('%s is no full day', (written) => {
    expect(Day.safeParse(written).error?.issues.map(({ message }) => message)).toEqual([
      'A full day is wanted here, as in 2024-02-12.',
    ]);
  });
});

test.each([
  ['2024-02-12', { year: 2024, month: 2, day: 12 }],
  ['2024-02', { year: 2024, month: 2 }],
  ['1944', { year: 1944 }],
])('the parts of %s', (date, parts) => expect(dateParts(date)).toEqual(parts));

test.each([
  ['2024-02-02', undefined, '2 February 2024'],
  ['2024-02', undefined, 'February 2024'],
  ['1944', undefined, '1944'],
  ['2024-02-02', 'en', '2 February 2024'],
  ['2024-02-02', 'nl', '2 februari 2024'],
  ['2024-03-31', 'de', '31. März 2024'],
])('%s in %s is %s', (date, language, text) => expect(dateText(date, language)).toBe(text));

test.each([
  ['2003-03-20', '2024-02-12', '20y 10m 23d'],
  ['2011-12-18', '2024-02-12', '12y 1m 25d'],
  ['2017-12-09', '2024-02-12', '6y 2m 3d'],
  ['2024-02-12', '2024-02-12', '0y 0m 0d'],
  ['2024-02-11', '2024-02-12', '0y 0m 1d'],
  ['2024-01-31', '2024-02-29', '0y 0m 29d'],
  ['2024-01-31', '2024-03-01', '0y 1m 1d'],
  ['2024-01-31', '2024-03-31', '0y 2m 0d'],
  ['2023-01-30', '2023-03-01', '0y 1m 1d'],
  ['2024-02-28', '2024-03-01', '0y 0m 2d'],
  ['2023-02-28', '2023-03-01', '0y 0m 1d'],
  ['2020-02-29', '2024-02-29', '4y 0m 0d'],
  ['2020-02-29', '2021-02-28', '0y 11m 30d'],
  ['2020-02-29', '2021-03-01', '1y 0m 1d'],
  ['2023-12-31', '2024-01-01', '0y 0m 1d'],
  ['2023-10-31', '2023-11-30', '0y 0m 30d'],
])('from %s to %s are %s', (from, to, text) => {
  const { years, months, days } = spanBetween(from, to);
  expect(`${years}y ${months}m ${days}d`).toBe(text);
});

test.each([
  [{ years: 20, months: 10, days: 23 }, '20 years, 10 months and 23 days'],
  [{ years: 1, months: 1, days: 1 }, '1 year, 1 month and 1 day'],
  [{ years: 0, months: 2, days: 3 }, '2 months and 3 days'],
  [{ years: 6, months: 0, days: 0 }, '6 years'],
  [{ years: 0, months: 0, days: 0 }, '0 days'],
])('%o in words is %s', (span, text) => expect(spanText(span)).toBe(text));
