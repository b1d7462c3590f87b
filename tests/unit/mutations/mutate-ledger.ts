import type { Claim } from '../../../src/model/claim.ts';
import { numberIsCarried, readEvidence } from '../../../src/model/match/carried.ts';
import { type LedgerNumber, numbersOf } from '../../../src/model/match/ledger-number.ts';
import { matchQuotation } from '../../../src/model/match/quotation-match.ts';
import type { Bench, Mutation } from './bench.ts';
import { evidenceChanges } from './mutate-evidence.ts';
import { nextDigit, OTHER_LEDGER_BOUNDS, OTHER_UNITS } from './words.ts';

/** A change, before it is said which claim it is of. */
export type Change = Omit<Mutation, 'file' | 'claim'>;

/** Every change of one thing in the ledger: figures, dates, bounds, units, quoted words, speakers, sources, evidence. */
export function ledgerMutations(bench: Bench): Mutation[] {
  return [...(bench.essay.claims?.values() ?? [])].flatMap(({ id, claim }) => {
    if (!claim) return [];
    const changes = [
      ...numbers(bench, id, claim),
      ...dates(bench, id, claim),
      ...quotations(bench, id, claim),
      ...evidenceChanges(bench, id, claim),
    ];
    return changes.map((change) => ({ ...change, file: 'ledger' as const, claim: id }));
  });
}

function each(
  bench: Bench,
  path: readonly (string | number)[],
  pattern: RegExp,
  kind: string,
  other: (word: string) => string | undefined,
): Change[] {
  const span = bench.place(path);
  return [...bench.ledgerText.slice(span.start, span.end).matchAll(pattern)].flatMap((match) => {
    const to = other(match[0]);
    const start = span.start + match.index;
    return to === undefined ? [] : [{ kind, span: { start, end: start + match[0].length }, to }];
  });
}

function numbers(bench: Bench, id: string, claim: Claim): Change[] {
  const prose = bench.essay.prose?.citations.some(({ refs }) => refs.includes(id)) ?? false;
  return numbersOf(claim).flatMap((number) => {
    const { path, bound, to, isReckoned } = number;
    const at = [id, ...path];
    const written = bench.ledgerText.slice(bench.place(at).start, bench.place(at).end).includes('bound:');
    const other = OTHER_LEDGER_BOUNDS[bound];
    return [
      ...each(bench, [...at, 'value'], /\d/g, 'digit in the ledger', nextDigit),
      ...(to === undefined ? [] : each(bench, [...at, 'to'], /\d/g, 'digit in the ledger', nextDigit)),
      ...(written && other && prose && !isReckoned && !isQuotedSo(bench, { ...number, bound: other })
        ? [{ kind: 'bound in the ledger', span: bench.place([...at, 'bound']), to: other }]
        : []),
      ...each(bench, [...at, 'unit'], /(?<![\p{L}-])\p{L}+/gu, 'unit word in the ledger', (word) =>
        isWorded(bench, id, number, word) ? OTHER_UNITS[word] : undefined,
      ),
    ];
  });
}

// A bound that a quote has too is no fault.
function isQuotedSo(bench: Bench, number: LedgerNumber): boolean {
  const evidence = readEvidence(number.claim, (id) => bench.source(id));
  return numberIsCarried(number, evidence, true).is === 'carried';
}

// A word of a unit that the essay never puts to the number is compared with nothing.
function isWorded(bench: Bench, id: string, { value }: LedgerNumber, word: string): boolean {
  return (bench.essay.prose?.passages ?? []).some(({ phrases, covers }) =>
    phrases.some(
      (phrase) =>
        phrase.kind === 'quantity' &&
        phrase.value === value &&
        phrase.nouns.includes(word) &&
        covers.some(
          ({ by, index, start, end }) =>
            by === 'citation' &&
            start <= phrase.core.start &&
            phrase.core.end <= end &&
            bench.essay.prose?.citations[index]?.refs.includes(id),
        ),
    ),
  );
}

function dates(bench: Bench, id: string, claim: Claim): Change[] {
  return [
    ...(claim.dates ?? []).flatMap(({ to }, index) => [
      ...each(bench, [id, 'dates', index, 'value'], /\d/g, 'date in the ledger', nextDigit),
      ...(to ? each(bench, [id, 'dates', index, 'to'], /\d/g, 'date in the ledger', nextDigit) : []),
    ]),
    // The last digit of a day moves a length of years by less than its wording promises.
    ...(claim.durations ?? []).flatMap((_, index) =>
      each(bench, [id, 'durations', index, 'from'], /\d(?=\d{0,3}-\d\d-)/g, 'duration in the ledger', nextDigit),
    ),
  ];
}

function quotations(bench: Bench, id: string, claim: Claim): Change[] {
  return (claim.quotations ?? []).flatMap(({ text }, index) => [
    ...each(
      bench,
      [id, 'quotations', index, 'text'],
      /(?<![\p{L}’'])\p{L}{2,}/gu,
      'quotation word in the ledger',
      (word) => (word === 'other' ? 'another' : 'other'),
    ),
    ...(isQuoted(bench, id, text)
      ? [{ kind: 'speaker in the ledger', span: bench.place([id, 'quotations', index, 'speaker']), to: 'Walpole' }]
      : []),
  ]);
}

function isQuoted(bench: Bench, id: string, text: string): boolean {
  return (bench.essay.prose?.passages ?? []).some(({ phrases, covers }) =>
    phrases.some(
      (phrase) =>
        phrase.kind === 'quotation' &&
        matchQuotation(phrase.words, text) !== 'altered' &&
        covers.some(
          ({ by, index, start, end }) =>
            by === 'citation' &&
            start <= phrase.start &&
            phrase.end <= end &&
            bench.essay.prose?.citations[index]?.refs.includes(id),
        ),
    ),
  );
}
