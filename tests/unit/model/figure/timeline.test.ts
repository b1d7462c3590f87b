import { expect, test } from 'vitest';
import { eventTime, timelineEvents, timelineText, timelineTicks } from '../../../../src/model/figure/timeline.ts';
import { claimWith } from './claim-with.ts';

const span = { from: '2024-01-28', to: '2024-02-12' };
const talks = claimWith('talks', {
  dates: [
    { value: '2024-02-11', of: 'the talks resumed' },
    { value: '2024-01-27', of: 'the first session' },
    { value: '2024-02', of: 'the month' },
  ],
});
const tour = claimWith('tour', { dates: [{ value: '2024-02-05', to: '2024-02-08', of: 'the meetings' }] });
const attack = claimWith('attack', { dates: [{ value: '2024-01-28', of: 'the attack' }] });

test('the dates that lie within stand in their order, where they belong on the line', () => {
  const events = timelineEvents([talks, tour, attack], span);
  expect(events.map(({ of, start, end }) => [of, Math.round(start), Math.round(end)])).toEqual([
    ['the attack', 0, 0],
    ['the meetings', 53, 73],
    ['the talks resumed', 93, 93],
  ]);
});

test('of a claim with a day only that date is drawn', () => {
  expect(timelineEvents([{ ...talks, day: '2024-02-11' }], span)).toHaveLength(1);
  expect(timelineEvents([{ ...talks, day: '2024-01-27' }], span)).toEqual([]);
});

test('a month or a year is drawn where the whole of it lies within', () => {
  const [event] = timelineEvents([{ ...talks, day: '2024-02' }], { from: '2024-02-01', to: '2024-02-29' });
  expect(event).toMatchObject({ start: 0, end: 100 });
  const year = claimWith('year', { dates: [{ value: 1871, of: 'the year' }] });
  expect(timelineEvents([year], { from: '1871-01-02', to: '1875-01-01' })).toEqual([]);
  expect(timelineEvents([year], { from: '1871-01-01', to: '1871-12-31' })).toMatchObject([{ start: 0, end: 100 }]);
});

test.each([
  ['2024-01-28', '2024-02-12', 16],
  ['2024-01-28', '2024-12-12', 11],
  ['1990-06-01', '2000-06-01', 10],
  ['1900-06-01', '2000-06-01', 10],
])('from %s to %s has %d ticks', (from, to, count) => expect(timelineTicks({ from, to })).toHaveLength(count));

test.each([
  [{ date: '2024-02-05', to: undefined }, span, '5 February'],
  [{ date: '2024-02-05', to: '2024-02-08' }, span, '5 to 8 February'],
  [{ date: '2024-01-30', to: '2024-02-02' }, span, '30 January to 2 February'],
  [{ date: '2024-02', to: undefined }, span, 'February'],
  [{ date: '2024-02-05', to: undefined }, { from: '2023-12-01', to: '2024-03-01' }, '5 February 2024'],
])('%o within %o is told as “%s”', (event, within, text) => expect(eventTime(event, within)).toBe(text));

test('a timeline is told in a sentence', () => {
  expect(timelineText(timelineEvents([talks, attack], span), span)).toBe(
    'A timeline from 28 January 2024 to 12 February 2024 with 2 dates, from 28 January, the attack, to 11 February, the talks resumed.',
  );
  expect(timelineText(timelineEvents([attack], span), span)).toBe(
    'A timeline from 28 January 2024 to 12 February 2024 with 1 date: 28 January, the attack.',
  );
  expect(timelineText([], span)).toBe('A timeline from 28 January 2024 to 12 February 2024 with 0 dates.');
});
