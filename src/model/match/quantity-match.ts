import type { Claim } from '../claim.ts';
import type { QuantityPhrase } from '../phrase/phrase.ts';
import { type LedgerNumber, numbersOf } from './ledger-number.ts';
import { matchNumber, same } from './number-match.ts';
import { differ, stem, unitWords, wordsOf } from './unit-words.ts';

/** What comes of looking for a quantity of the prose in a claim. */
export type QuantityMatch =
  | { readonly is: 'there'; readonly number: LedgerNumber }
  | { readonly is: 'another-number' }
  | { readonly is: 'another-bound'; readonly number: LedgerNumber }
  | { readonly is: 'another-unit'; readonly number: LedgerNumber; readonly word: string }
  | { readonly is: 'another-label'; readonly number: LedgerNumber; readonly meant: LedgerNumber };

/** A passage's text and the phrase that is looked for, with what stands around it. */
export interface Said {
  readonly phrase: QuantityPhrase;
  readonly text: string;
}

/** Looks for a quantity of the prose among the numbers of the claims that are cited for it. */
export function matchQuantity(said: Said, claims: readonly Claim[]): QuantityMatch {
  const all = claims.flatMap((claim) => numbersOf(claim).map((number) => ({ number, claim })));
  const pair = alternatives(
    said.phrase,
    all.map(({ number }) => number),
  );
  if (pair) return { is: 'there', number: pair };
  const equal = all
    .map((each) => ({ ...each, match: matchNumber(said.phrase, each.number) }))
    .filter(({ match }) => match !== 'other')
    .sort((a, b) => apart(said.phrase, a.number) - apart(said.phrase, b.number));
  const [nearest] = equal;
  if (!nearest) return { is: 'another-number' };
  const words = wordsAround(said);
  const counted = equal.filter(({ number, claim }) => !otherUnit(words, number, claim));
  const [unit] = counted;
  if (!unit)
    return { is: 'another-unit', number: nearest.number, word: otherUnit(words, nearest.number, nearest.claim) ?? '' };
  const kept = counted.filter(({ match }) => match === 'same');
  const [bound] = kept;
  if (!bound) return { is: 'another-bound', number: unit.number };
  const labels = kept.map(({ number, claim }) => ({ number, meant: otherLabel(words, number, numbersOf(claim)) }));
  const there = labels.find(({ meant }) => !meant);
  if (there) return { is: 'there', number: there.number };
  return { is: 'another-label', number: bound.number, meant: labels[0]?.meant ?? bound.number };
}

// A number that the ledger has as it is comes before one that it would be a rounding of.
function apart(phrase: QuantityPhrase, number: LedgerNumber): number {
  return same(phrase.value, number.value) ? 0 : 1;
}

// "16 or 17": each of them stands in the ledger by itself.
function alternatives({ value, to }: QuantityPhrase, numbers: readonly LedgerNumber[]): LedgerNumber | undefined {
  if (to === undefined) return undefined;
  const at = (each: number) => numbers.find((number) => number.to === undefined && same(number.value, each));
  return at(to) && at(value);
}

interface Around {
  /** The words that the number counts, and what follows them up to the next number or mark. */
  readonly after: readonly string[];
  /** The words before the number, from the last number or mark on. */
  readonly before: readonly string[];
}

function wordsAround({ phrase, text }: Said): Around {
  const before =
    text
      .slice(Math.max(0, phrase.start - 90), phrase.start)
      .split(/[.,;:!?()–—“”]|\p{N}/u)
      .at(-1) ?? '';
  const after = text.slice(phrase.core.end, phrase.core.end + 110).split(/[.;:!?()–—“”]|,\s|\p{N}/u)[0] ?? '';
  const own = [
    ...(phrase.percent ? ['percent'] : []),
    ...phrase.nouns.filter((noun) => /^(?:pounds|dollars|euros|yen)$/.test(noun)).slice(0, 1),
  ];
  return { after: [...own, ...wordsOf(after)], before: wordsOf(before) };
}

/** The word that says that something else is counted; nothing where the words agree with the ledger's unit. */
function otherUnit({ after, before }: Around, number: LedgerNumber, claim: Claim): string | undefined {
  const has = unitWords([...wordsOf(number.unit), ...wordsOf(number.label ?? '')]);
  const head = after.slice(0, 6);
  const said = unitWords(head);
  if (differ(said.counted, unitWords(wordsOf(number.unit)).counted) && differ(said.counted, has.counted))
    return first(head, said.counted);
  const outcome = said.outcome.size > 0 ? said.outcome : unitWords(before.slice(-7)).outcome;
  if (differ(outcome, has.outcome)) return first([...head, ...before], outcome);
  if (said.counted.size > 0 || has.counted.size === 0) return strangeNoun(head, number, claim);
  return undefined;
}

function first(words: readonly string[], found: ReadonlySet<string>): string | undefined {
  return words.find((word) => {
    const { counted, outcome } = unitWords([word]);
    return !counted.isDisjointFrom(found) || !outcome.isDisjointFrom(found);
  });
}

// A plural right after the number that neither unit, label nor statement knows counts something that the claim does not.
function strangeNoun(
  head: readonly string[],
  { unit, label, countedBy }: LedgerNumber,
  claim: Claim,
): string | undefined {
  const stop = head.findIndex((word) =>
    /^(?:of|in|on|at|to|from|for|by|and|or|that|who|which|were|was|are|is|had|have|has|a|an|the|each|per|more|as)$/.test(
      word,
    ),
  );
  const phrase = head.slice(0, stop === -1 ? 3 : stop).slice(0, 3);
  const plural = phrase.findLast((word) => /[^sui]s$/.test(word) && word.length > 3);
  if (!plural) return undefined;
  const known = new Set([unit, label ?? '', countedBy ?? '', claim.statement, claim.note].flatMap(wordsOf).map(stem));
  return phrase.some((word) => known.has(stem(word))) ? undefined : plural;
}

/** The number of the claim whose label the words around name instead: "four in Iraq" where four are in Syria. */
function otherLabel(
  { after, before }: Around,
  number: LedgerNumber,
  numbers: readonly LedgerNumber[],
): LedgerNumber | undefined {
  const siblings = numbers.filter(
    (each) =>
      !same(each.value, number.value) &&
      each.to === number.to &&
      !differ(unitWords(wordsOf(each.unit)).counted, unitWords(wordsOf(number.unit)).counted),
  );
  if (siblings.length === 0) return undefined;
  const own = labelWords(number);
  for (const words of [after, before.slice(-7)]) {
    if (words.some((word) => own.has(stem(word)))) return undefined;
    const meant = siblings.find((each) => {
      const theirs = labelWords(each).difference(own);
      return words.some((word) => theirs.has(stem(word)));
    });
    if (meant) return meant;
  }
  return undefined;
}

// Names of places and counters tell labels apart; little words and the words of units do not.
function labelWords({ label, unit }: LedgerNumber): Set<string> {
  if (!label) return new Set();
  const words = label.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  const shared = new Set(wordsOf(unit).map(stem));
  return new Set(words.map((word) => stem(word.toLowerCase())).filter((word) => !shared.has(word)));
}
