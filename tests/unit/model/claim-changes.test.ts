import { expect, test } from 'vitest';
import { Claim } from '../../../src/model/claim.ts';
import { claimChanges } from '../../../src/model/claim-changes.ts';
import { lockClaim } from '../../../src/model/record.ts';

const CLAIM = {
  statement: 'At least 39 were killed on 2 February.',
  kind: 'casualties',
  verdict: 'supported',
  quantities: [
    { value: 39, bound: 'at-least', unit: 'people killed', label: 'in all', 'as-of': '2024-02-03' },
    { value: 16, unit: 'people killed', label: 'in Iraq', 'counted-by': 'Baghdad' },
  ],
  dates: [{ value: '2024-02-02', of: 'the strikes' }],
  quotations: [{ text: 'a “clear” message', speaker: 'the general', on: '2024-02-03', language: 'en' }],
  evidence: [{ source: 'paper', quote: 'at least 39', stance: 'supports' }],
  note: 'It is so.',
};
const [all, iraq] = CLAIM.quantities;
const [day] = CLAIM.dates;
const [words] = CLAIM.quotations;

const changes = (other: object) =>
  claimChanges(lockClaim(Claim.parse(CLAIM)), Claim.parse({ ...CLAIM, ...other })).map(
    ({ what, stood, stands, path }) => `${what} ${path.join('.')}: ${stood} → ${stands ?? 'nothing'}`,
  );

test.each([
  ['nothing', {}],
  ['the order of quantities', { quantities: [iraq, all] }],
  ['a bound that goes without saying', { quantities: [all, { ...iraq, bound: 'exactly' }] }],
  ['a label', { quantities: [{ ...all, label: 'in both countries' }, iraq] }],
  ['what a date is of', { dates: [{ ...day, of: 'the raids' }] }],
  ['the language that goes without saying', { quotations: [{ ...words, language: undefined }] }],
  ['the drawing of quotation marks', { quotations: [{ ...words, text: 'a "clear"  message' }] }],
  ['statement, note and evidence', { statement: 'It was.', note: 'So.', evidence: [] }],
  ['a quantity that is added', { quantities: [all, iraq, { value: 23, unit: 'people killed', label: 'in Syria' }] }],
])('no change: %s', (_, other) => {
  expect(changes(other)).toEqual([]);
});

test.each([
  ['a verdict', { verdict: 'qualified' }, 'verdict verdict: supported → qualified'],
  [
    'a number',
    { quantities: [iraq, { ...all, value: 40 }] },
    'quantity quantities.1.value: at least 39 people killed, as of 3 February 2024 → at least 40 people killed, as of 3 February 2024',
  ],
  [
    'a bound',
    { quantities: [{ ...all, bound: 'about' }, iraq] },
    'quantity quantities.0.bound: at least 39 people killed, as of 3 February 2024 → about 39 people killed, as of 3 February 2024',
  ],
  [
    'who counted',
    { quantities: [all, { ...iraq, 'counted-by': 'Washington' }] },
    'quantity quantities.1.counted-by: 16 people killed, counted by Baghdad → 16 people killed, counted by Washington',
  ],
  [
    'a quantity taken out',
    { quantities: [all] },
    'quantity quantities: 16 people killed, counted by Baghdad → nothing',
  ],
  ['a date', { dates: [{ ...day, value: '2024-02-03' }] }, 'date dates.0.value: 2 February 2024 → 3 February 2024'],
  ['all dates', { dates: undefined }, 'date dates: 2 February 2024 → nothing'],
  [
    'a word of a quotation',
    { quotations: [{ ...words, text: 'a clear message' }] },
    'quotation quotations.0.text: a “clear” message (the general, 3 February 2024) → a clear message (the general, 3 February 2024)',
  ],
])('a change: %s', (_, other, change) => {
  expect(changes(other)).toEqual([change]);
});
