import type { Claim } from '../../../src/model/claim.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { numberIsCarried, readEvidence } from '../../../src/model/match/carried.ts';
import { numbersOf } from '../../../src/model/match/ledger-number.ts';
import { fold, matchQuotation } from '../../../src/model/match/quotation-match.ts';
import { findQuoted } from '../../../src/model/phrase/find-phrases.ts';
import type { Bench } from './bench.ts';
import type { Change } from './mutate-ledger.ts';
import { nextDigit, nextWord } from './words.ts';

/** Every change of one thing in the evidence of a claim: a source, a number, a quoted word, the whole of a piece. */
export function evidenceChanges(bench: Bench, id: string, claim: Claim): Change[] {
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
    .filter(({ isReckoned }) => !isReckoned)
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
