import type { Bound } from '../../../src/model/quantity.ts';

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );
const ORDINALS = 'first second third fourth fifth sixth seventh'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

/** Another word of the same sort: the number, ordinal, month or season after it; nothing for a word of no such sort. */
export function nextWord(word: string): string | undefined {
  const list = [NUMBERS, ORDINALS, MONTHS, SEASONS].find((each) =>
    each.some((one) => one === word || one === word.toLowerCase()),
  );
  if (!list) return undefined;
  const at = list.findIndex((one) => one.toLowerCase() === word.toLowerCase());
  return list[(at + 1) % list.length];
}

/** A word of a unit, and one that counts something else. */
export const OTHER_UNITS: Readonly<Record<string, string>> = {
  people: 'soldiers',
  soldiers: 'civilians',
  troops: 'civilians',
  fighters: 'civilians',
  civilians: 'fighters',
  civilian: 'military',
  hostages: 'prisoners',
  children: 'women',
  killed: 'wounded',
  dead: 'injured',
  deaths: 'injuries',
  injured: 'killed',
  facilities: 'targets',
  targets: 'facilities',
  munitions: 'missiles',
  households: 'villages',
  countries: 'bases',
  bases: 'ships',
  phases: 'weeks',
  days: 'weeks',
  weeks: 'months',
  months: 'weeks',
  years: 'months',
  hours: 'days',
  minutes: 'hours',
  km: 'miles',
  trip: 'week',
  experts: 'judges',
  participants: 'signatories',
  rounds: 'months',
  personnel: 'ships',
};

/** What words promise of a number, and words in their place that promise something else. */
export const OTHER_BOUNDS: Readonly<Record<string, readonly string[]>> = {
  'at least ': ['', 'up to '],
  'more than ': ['', 'nearly ', 'up to '],
  'about ': ['', 'at least ', 'exactly '],
  'nearly ': ['', 'more than '],
  'up to ': ['', 'at least '],
  'estimated ': [''],
};

/** The bounds of a ledger, each with one that promises more than the first or something else. */
export const OTHER_LEDGER_BOUNDS: Readonly<Partial<Record<Bound, Bound>>> = {
  exactly: 'more-than',
  'at-least': 'exactly',
  'more-than': 'at-most',
  about: 'exactly',
  nearly: 'more-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
};

/** Another digit: the one after it, never nought. */
export const nextDigit = (digit: string) => String((Number(digit) % 9) + 1);
