import type { QuantityPhrase } from '../phrase/phrase.ts';
import { type Bound, isPercentage, lastPlace } from '../quantity.ts';
import type { LedgerNumber } from './ledger-number.ts';

type Said = Pick<QuantityPhrase, 'value' | 'to' | 'bound' | 'form' | 'percent'>;

/** How the number of a phrase stands to a number of the ledger: not the same; the same, but promising too much; as it should. */
export type NumberMatch = 'other' | 'promises-more' | 'same';

/**
 * Compares a number as it is worded with a number as the ledger has it. A wording may promise less than the ledger,
 * never more: "at least 39" cannot become "39". A number may be rounded where the wording says so.
 */
export function matchNumber(said: Said, has: LedgerNumber): NumberMatch {
  const value = inUnitOf(said, has);
  if (said.to !== undefined || has.to !== undefined) return matchRange(value, said, has);
  if (same(value, has.value) || (said.form === 'fraction' && isAbout(value, has.value, tolerance(said, has)))) {
    const isNear = !same(value, has.value);
    return keeps(said.bound, has.bound, said.form === 'fraction') || (isNear && isSide(said.bound, value, has))
      ? 'same'
      : 'promises-more';
  }
  return matchRounded(value, said.bound, has, said.form);
}

// "a third" of something that the ledger has in per cent; "40 per cent" of what it has as 0.4.
function inUnitOf(said: Said, has: LedgerNumber): number {
  const percent = isPercentage(has.unit);
  if ((said.form === 'fraction' || said.form === 'multiple') && percent && !said.percent) return said.value * 100;
  if (said.percent && !percent && has.value <= 1) return said.value / 100;
  return said.value;
}

// A fraction in words is a round one: it is read as within a point and a half of a hundred, within four of "about" one.
function tolerance(said: Said, has: LedgerNumber): number {
  const whole = isPercentage(has.unit) ? 100 : 1;
  return whole * (said.bound === 'about' || said.bound === 'nearly' ? 0.04 : 0.015);
}

function matchRange(value: number, said: Said, has: LedgerNumber): NumberMatch {
  if (said.to === undefined) {
    const floor =
      (said.bound === 'at-least' && same(value, has.value)) ||
      (said.bound === 'at-most' && same(value, has.to ?? Number.NaN));
    return floor ? 'same' : 'other';
  }
  const scale = value / said.value || 1;
  return same(value, has.value) && has.to !== undefined && same(said.to * scale, has.to) ? 'same' : 'other';
}

// 34 per cent are "more than a third", and 33 are "nearly a third".
function isSide(bound: Bound, value: number, has: LedgerNumber): boolean {
  if (bound === 'more-than') return has.value > value && ['exactly', 'at-least', 'more-than'].includes(has.bound);
  return (
    (bound === 'nearly' || bound === 'less-than') &&
    has.value < value &&
    ['exactly', 'at-most', 'less-than', 'nearly'].includes(has.bound)
  );
}

function keeps(said: Bound, has: Bound, isFraction: boolean): boolean {
  return said === has || LESS[has].includes(said) || (isFraction && has === 'about' && said === 'exactly');
}

// What a wording may say of the same number, besides the ledger's own bound: only what promises less.
const LESS: Record<Bound, readonly Bound[]> = {
  exactly: ['at-least', 'at-most', 'about'],
  'at-least': [],
  'more-than': ['at-least'],
  'at-most': [],
  'less-than': ['at-most'],
  about: [],
  nearly: ['about', 'less-than', 'at-most'],
};

// "about 28,000" for 27,947, "more than 27,900" for 27,947, "nearly 40" for 39: rounded to as many figures as are said.
function matchRounded(value: number, bound: Bound, has: LedgerNumber, form: Said['form']): NumberMatch {
  const apart = value - has.value;
  const step = lastPlace(value);
  if (form === 'vague') return matchVague(value, has);
  // Rounded is what has fewer figures than it had: 28,000 for 27,947, but not 17 for 16.
  const isRounded = step > lastPlace(has.value);
  const furthest = bound === 'about' ? step / 2 : step;
  if (!isRounded || Math.abs(apart) > furthest || Math.abs(apart) >= value / 4) return 'other';
  const exact = has.bound === 'exactly';
  const floor = has.bound === 'at-least' || has.bound === 'more-than';
  const ceiling = has.bound === 'at-most' || has.bound === 'less-than' || has.bound === 'nearly';
  if (bound === 'about') return exact || has.bound === 'about' || has.bound === 'nearly' ? 'same' : 'promises-more';
  if (bound === 'nearly') return apart > 0 ? (exact || has.bound === 'nearly' ? 'same' : 'promises-more') : 'other';
  if (bound === 'more-than' || bound === 'at-least')
    return apart < 0 ? (exact || floor ? 'same' : 'promises-more') : 'other';
  if (bound === 'less-than' || bound === 'at-most')
    return apart > 0 ? (exact || ceiling ? 'same' : 'promises-more') : 'other';
  return 'other';
}

// "dozens", "hundreds": two at least of that size, and fewer than of the next.
function matchVague(value: number, has: LedgerNumber): NumberMatch {
  return has.value >= value && has.value < value * 50 ? 'same' : 'other';
}

/** Whether two numbers are one, but for the rounding of the machine. */
export function same(one: number, other: number): boolean {
  return isAbout(one, other, Math.max(1e-9, Math.abs(one) * 1e-9));
}

function isAbout(one: number, other: number, by: number): boolean {
  return Math.abs(one - other) <= by;
}
