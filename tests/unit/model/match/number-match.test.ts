import { expect, test } from 'vitest';
import { Claim } from '../../../../src/model/claim.ts';
import { numbersOf } from '../../../../src/model/match/ledger-number.ts';
import { matchNumber, same } from '../../../../src/model/match/number-match.ts';
import { phraseIn } from './phrase-in.ts';

// The wording, what the ledger has, and how the two stand.
test.each([
  ['39 people', { value: 39 }, 'same'],
  ['thirty-nine people', { value: 39 }, 'same'],
  ['at least 39 people', { value: 39 }, 'same'],
  ['up to 39 people', { value: 39 }, 'same'],
  ['about 39 people', { value: 39 }, 'same'],
  ['more than 39 people', { value: 39 }, 'promises-more'],
  ['fewer than 39 people', { value: 39 }, 'promises-more'],
  ['nearly 39 people', { value: 39 }, 'promises-more'],
  ['40 people', { value: 39 }, 'other'],
  ['17 people', { value: 16 }, 'other'],
  ['about 17 people', { value: 16 }, 'other'],
  ['39 people', { value: 39, bound: 'at-least' }, 'promises-more'],
  ['exactly 39 people', { value: 39, bound: 'at-least' }, 'promises-more'],
  ['at least 39 people', { value: 39, bound: 'at-least' }, 'same'],
  ['more than 39 people', { value: 39, bound: 'at-least' }, 'promises-more'],
  ['up to 39 people', { value: 39, bound: 'at-least' }, 'promises-more'],
  ['at least 85 targets', { value: 85, bound: 'more-than' }, 'same'],
  ['85 targets', { value: 85, bound: 'more-than' }, 'promises-more'],
  ['up to 12 boats', { value: 12, bound: 'less-than' }, 'same'],
  ['12 boats', { value: 12, bound: 'at-most' }, 'promises-more'],
  ['2,500 troops', { value: 2500, bound: 'about' }, 'promises-more'],
  ['about 2,500 troops', { value: 2500, bound: 'about' }, 'same'],
  ['at least 2,500 troops', { value: 2500, bound: 'about' }, 'promises-more'],
  ['nearly 31 years', { value: 31, bound: 'nearly' }, 'same'],
  ['fewer than 31 years', { value: 31, bound: 'nearly' }, 'same'],
  ['31 years', { value: 31, bound: 'nearly' }, 'promises-more'],
  ['about 28,000 people', { value: 27947 }, 'same'],
  ['about 29,000 people', { value: 27947 }, 'other'],
  ['28,000 people', { value: 27947 }, 'other'],
  ['nearly 28,000 people', { value: 27947 }, 'same'],
  ['more than 27,900 people', { value: 27947 }, 'same'],
  ['more than 28,000 people', { value: 27947 }, 'other'],
  ['nearly 27,900 people', { value: 27947 }, 'other'],
  ['more than 27,900 people', { value: 27947, bound: 'about' }, 'promises-more'],
  ['more than 27,900 people', { value: 27947, bound: 'at-least' }, 'same'],
  ['about 28,000 people', { value: 27947, bound: 'at-least' }, 'promises-more'],
  ['9,000 to 11,000 people', { value: 9000, to: 11000 }, 'same'],
  ['9,000 to 12,000 people', { value: 9000, to: 11000 }, 'other'],
  ['9,000 people', { value: 9000, to: 11000 }, 'other'],
  ['at least 9,000 people', { value: 9000, to: 11000 }, 'same'],
  ['up to 11,000 people', { value: 9000, to: 11000 }, 'same'],
  ['up to 9,000 people', { value: 9000, to: 11000 }, 'other'],
  ['16 to 17 people', { value: 16 }, 'other'],
  ['a third of them', { value: 33.4, unit: 'per cent' }, 'same'],
  ['a third of them', { value: 30, unit: 'per cent' }, 'other'],
  ['about a third of them', { value: 30, unit: 'per cent' }, 'same'],
  ['half of them', { value: 0.5 }, 'same'],
  ['20 per cent of them', { value: 20, unit: 'per cent of them' }, 'same'],
  ['20 per cent of them', { value: 0.2 }, 'same'],
  ['3.2 billion pounds', { value: 3.2, unit: 'billion pounds' }, 'same'],
  ['dozens of people', { value: 39 }, 'same'],
  ['dozens of people', { value: 12 }, 'other'],
  ['hundreds of people', { value: 39 }, 'other'],
  ['a dozen people', { value: 12 }, 'same'],
] as const)('“%s” for %o: %s', (text, has, match) => {
  const claim = Claim.parse({
    statement: 'It is so.',
    kind: 'count',
    verdict: 'supported',
    quantities: [{ unit: 'people', ...has }],
    evidence: [],
    note: 'So.',
  });
  const [number] = numbersOf(claim);
  if (!number) throw new Error('no number');
  expect(matchNumber(phraseIn(text, 'quantity'), number)).toBe(match);
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [1e12 + 0.1, 1e12 + 0.2, true],
  [39, 39.1, false],
])('%d and %d are one number: %s', (one, other, are) => expect(same(one, other)).toBe(are));
