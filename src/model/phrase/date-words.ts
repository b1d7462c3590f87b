import { digitsValue } from './cardinal.ts';
import type { DatePhrase, Relative } from './phrase.ts';
import { isCapital, type Token, touch } from './token.ts';
import { isPlural, MEASURES } from './unit-noun.ts';

/** The months of the year, the first one first. */
export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Their short forms, by their numbers. */
export const SHORT = new Map([
  ...MONTHS.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['sept', 9],
]);
/** The days of the week, from Sunday on. */
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** The months that the seasons of the north cover. */
export const SEASONS: Readonly<Record<string, readonly number[]>> = {
  winter: [12, 1, 2, 3],
  spring: [3, 4, 5, 6],
  summer: [6, 7, 8, 9],
  autumn: [9, 10, 11, 12],
  fall: [9, 10, 11, 12],
};
/** The units in which one date is told from another. */
export const UNITS: Readonly<Record<string, Relative['unit']>> = {
  day: 'day',
  days: 'day',
  night: 'day',
  nights: 'day',
  morning: 'day',
  evening: 'day',
  afternoon: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'week',
  fortnight: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'year',
  decades: 'year',
  century: 'year',
  centuries: 'year',
};

/** A date phrase, and the token after it. */
export interface Found {
  readonly phrase: DatePhrase;
  readonly next: number;
}

/** A date phrase over the tokens from one to the one before another. */
export function made(
  tokens: readonly Token[],
  from: number,
  next: number,
  date: Omit<DatePhrase, 'kind' | 'start' | 'end' | 'core'>,
): Found {
  const stretch = { start: (tokens[from] as Token).start, end: (tokens[next - 1] as Token).end };
  return { phrase: { kind: 'date', ...stretch, core: stretch, ...date }, next };
}

/** The month that a token names, by its number. */
export function monthOf(tokens: readonly Token[], index: number): { value: number; next: number } | undefined {
  const token = tokens[index];
  if (token?.sort !== 'word' || !isCapital(token)) return undefined;
  const full = MONTHS.indexOf(token.lower.replace(/[’']s$/, '')) + 1;
  if (full > 0) return { value: full, next: index + 1 };
  const short = SHORT.get(token.lower);
  if (short === undefined || token.lower === 'may') return undefined;
  const stop = tokens[index + 1]?.text === '.' && touch(token, tokens[index + 1]) ? 1 : 0;
  // "Mar", "Jan" and "Dec" alone are names; with a stop or a number they are months.
  return stop || tokens[index + 1]?.sort === 'number' || tokens[index - 1]?.sort === 'number'
    ? { value: short, next: index + 1 + stop }
    : undefined;
}

/** The day of a month that a token is. */
export function dayOf(tokens: readonly Token[], index: number): { value: number; next: number } | undefined {
  const token = tokens[index];
  if (token?.sort !== 'number' || !/^\p{Nd}{1,2}$/u.test(token.text)) return undefined;
  const value = digitsValue(token.text);
  if (value < 1 || value > 31) return undefined;
  const suffix = touch(token, tokens[index + 1]) && /^(?:st|nd|rd|th)$/.test(tokens[index + 1]?.lower ?? '') ? 1 : 0;
  return { value, next: index + 1 + suffix };
}

/** The year after a month or a day, with or without a comma. */
export function yearAfter(tokens: readonly Token[], at: number): { year?: number; next: number } {
  // Right after a month any four digits are its year, also those of a slip of the pen.
  if (tokens[at]?.sort === 'number' && /^\d{4}$/.test(tokens[at]?.text ?? ''))
    return { year: Number(tokens[at]?.text), next: at + 1 };
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const year = yearOf(tokens[at + comma]);
  return year !== undefined && touchesYear(tokens, at + comma) ? { year, next: at + comma + 1 } : { next: at };
}

/** Whether four digits after a month are its year: "In February, 2000 people" has none. */
export function touchesYear(tokens: readonly Token[], at: number): boolean {
  return !MEASURES.test(tokens[at + 1]?.lower ?? '') && !(tokens[at - 1]?.text === ',' && isPlural(tokens[at + 1]));
}

/** The year that a token is: four digits from 1000 to 2099. */
export function yearOf(token: Token | undefined): number | undefined {
  return token?.sort === 'number' && /^(?:1\d|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;
}

/** The number that a token is. */
export function numberOf(token: Token | undefined): number | undefined {
  return token?.sort === 'number' && /^\d+$/.test(token.text) ? Number(token.text) : undefined;
}
