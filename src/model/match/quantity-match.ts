import type { Claim } from '../claim.ts';
import { SMALL, TEN } from '../phrase/number-words.ts';
import type { QuantityPhrase } from '../phrase/phrase.ts';
import { type LedgerNumber, numbersOf } from './ledger-number.ts';
import { matchNumber, same } from './number-match.ts';
import { canSuffer, differ, stem, unitWords, wordsOf } from './unit-words.ts';

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
  /** The text of the other cells of its row, where it stands in a table. */
  readonly row?: string;
}

/** Looks for a quantity of the prose among the numbers of the claims that are cited for it. */
export function matchQuantity(said: Said, claims: readonly Claim[]): QuantityMatch {
  const all = claims.flatMap(numbersOf);
  const pair = alternatives(said.phrase, all);
  if (pair) return { is: 'there', number: pair };
  const equal = all
    .map((number) => ({ number, match: matchNumber(said.phrase, number) }))
    .filter(({ match }) => match !== 'other')
    .sort((a, b) => apart(said.phrase, a.number) - apart(said.phrase, b.number));
  const [nearest] = equal;
  if (!nearest) return { is: 'another-number' };
  const words = wordsAround(said);
  const ofUnit = equal.filter(({ number }) => !otherUnit(words, number));
  // Where the ledger has the very number, the wording is held to that, and not to one that it would be a rounding of.
  const exact = ofUnit.filter(({ number }) => apart(said.phrase, number) === 0);
  const counted = exact.length > 0 ? exact : ofUnit;
  const [unit] = counted;
  if (!unit) return { is: 'another-unit', number: nearest.number, word: otherUnit(words, nearest.number) ?? '' };
  const kept = counted.filter(({ match }) => match === 'same');
  const [bound] = kept;
  if (!bound) return { is: 'another-bound', number: unit.number };
  const labels = kept.map(({ number }) => ({ number, meant: otherLabel(words, number) }));
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
  /** The same with who is said to have counted, as in "16 dead in Iraq, given by the government". */
  readonly clause: readonly string[];
  /** The words before the number, from the last number or mark on. */
  readonly before: readonly string[];
  /** The words of the other cells of its row, where it stands in a table. */
  readonly row: readonly string[];
  /** Whether the number is a fraction in words, which may stand for a percentage. */
  readonly isFraction: boolean;
}

function wordsAround({ phrase, text, row = '' }: Said): Around {
  const before = text.slice(Math.max(0, phrase.start - 90), phrase.start).split(/[.,;:!?()–—“”]|\p{N}/u);
  const [clause = ''] = text.slice(phrase.core.end, phrase.core.end + 110).split(/[.;:!?()–—“”]|\p{N}/u);
  const own = [
    ...(phrase.percent ? ['percent'] : []),
    ...phrase.nouns.filter((noun) => /^(?:pounds|dollars|euros|yen)$/.test(noun)).slice(0, 1),
  ];
  return {
    after: [...own, ...upToNumber(wordsOf(clause.split(/,\s/)[0] ?? ''))],
    clause: upToNumber(wordsOf(clause.split(/,\s(?!(?:given|by|according|as|counted|reported)\b)/)[0] ?? '')),
    before: wordsOf(before.at(-1) ?? ''),
    row: wordsOf(row),
    isFraction: phrase.form === 'fraction' || phrase.form === 'multiple',
  };
}

function upToNumber(words: readonly string[]): readonly string[] {
  const next = words.findIndex((word, index) => index > 0 && word !== 'one' && (SMALL.has(word) || TEN.has(word)));
  return next === -1 ? words : words.slice(0, next);
}

