import { expect, test } from 'vitest';
import {
  chiefUnit,
  numberOf,
  rangesText,
  rangeText,
  reportDetails,
  reportGroups,
} from '../../../../src/model/figure/ranges.ts';
import { claimWith } from './claim-with.ts';

const unit = 'ships lost';
const part = (value: number, label: string, more: object = {}) => ({ value, unit, label, ...more });
const wrecks = claimWith('wrecks', {
  quantities: [
    {
      ...part(11, 'on the coast, early lists together'),
      bound: 'at-least',
      'reckoned-by': 'The editors',
      sum: [
        part(7, 'in the north', { 'counted-by': 'The board' }),
        part(4, 'in the south', { 'counted-by': 'The pilots', 'as-of': 1869 }),
      ],
    },
    part(9, 'in the north, with the boats', { 'counted-by': 'A diary', 'as-of': '1870-03', bound: 'about' }),
    part(6, 'in the north', { 'counted-by': 'The board', 'as-of': '1868' }),
    part(10, 'on the coast', { to: 14, 'counted-by': 'A newspaper', 'as-of': '1871-05-01' }),
    { value: 3, unit: 'boats', label: 'in the north' },
  ],
});
const all = reportGroups([wrecks], { unit, labels: [] });

test('the numbers of a unit, and those that a sum adds up, are grouped by what they are numbers of', () => {
  expect(all.map(({ scope, reports }) => [scope, reports.map(numberOf)])).toEqual([
    ['on the coast', ['10 to 14', 'at least 11']],
    ['in the north', ['6', 'about 9', '7']],
    ['in the south', ['4']],
  ]);
});

test('a range is of reports alone, from the lowest to the highest end', () => {
  expect(all.map(({ range }) => range && rangeText(range))).toEqual(['10 to 14', '6 to about 9', '4']);
});

test('labels pick groups, and their order', () => {
  const picked = reportGroups([wrecks], { unit, labels: ['in the south', 'in the north'] });
  expect(picked.map(({ scope }) => scope)).toEqual(['in the south', 'in the north']);
});

test('the same report of two claims is one mark', () => {
  const again = claimWith('again', {
    quantities: [part(6, 'in the north', { 'counted-by': 'The board', 'as-of': '1868' })],
  });
  expect(reportGroups([wrecks, again], { unit, labels: ['in the north'] })[0]?.reports).toHaveLength(3);
});

test('it is told of each who counted and when, or how it was reckoned and by whom', () => {
  expect(all[0]?.reports.map(reportDetails)).toEqual([
    ['counted by a newspaper', 'as of 1 May 1871'],
    ['early lists together', '7 in the north + 4 in the south = 11', 'reckoned by the editors'],
  ]);
  expect(all[1]?.reports.at(-1) && reportDetails(all[1].reports.at(-1) as never)).toEqual([
    'counted by the board',
    'no date given',
  ]);
});

test('a total that a source gives with its parts is a report', () => {
  const total = claimWith('total', {
    quantities: [{ value: 2, unit, 'counted-by': 'The board', sum: [part(1, 'a'), part(1, 'b')] }],
  });
  expect(reportGroups([total], { unit, labels: [] })[0]?.reports[0]?.reckoned).toBeUndefined();
});

test('without a unit, it is that of the chief number of the first claim', () => {
  expect(chiefUnit([wrecks])).toBe(unit);
  expect(chiefUnit([claimWith('none', {})])).toBeUndefined();
});

test('a figure of ranges is told in sentences', () => {
  expect(rangesText(all, unit)).toBe(
    'Numbers of ships lost, by who reported them. On the coast: 10 to 14 in 1 report; reckoned from reports: at least 11. In the north: 6 to about 9 in 3 reports. In the south: 4 in 1 report.',
  );
});
