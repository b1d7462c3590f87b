import type { Claim } from '../../../src/model/claim.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { numberIsCarried, readEvidence } from '../../../src/model/match/carried.ts';
import { numbersOf } from '../../../src/model/match/ledger-number.ts';
import { fold, matchQuotation } from '../../../src/model/match/quotation-match.ts';
import { findQuoted } from '../../../src/model/phrase/find-phrases.ts';
import type { Bench, Mutation } from './bench.ts';
import { nextWord, OTHER_LEDGER_BOUNDS, OTHER_UNITS } from './words.ts';

type Change = Omit<Mutation, 'file' | 'claim'>;

/** Every change of one thing in the ledger: figures, dates, bounds, units, quoted words, speakers, sources, evidence. */
export function ledgerMutations(bench: Bench): Mutation[] {
  return [...(bench.essay.claims?.values() ?? [])].flatMap(({ id, claim }) => {
    if (!claim) return [];
    const changes = [
      ...numbers(bench, id, claim),
      ...dates(bench, id, claim),
      ...quotations(bench, id, claim),
      ...evidence(bench, id, claim),
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

const nextDigit = (digit: string) => String((Number(digit) % 9) + 1);

function numbers(bench: Bench, id: string, claim: Claim): Change[] {
  const prose = bench.essay.prose?.citations.some(({ refs }) => refs.includes(id)) ?? false;
  return numbersOf(claim).flatMap(({ path, bound, to }) => {
    const at = [id, ...path];
    const written = bench.ledgerText.slice(bench.place(at).start, bench.place(at).end).includes('bound:');
    const other = OTHER_LEDGER_BOUNDS[bound];
    return [
      ...each(bench, [...at, 'value'], /\d/g, 'digit in the ledger', nextDigit),
      ...(to === undefined ? [] : each(bench, [...at, 'to'], /\d/g, 'digit in the ledger', nextDigit)),
      ...(written && other && prose && !hasParts(claim, path) && !isQuotedSo(bench, claim, path, other)
        ? [{ kind: 'bound in the ledger', span: bench.place([...at, 'bound']), to: other }]
        : []),
      ...each(bench, [...at, 'unit'], /(?<![\p{L}-])\p{L}+/gu, 'unit word in the ledger', (word) =>
        isWorded(bench, id, claim, path, word) ? OTHER_UNITS[word] : undefined,
      ),
    ];
  });
}

// A bound that a quote has too is no fault.
function isQuotedSo(bench: Bench, claim: Claim, path: readonly (string | number)[], bound: string): boolean {
  const number = numbersOf(claim).find((each) => each.path.join() === path.join());
  const evidence = readEvidence(claim, (id) => bench.source(id));
  return (
    number !== undefined &&
    numberIsCarried({ ...number, bound: bound as typeof number.bound }, evidence, true).is === 'carried'
  );
}

// What a number promises that is reckoned from parts is said by no quote.
function hasParts(claim: Claim, [, index]: readonly (string | number)[]): boolean {
  const quantity = claim.quantities?.[Number(index)];
  return (
    (quantity?.sum ?? quantity?.difference ?? quantity?.product ?? quantity?.ratio ?? quantity?.distance) !== undefined
  );
}

// A word of a unit that the essay never puts to the number is compared with nothing.
function isWorded(bench: Bench, id: string, claim: Claim, path: readonly (string | number)[], word: string): boolean {
  const number = numbersOf(claim).find((each) => each.path.join() === path.join());
  return (bench.essay.prose?.passages ?? []).some(({ phrases, covers }) =>
    phrases.some(
      (phrase) =>
        phrase.kind === 'quantity' &&
        phrase.value === number?.value &&
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

function evidence(bench: Bench, id: string, claim: Claim): Change[] {
  return claim.evidence.flatMap((piece, index) => {
    const at = [id, 'evidence', index];
    const others = claim.evidence.filter((other) => other !== piece);
    return [
      { kind: 'source id', span: bench.place([...at, 'source']), to: `${piece.source}-x` },
      ...(carries(claim, piece, others) ? [{ kind: 'removed evidence', span: itemSpan(bench, at), to: '' }] : []),
      ...quoteWords(bench, at, claim, piece, others),
    ];
  });
}

// The number, date or quotation of a quote that no other quote of the claim has.
function quoteWords(
  bench: Bench,
  at: readonly (string | number)[],
  claim: Claim,
  piece: Evidence,
  others: readonly Evidence[],
): Change[] {
  const span = bench.place([...at, 'quote']);
  const written = bench.ledgerText.slice(span.start, span.end);
  const told = carriedAlone(bench, claim, piece, others);
  const phrases = findQuoted(piece.quote).filter((phrase) => phrase.kind === 'quantity');
  const alone = phrases.filter(
    ({ value, to }) =>
      told.includes(value) && phrases.filter((each) => each.value === value || each.value === to).length === 1,
  );
  const numbers = alone.flatMap((phrase) => {
    const words = piece.quote.slice(phrase.start, phrase.end);
    const start = written.indexOf(words);
    if (start === -1) return [];
    const digits = [...words.matchAll(/\d/g)].map((match) => ({ match, to: nextDigit(match[0]) }));
    const numberWords = [...words.matchAll(/\p{L}+/gu)].flatMap((match) => {
      const to = nextWord(match[0]);
      return to ? [{ match, to }] : [];
    });
    return [...digits, ...numberWords].map(({ match, to }) => ({
      kind: 'number in a quote',
      span: { start: span.start + start + match.index, end: span.start + start + match.index + match[0].length },
      to,
    }));
  });
  return [...numbers, ...quotedIn(claim, piece, others).flatMap((words) => wordsOf(written, words, span.start))];
}

// The numbers that stand on this piece of evidence and on no other: what is reckoned from parts stands on those.
function carriedAlone(bench: Bench, claim: Claim, piece: Evidence, others: readonly Evidence[]): number[] {
  const read = (evidence: readonly Evidence[]) =>
    readEvidence({ ...claim, evidence: [...evidence] }, (id) => bench.source(id));
  const [alone, rest] = [read([piece]), read(others)];
  return numbersOf(claim)
    .filter(({ path }) => path.length > 2 || !hasParts(claim, path))
    .filter(
      (number) =>
        numberIsCarried(number, alone, true).is === 'carried' && numberIsCarried(number, rest, true).is !== 'carried',
    )
    .flatMap(({ value, to }) => (to === undefined ? [value] : [value, to]));
}

function has({ quote, translation = '' }: Evidence, value: number): boolean {
  return [...findQuoted(quote), ...findQuoted(translation)].some(
    (phrase) => phrase.kind === 'quantity' && (phrase.value === value || phrase.to === value),
  );
}

function quotedIn({ quotations = [] }: Claim, { quote }: Evidence, others: readonly Evidence[]): string[] {
  return quotations
    .map(({ text }) => text)
    .filter(
      (text) =>
        matchQuotation(text, quote) === 'verbatim' &&
        !others.some((other) => matchQuotation(text, other.quote) === 'verbatim'),
    );
}

function wordsOf(written: string, words: string, from: number): Change[] {
  const folded = fold(written);
  const start = folded.length === written.length ? folded.indexOf(fold(words)) : written.indexOf(words);
  if (start === -1) return [];
  return [...written.slice(start, start + words.length).matchAll(/(?<![\p{L}’'])\p{L}{2,}/gu)].map((match) => ({
    kind: 'word of a quote',
    span: { start: from + start + match.index, end: from + start + match.index + match[0].length },
    to: match[0] === 'other' ? 'another' : 'other',
  }));
}

// A piece of evidence whose loss leaves the claim without something: its only source of a number or of a quotation.
function carries(claim: Claim, piece: Evidence, others: readonly Evidence[]): boolean {
  const numbers = findQuoted(piece.quote).some(
    (phrase) =>
      phrase.kind === 'quantity' &&
      numbersOf(claim).some(({ value }) => value === phrase.value) &&
      !others.some((other) => has(other, phrase.value)),
  );
  return numbers || others.length === 0 || quotedIn(claim, piece, others).length > 0;
}

// The whole item of the list, from the line of its hyphen on.
function itemSpan(bench: Bench, path: readonly (string | number)[]): { start: number; end: number } {
  const { start, end } = bench.place(path);
  return { start: bench.ledgerText.lastIndexOf('\n', start) + 1, end: bench.ledgerText.indexOf('\n', end - 1) + 1 };
}
