import type { Claim } from '../claim.ts';
import { dateParts, dateText } from '../date.ts';
import type { Evidence } from '../evidence.ts';
import { findQuoted } from '../phrase/find-phrases.ts';
import type { DatePhrase, Phrase, QuantityPhrase } from '../phrase/phrase.ts';
import { isPercentage } from '../quantity.ts';
import { agrees, weekdayOf } from './date-match.ts';
import type { LedgerNumber } from './ledger-number.ts';
import { matchNumber, type NumberMatch, same } from './number-match.ts';
import { differ, isOfPeople, stem, unitWords, wordsOf } from './unit-words.ts';

/** A piece of evidence as the rules read it: its numbers and dates, with when its source was published. */
export interface ReadEvidence {
  readonly stance: Evidence['stance'];
  readonly quantities: readonly QuantityPhrase[];
  readonly dates: readonly DatePhrase[];
  readonly issued: string | undefined;
  readonly texts: readonly string[];
}

/**
 * Reads the numbers and dates off the quotes of a claim's evidence.
 * @param sourceOf when a source was published, as far as it is known, and the language it is written in
 */
export function readEvidence(
  claim: Claim,
  sourceOf: (id: string) => { issued: string | undefined; language: string } | undefined,
): ReadEvidence[] {
  return claim.evidence.map((each) => {
    const { source, quote, stance, translation } = each;
    const known = sourceOf(source);
    const phrases = phrasesOf(each, known?.language ?? 'en');
    return {
      stance,
      quantities: phrases.filter((phrase) => phrase.kind === 'quantity'),
      dates: phrases.filter((phrase) => phrase.kind === 'date'),
      issued: known?.issued,
      texts: translation ? [quote, translation] : [quote],
    };
  });
}

// While essays are being written the ledger is audited again and again; its quotes are read once.
const readQuotes = new WeakMap<Evidence, readonly Phrase[]>();

function phrasesOf(evidence: Evidence, languageOfSource: string): readonly Phrase[] {
  const { quote, translation, language = languageOfSource } = evidence;
  const phrases = readQuotes.get(evidence) ?? [
    // What is promised of a number ("minst 218") can be read only in English; where there is a translation, that is read.
    ...(translation
      ? findQuoted(translation).filter((phrase) => isIn(quote, language, phrase))
      : findQuoted(quote, language)),
  ];
  readQuotes.set(evidence, phrases);
  return phrases;
}

// A translation in which a number differs from that of the original carries nothing.
function isIn(quote: string, language: string, phrase: Phrase): boolean {
  if (phrase.kind !== 'quantity' || phrase.value < 10) return true;
  const original = findQuoted(quote, language).filter((each) => each.kind === 'quantity');
  return original.length === 0 || original.some(({ value, to }) => same(value, phrase.value) || to === phrase.value);
}

/** How a number of the ledger stands in the evidence: carried; there, but promising more; or not there. */
export type Carried =
  | { readonly is: 'carried' | 'missing' }
  | { readonly is: 'promises-more'; readonly than: QuantityPhrase };

/** Whether a quote has a number of the ledger, and promises no less than it. */
export function numberIsCarried(number: LedgerNumber, evidence: readonly ReadEvidence[], mayDispute: boolean): Carried {
  const bearing = evidence.filter(({ stance }) => mayDispute || stance !== 'disputes');
  const phrases = bearing.flatMap(({ quantities }) => quantities).filter(({ nouns }) => canBe(number.unit, nouns));
  const compared = ends(number).map((end) => phrases.map((phrase) => ({ phrase, match: compare(end, phrase) })));
  // "not fewer than five nor more than seven" reaches both ends of 5 to 7, each with a bound of its own.
  const isRange = number.to !== undefined;
  const carries = (match: NumberMatch) => match === 'same' || (isRange && match === 'promises-more');
  if (compared.every((each) => each.some(({ match }) => carries(match)))) return { is: 'carried' };
  if (number.value === 1 && bearing.some(({ texts }) => texts.some((text) => hasArticle(text, number.unit))))
    return { is: 'carried' };
  const [more] = compared.map((each) => each.find(({ match }) => match === 'promises-more'));
  return more && compared.every((each) => each.some(({ match }) => match !== 'other'))
    ? { is: 'promises-more', than: more.phrase }
    : { is: 'missing' };
}

// "only a week" is one week.
function hasArticle(text: string, unit: string): boolean {
  const words = wordsOf(text);
  const heads = new Set(wordsOf(unit).map(stem));
  return words.some(
    (word, index) =>
      /^(?:an?|one|single)$/.test(word) && words.slice(index + 1, index + 3).some((each) => heads.has(stem(each))),
  );
}

