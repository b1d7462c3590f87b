import { expect, test } from 'vitest';
import { Claim } from '../../../../src/model/claim.ts';
import { dateIsCarried, numberIsCarried, readEvidence } from '../../../../src/model/match/carried.ts';
import { numbersOf } from '../../../../src/model/match/ledger-number.ts';

type Stance = 'supports' | 'qualifies' | 'disputes';
type Quote = string | { quote: string; stance?: Stance; translation?: string; language?: string };

function claimOf(quotes: readonly Quote[], quantity: object = { value: 1 }): Claim {
  return Claim.parse({
    statement: 'It is so.',
    kind: 'count',
    verdict: 'supported',
    quantities: [{ unit: 'people', ...quantity }],
    evidence: quotes.map((quote) => ({
      source: 'a',
      stance: 'supports',
      ...(typeof quote === 'string' ? { quote } : quote),
    })),
    note: 'So.',
  });
}

test.each([
  [{ value: 39 }, ['thirty-nine people'], 'carried'],
  [{ value: 39 }, ['40 people'], 'missing'],
  [{ value: 39 }, ['nobody'], 'missing'],
  [{ value: 39 }, ['at least 39 people'], 'promises-more'],
  [{ value: 39, bound: 'at-least' }, ['at least 39 people'], 'carried'],
  [{ value: 39, bound: 'at-least' }, ['39 people'], 'carried'],
  [{ value: 39, bound: 'at-least' }, ['about 39 people'], 'promises-more'],
  [{ value: 39 }, ['about 39 people', '39 people'], 'carried'],
  [{ value: 39 }, ['he said: “39 people”'], 'carried'],
  [{ value: 28000, bound: 'about' }, ['27,947 people'], 'missing'],
  [{ value: 40, to: 50 }, ['forty to fifty people'], 'carried'],
  [{ value: 40, to: 50 }, ['forty people', 'fifty people'], 'carried'],
  [{ value: 40, to: 60 }, ['forty to fifty people'], 'missing'],
  [{ value: 33.4, unit: 'per cent' }, ['a third of them'], 'carried'],
  [{ value: 20, unit: 'per cent' }, ['20 % of them'], 'carried'],
  [{ value: 20, unit: 'per cent' }, ['a third of them'], 'missing'],
  [{ value: 1, unit: 'weeks' }, ['only a week'], 'carried'],
  [{ value: 35, unit: 'hostages' }, ['a 35-day truce'], 'missing'],
  [{ value: 39 }, [{ quote: '39 Menschen', language: 'de' }], 'carried'],
  [{ value: 39 }, [{ quote: 'neununddreißig Menschen', translation: '39 people', language: 'de' }], 'carried'],
  [{ value: 39 }, [{ quote: '39 people', stance: 'disputes' }], 'missing'],
  [{ value: 39 }, [{ quote: '39 people', stance: 'qualifies' }], 'carried'],
] as const)('%o by %o: %s', (quantity, quotes, is) => {
  const claim = claimOf(quotes, quantity);
  const [number] = numbersOf(claim);
  const evidence = readEvidence(claim, () => ({ issued: undefined, language: 'en' }));
  expect(number && numberIsCarried(number, evidence, false).is).toBe(is);
});

test('a number besides the chief one may be that of evidence that disputes', () => {
  const claim = claimOf([{ quote: '39 people', stance: 'disputes' }], { value: 39 });
  const [number] = numbersOf(claim);
  const evidence = readEvidence(claim, () => undefined);
  expect(number && numberIsCarried(number, evidence, true).is).toBe('carried');
});

// The date, the quote, when its source was published, whether it carries the date.
test.each([
  ['2024-02-07', 'nothing', '2024-02-07', true],
  ['2024-02-07', 'nothing', '2024-02-09', true],
  ['2024-02-07', 'nothing', '2024-02-10', false],
  ['2024-02-07', 'nothing', '2024-02-06', false],
  ['2024-02-07', 'nothing', '2024-02', false],
  ['2024-02', 'nothing', '2024-02-20', true],
  ['2024', 'nothing', '2024-02-20', true],
  ['2024-02-07', 'nothing', undefined, false],
  ['2024-02-07', 'on 7 February 2024', undefined, true],
  ['2024-02-07', 'on 7 February', '2024-03-01', true],
  ['2024-02-07', 'on 7 February', undefined, false],
  ['2023-12-20', 'on 20 December', '2024-01-15', true],
  ['2024-02-07', 'in February 2024', undefined, false],
  ['2024-02', 'on 7 February 2024', undefined, true],
  ['2024-02-07', 'on Wednesday', '2024-02-12', true],
  ['2024-02-07', 'on Thursday', '2024-02-12', false],
  ['2024-02-07', 'on Wednesday', '2024-02-29', false],
  ['2024-02-07', 'yesterday', '2024-02-12', false],
  ['2008', 'the 2008–2011 agreement', undefined, true],
  ['2008', 'flight 20081', undefined, false],
])('%s by “%s” of %s: %s', (date, quote, issued, is) => {
  const evidence = readEvidence(claimOf([quote]), () => ({ issued, language: 'en' }));
  expect(dateIsCarried(date, evidence)).toBe(is);
});
