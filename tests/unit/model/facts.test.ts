import { expect, test } from 'vitest';
import { Claim } from '../../../src/model/claim.ts';
import { factsOf } from '../../../src/model/facts.ts';

function claimWith(data: object): Claim {
  return Claim.parse({ statement: 'A.', kind: 'count', verdict: 'supported', evidence: [], note: 'B.', ...data });
}

test.each([
  [
    'a number with all that is said of it',
    {
      quantities: [
        {
          value: 11,
          bound: 'at-least',
          unit: 'ships lost',
          label: 'before the light',
          'counted-by': 'The board',
          'as-of': 1871,
        },
      ],
    },
    [['at least 11 ships lost', ['before the light', 'counted by the board', 'as of 1871']]],
  ],
  [
    'a number that was reckoned',
    {
      quantities: [
        {
          value: 24,
          unit: 'pounds',
          'reckoned-by': 'the editors',
          sum: [
            { value: 15, unit: 'pounds', label: 'for stone' },
            { value: 9, unit: 'pounds', label: 'for glass' },
          ],
        },
      ],
    },
    [['24 pounds', ['15 for stone + 9 for glass = 24', 'reckoned by the editors']]],
  ],
  ['a day', { dates: [{ value: '1871-10-02', of: 'the lighting' }] }, [['2 October 1871', ['the lighting']]]],
  [
    'a span of days',
    { dates: [{ value: '1874-01', to: '1874-02', of: 'the hearing' }] },
    [['January 1874 to February 1874', ['the hearing']]],
  ],
  [
    'a length of time between two days',
    { durations: [{ from: '1870-06-01', to: '1871-10-02', of: 'the building' }] },
    [['1 year, 4 months and 1 day', ['the building', '1 June 1870 to 2 October 1871']]],
  ],
  [
    'a length of time to the date of reference',
    { durations: [{ from: '2024-01-01', of: 'since then' }] },
    [['4 months', ['since then', '1 January 2024 to 1 May 2024']]],
  ],
  [
    'words that somebody said',
    { quotations: [{ text: 'منارة', speaker: 'a visitor', on: '1899-05', about: 'the tower', language: 'ar' }] },
    [['منارة', ['a visitor', 'May 1899', 'the tower'], { language: 'ar' }]],
  ],
  [
    'English words',
    { quotations: [{ text: 'a light', speaker: 'a visitor' }] },
    [['a light', ['a visitor'], { language: 'en' }]],
  ],
  [
    'a place',
    { places: [{ name: 'the Mole', latitude: 54.5, longitude: -3.25 }] },
    [['the Mole', ['54.5° N, 3.25° W']]],
  ],
  ['a place in the south-east', { places: [{ name: 'Far', latitude: -1, longitude: 2 }] }, [['Far', ['1° S, 2° E']]]],
  ['nothing', {}, []],
])('%s', (_name, data, expected) => {
  const claim = claimWith(data);
  const facts = factsOf({ ...claim, reference: '2024-05-01' }).map(({ text, details, quoted }) => [
    text,
    details,
    ...(quoted ? [quoted] : []),
  ]);
  expect(facts).toEqual(expected);
});

test('numbers come before dates, and dates before words', () => {
  const claim = claimWith({
    quotations: [{ text: 'c', speaker: 'd' }],
    dates: [{ value: 1871, of: 'e' }],
    quantities: [{ value: 1, unit: 'f' }],
  });
  expect(factsOf({ ...claim, reference: undefined }).map(({ text }) => text)).toEqual(['1 f', '1871', 'c']);
});