/** The word that says that something else is counted; nothing where the words agree with the ledger's unit. */
function otherUnit({ after, before, isFraction }: Around, number: LedgerNumber): string | undefined {
  const has = unitWords([...wordsOf(number.unit), ...wordsOf(number.label ?? '')]);
  const head = after.slice(0, 6);
  const said = unitWords(head);
  const unit = unitWords(wordsOf(number.unit)).counted;
  if (unit.has('percent') !== said.counted.has('percent') && !isFraction)
    return unit.has('percent') ? 'no percentage' : 'per cent';
  if (differ(said.counted, unit.size > 0 ? unit : has.counted)) return first(head, said.counted);
  const outcome = said.outcome.size > 0 ? said.outcome : unitWords(before.slice(-7)).outcome;
  if (differ(outcome, has.outcome)) return first([...head, ...before], outcome);
  if (outcome.size > 0 && !canSuffer(unitWords(wordsOf(number.unit)))) return first([...head, ...before], outcome);
  // A word of the same line of the table says the same: kilometres for km.
  if (!said.counted.isDisjointFrom(unit)) return undefined;
  if (said.counted.size > 0 || has.counted.size === 0) return strangeNoun(head, number);
  return undefined;
}

function first(words: readonly string[], found: ReadonlySet<string>): string | undefined {
  return words.find((word) => {
    const { counted, outcome } = unitWords([word]);
    return !counted.isDisjointFrom(found) || !outcome.isDisjointFrom(found);
  });
}

// A plural right after the number that neither unit, label nor statement knows counts something that the claim does not.
function strangeNoun(head: readonly string[], { unit, label, countedBy, claim }: LedgerNumber): string | undefined {
  const stop = head.findIndex((word) =>
    /^(?:of|in|on|at|to|from|for|by|and|or|that|who|which|were|was|are|is|had|have|has|a|an|the|each|per|more|as)$/.test(
      word,
    ),
  );
  const phrase = head.slice(0, stop === -1 ? 3 : stop).slice(0, 3);
  const plural = phrase.findLast((word) => /[^sui]s$/.test(word) && word.length > 3);
  if (!plural) return undefined;
  if (wordsOf(unit).some((each) => stem(each) === stem(plural))) return undefined;
  const known = new Set([unit, label ?? '', countedBy ?? '', claim.statement, claim.note].flatMap(wordsOf).map(stem));
  return known.has(stem(plural)) ? undefined : plural;
}

/** The number of the claim whose label the words around name instead: "four in Iraq" where four are in Syria. */
function otherLabel({ clause, before, row }: Around, number: LedgerNumber) {
  const siblings = numbersOf(number.claim).filter((each) => isSibling(each, number));
  if (siblings.length === 0) return undefined;
  // What stands after a number may belong to the next one already, so that only names count there.
  const places = [
    { words: clause, labels: namesOf },
    { words: before.slice(-7), labels: labelWords },
    { words: row, labels: labelWords },
  ];
  for (const { words, labels } of places) {
    const found = new Set(words.map(stem));
    const own = labels(number);
    const hits = own.intersection(found).size;
    const unit = new Set(wordsOf(number.unit).map(stem));
    const meant = siblings.find(
      (each) => labels(each).difference(own).difference(unit).intersection(found).size > hits,
    );
    if (meant || hits > 0) return meant;
  }
  return undefined;
}

// Another number that counts the same, or tells of the same that became of whatever it counts.
function isSibling(each: LedgerNumber, number: LedgerNumber): boolean {
  const [one, other] = [each, number].map(({ unit }) => unitWords(wordsOf(unit)));
  if (!one || !other || same(each.value, number.value) || each.to !== number.to) return false;
  // The parts of a number say what it is of, as it does itself.
  if (each.path[1] === number.path[1] && each.path.length !== number.path.length) return false;
  return !differ(one.counted, other.counted) || (one.outcome.size > 0 && !differ(one.outcome, other.outcome));
}

const LITTLE =
  /^(?:the|and|for|from|with|later|another|one|all|whole|first|early|earlier|given|time|post|new|press|street|journal|national|international|report|reported|state|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The words that tell a number from others of its claim: those of its label and of who counted, but not of its unit. */
function labelWords({ label = '', countedBy = '', unit }: LedgerNumber): Set<string> {
  const shared = new Set(wordsOf(unit).map(stem));
  const stems = wordsOf(`${label} ${countedBy}`).map(stem);
  return new Set(stems.filter((word) => word.length > 2 && !LITTLE.test(word) && !shared.has(word)));
}

/** The same, of words with capitals only. */
function namesOf(number: LedgerNumber): Set<string> {
  const { label = '', countedBy = '' } = number;
  const names = `${label} ${countedBy}`.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  return labelWords(number).intersection(new Set(names.map((name) => stem(name.toLowerCase()))));
}
