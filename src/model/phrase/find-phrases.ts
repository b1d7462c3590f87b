import { isEnglish } from '../language.ts';
import { findAttributions } from './attribution-phrase.ts';
import { findDates } from './date-phrase.ts';
import { MULTIPLES } from './multiple.ts';
import { numeralAt } from './numeral.ts';
import { namesAndIdioms } from './ordinary-language.ts';
import { findDigits } from './other-language.ts';
import type { DatePhrase, Phrase, QuantityPhrase, Stretch } from './phrase.ts';
import { findQuantities } from './quantity-phrase.ts';
import { findQuotations, quotedStretches } from './quotation-phrase.ts';
import { type Token, tokensOf } from './token.ts';
import { MEASURES } from './unit-noun.ts';

/**
 * Finds what is checkable in a passage of prose: quantities, dates, quotations and attributions, in the order of the
 * text. The grammar is written by hand for English, with a list of contexts in which a number counts nothing; that did
 * better on real prose than ten libraries tried. In other languages numbers in digits, dates and quotations are found.
 * @param text one passage, such as a paragraph
 * @param titles stretches that are titles of works, in which nothing is looked for
 */
export function findPhrases(text: string, language = 'en', titles: readonly Stretch[] = []): Phrase[] {
  const tokens = tokensOf(text);
  const stretches = quotedStretches(text);
  const quoted = [...stretches, ...titles];
  const quotations = findQuotations(text, stretches).filter(
    ({ start }) => !titles.some((title) => start >= title.start && start < title.end),
  );
  if (!isEnglish(language)) return [...quotations, ...findDigits(tokens, language, isWithin(quoted))].sort(byPlace);
  const taken = holdsNumber(tokens) ? [...quoted, ...namesAndIdioms(text)] : quoted;
  return [...quotations, ...quantitiesAndDates(tokens, taken), ...findAttributions(tokens, isWithin(taken))].sort(
    byPlace,
  );
}

/** Finds the quantities and dates of a text that is no prose of an essay: a statement, a note, words quoted from a source. */
export function findFigures(text: string, language = 'en'): (QuantityPhrase | DatePhrase)[] {
  const tokens = tokensOf(text);
  const quoted = quotedStretches(text);
  if (!isEnglish(language)) return findDigits(tokens, language, isWithin(quoted));
  return holdsNumber(tokens)
    ? quantitiesAndDates(tokens, [...quoted, ...namesAndIdioms(text)]).sort(byPlace)
    : findDates(tokens, isWithin(quoted));
}

/** Finds the quantities and dates of words that were quoted from a source, also within their own quotation marks. */
export function findQuoted(text: string, language = 'en'): (QuantityPhrase | DatePhrase)[] {
  return findFigures(text.replace(/[“”„"«»]/g, ' ').replace(/(?<!\p{L})[‘'’]|[‘'’](?!\p{L})/gu, ' '), language);
}

function quantitiesAndDates(tokens: readonly Token[], taken: readonly Stretch[]): (QuantityPhrase | DatePhrase)[] {
  const dates = findDates(tokens, isWithin(taken));
  if (!holdsNumber(tokens)) return dates;
  return [...dates, ...findQuantities(tokens, isWithin([...taken, ...dates])).filter((each) => !overlaps(each, dates))];
}

// Names and turns of phrase matter only to what holds a number; many passages hold none.
function holdsNumber(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      (/^an?$/.test(token.lower) && MEASURES.test(tokens[index + 1]?.lower ?? '')) ||
      token.sort === 'number' ||
      MULTIPLES.has(token.lower) ||
      numeralAt(tokens, index) !== undefined,
  );
}

function isWithin(stretches: readonly Stretch[]): (token: Token) => boolean {
  return (token) => stretches.some(({ start, end }) => token.start >= start && token.start < end);
}

function overlaps({ core }: QuantityPhrase, others: readonly Stretch[]): boolean {
  return others.some(({ start, end }) => core.start < end && core.end > start);
}

function byPlace(a: Stretch, b: Stretch): number {
  return a.start - b.start;
}
