import { expect, test } from 'vitest';
import { sourcesOfDate, sourcesOfNumber } from '../../../../src/model/figure/sources.ts';
import { Source } from '../../../../src/model/source.ts';
import { claimWith } from './claim-with.ts';

const source = Source.parse({ type: 'webpage', title: 'A', accessed: '2024-01-01', language: 'en' });
const sources = new Map(['minutes', 'diary', 'gazette'].map((id) => [id, source]));
const quoted = (id: string, quote: string) => ({ source: id, quote, stance: 'supports' });
const { claim } = claimWith('wrecks', {
  quantities: [
    {
      value: 11,
      unit: 'ships lost',
      sum: [
        { value: 7, unit: 'ships lost', label: 'in the north' },
        { value: 4, unit: 'ships lost', label: 'in the south' },
      ],
    },
    { value: 3, unit: 'ships saved' },
  ],
  dates: [{ value: '1871-10-02', of: 'the list' }],
  evidence: [
    quoted('minutes', 'seven ships were lost in the north'),
    quoted('diary', 'four ships lost in the south'),
    quoted('gazette', 'the list of 2 October 1871'),
  ],
});

test('the sources of a number are those whose quotes carry it, or its parts', () => {
  expect(sourcesOfNumber(claim, ['quantities', 0, 'sum', 1], sources)).toEqual(['diary']);
  expect(sourcesOfNumber(claim, ['quantities', 0], sources)).toEqual(['minutes', 'diary']);
});

test('where no single source carries it, they are all', () => {
  expect(sourcesOfNumber(claim, ['quantities', 1], sources)).toEqual(['minutes', 'diary', 'gazette']);
});

test('the sources of a date are those that have it', () => {
  expect(sourcesOfDate(claim, '1871-10-02', sources)).toEqual(['gazette']);
});
