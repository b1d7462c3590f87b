import type { Claim } from '../claim.ts';
import { dateParts } from '../date.ts';
import type { DatePhrase } from '../phrase/phrase.ts';
import { partsOf } from '../quantity.ts';

/** A date as far as it is known. */
export interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/**
 * The dates of a claim that prose may give it: those of what happened, and the ends of durations. Where the ledger has
 * none, those of its counts and of words that were said.
 */
export function datesOf(claim: Claim): string[] {
  const dates = (claim.dates ?? []).flatMap(({ value, to }) => (to ? [value, to] : [value]));
  const ends = (claim.durations ?? []).flatMap(({ from, to }) => (to ? [from, to] : [from]));
  return dates.length > 0 ? [...dates, ...ends] : [...ends, ...datesOfCounts(claim)];
}

/** The days of a claim's counts, and of words that were said. */
export function datesOfCounts({ quantities = [], quotations = [] }: Claim): string[] {
  const numbers = quantities.flatMap((quantity) => [quantity, ...partsOf(quantity).map(({ part }) => part)]);
  return [...numbers.flatMap((number) => number['as-of'] ?? []), ...quotations.flatMap(({ on }) => on ?? [])];
}

/**
 * Whether a date of the prose is one of the ledger's. The prose may say less than the ledger (February 2024 for the
 * 12th), never more.
 * @param anchor the date spoken of before, from which "the next day" is reckoned
 */
export function isDateOf(phrase: DatePhrase, dates: readonly string[], anchor: Parts | undefined): boolean {
  const { relative } = phrase;
  if (relative?.weekday !== undefined) return dates.some((date) => weekdayOf(date) === relative.weekday);
  if (relative?.by !== undefined && relative.unit && anchor) {
    const then = moved(anchor, relative.by, relative.unit);
    return dates.some((date) => agrees(then, dateParts(date)));
  }
  if (relative && !phrase.months) return dates.length > 0;
  return dates.some((date) => agreesWith(phrase, date));
}

function agreesWith({ year, toYear, month, months, day }: DatePhrase, date: string): boolean {
  const parts = dateParts(date);
  if (months)
    return (
      parts.month !== undefined &&
      months.includes(parts.month) &&
      (year === undefined || isSeasonOf(year, months, parts))
    );
  if (toYear !== undefined && year !== undefined) return parts.year >= year && parts.year <= toYear;
  return agrees({ year, month, day }, parts);
}

// The winter of 2024 begins in December 2023, or ends in the spring of 2025; both are called so.
function isSeasonOf(
  year: number,
  months: readonly number[],
  { year: has, month = 0 }: ReturnType<typeof dateParts>,
): boolean {
  return (
    has === year ||
    (months.includes(12) &&
      months.includes(1) &&
      ((month === 12 && has === year - 1) || (month < 4 && has === year + 1)))
  );
}

/** Whether all that `said` says of a date is so in `has`. */
export function agrees(said: Parts, has: Parts): boolean {
  return (['year', 'month', 'day'] as const).every((part) => said[part] === undefined || said[part] === has[part]);
}

/** The date that many days, weeks, months or years from another, as far as that one is known. */
export function moved(from: Parts, by: number, unit: 'day' | 'week' | 'month' | 'year'): Parts {
  const { year = 2000, month = 1, day = 1 } = from;
  const days = unit === 'day' ? by : unit === 'week' ? by * 7 : 0;
  const months = unit === 'month' ? by : unit === 'year' ? by * 12 : 0;
  const date = new Date(Date.UTC(year, month - 1 + months, day + days));
  return {
    ...(from.year !== undefined && { year: date.getUTCFullYear() }),
    ...(from.month !== undefined && { month: date.getUTCMonth() + 1 }),
    // "a year later" seldom means to the day.
    ...(from.day !== undefined && (unit === 'day' || unit === 'week') && { day: date.getUTCDate() }),
  };
}

/** The day of the week of a full date, 0 for Sunday; nothing for less than a day. */
export function weekdayOf(date: string): number | undefined {
  const { year, month, day } = dateParts(date);
  return month === undefined || day === undefined ? undefined : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