// A quote of a 35-day truce does not carry 35 hostages; whether people are called members or fighters is not looked at.
function canBe(unit: string, nouns: readonly string[]): boolean {
  const [has, said] = [wordsOf(unit), nouns.slice(0, 4)].map((words) => unitWords(words));
  return !has || !said || !differ(has.counted, said.counted) || (isOfPeople(has) && isOfPeople(said));
}

// A range of the ledger is reached at both its ends, by one quote that has it whole or by two that have an end each.
function ends(number: LedgerNumber): LedgerNumber[] {
  if (number.to === undefined) return [number];
  return [
    { ...number, to: undefined, bound: 'about' },
    { ...number, value: number.to, to: undefined, bound: 'about' },
  ];
}

// Here the ledger is what is said, and the quote is what there is. The number must be the quote's own, not a rounding of
// it; only a fraction in words is read as near enough to a number in figures.
function compare(number: LedgerNumber, phrase: QuantityPhrase): NumberMatch {
  const ends = phrase.to === undefined ? [phrase.value] : [phrase.value, phrase.to];
  const matches = ends.map((value): NumberMatch => {
    const bound = phrase.form === 'vague' ? 'about' : phrase.bound;
    if (phrase.form === 'fraction') {
      const percent = isPercentage(number.unit) && !phrase.percent;
      const said = { value, bound, form: 'fraction', percent: false } as const;
      return matchNumber(said, percent ? number : { ...number, bound: 'about' });
    }
    const said = { value: number.value, bound: number.bound, form: 'cardinal', percent: phrase.percent } as const;
    return same(number.value, value) ? matchNumber(said, { ...number, value, to: undefined, bound }) : 'other';
  });
  return matches.find((match) => match === 'same') ?? matches.find((match) => match === 'promises-more') ?? 'other';
}

/** A report of what happened appears on the day itself or, with the clock of another country, within two days. */
const DAYS_TO_REPORT = 2;

/** Whether a date of the ledger is carried by a quote, or by a report that appeared on the day or just after it. */
export function dateIsCarried(date: string, evidence: readonly ReadEvidence[]): boolean {
  return evidence.some(
    ({ dates, issued, texts }) =>
      isReported(date, issued) ||
      dates.some((each) => isTold(date, each, issued)) ||
      texts.some((text) => isNamedIn(date, text)),
  );
}

function isReported(date: string, issued: string | undefined): boolean {
  if (!issued) return false;
  if (date.length < 10 || issued.length < 10) return issued.startsWith(date);
  const days = (Date.parse(issued) - Date.parse(date)) / 86_400_000;
  return days >= 0 && days <= DAYS_TO_REPORT;
}

// A quote that leaves out the year means that of its source, or the one before, in a report of January on December.
function isTold(date: string, phrase: DatePhrase, issued: string | undefined): boolean {
  const has = dateParts(date);
  const published = issued === undefined ? undefined : dateParts(issued);
  if (phrase.relative?.weekday !== undefined)
    return (
      issued?.length === 10 &&
      weekdayOf(date) === phrase.relative.weekday &&
      Math.abs(Date.parse(issued) - Date.parse(date)) < 8 * 86_400_000
    );
  if (phrase.relative) return false;
  if (phrase.months || phrase.toYear !== undefined) return false;
  const month = phrase.month;
  const year =
    phrase.year ??
    (published && month !== undefined && month > (published.month ?? 12) ? published.year - 1 : published?.year);
  const told = { year, month, day: phrase.day };
  // What is told must be as exact as the ledger.
  return (
    agrees(has, told) &&
    (has.day === undefined || told.day !== undefined) &&
    (has.month === undefined || told.month !== undefined)
  );
}

// A year in a compound that is no date of prose, as in "the 2008–2011 agreement".
function isNamedIn(date: string, text: string): boolean {
  return date.length === 4 && new RegExp(`(?<!\\d)${date}(?!\\d)`).test(text);
}

/** What the evidence has instead, in words, for a message. */
export function datesFound(
  evidence: readonly ReadEvidence[],
  textOf: (phrase: DatePhrase, read: ReadEvidence) => string,
): string[] {
  return [
    ...new Set(
      evidence.flatMap((read) => [
        ...read.dates.map((phrase) => `“${textOf(phrase, read)}”`),
        ...(read.issued ? [`a report of ${dateText(read.issued)}`] : []),
      ]),
    ),
  ].slice(0, 5);
}
