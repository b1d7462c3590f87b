import type { Claim } from '../claim.ts';
import { dateParts, spanBetween, spanText } from '../date.ts';
import type { QuantityPhrase } from '../phrase/phrase.ts';
import { counted } from '../words.ts';

const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 365.2425 / 12,
  year: 365.2425,
  decade: 3652.425,
  century: 36524.25,
};
const UNIT = /^(day|week|month|year|decade|centur)(?:s|y|ies)?$/;

/** A length of time as prose words it: "nearly twenty-one years", "six years and two months". */
export interface SaidDuration {
  readonly bound: QuantityPhrase['bound'];
  /** Whether it is said to be exactly so much. */
  readonly stressed: boolean;
  readonly value: number;
  readonly unit: string;
  /** The rest of it, in a smaller unit: "and two months". */
  readonly rest?: { readonly value: number; readonly unit: string };
}

/** The length of time that a phrase words, with the phrase after it where the two make one; nothing if it words none. */
export function durationOf(
  phrase: QuantityPhrase,
  next: QuantityPhrase | undefined,
  text: string,
): SaidDuration | undefined {
  const unit = unitOf(phrase.nouns[0]);
  if (!unit || phrase.form !== 'cardinal' || phrase.to !== undefined) return undefined;
  const between = next && text.slice(phrase.core.end, next.start);
  const smaller = unitOf(next?.nouns[0]);
  const joined =
    next && smaller && /^\s+\p{L}+,?(?:\s+and)?\s+$/u.test(between ?? '') && (DAYS[smaller] ?? 0) < (DAYS[unit] ?? 0);
  return {
    bound: phrase.bound,
    stressed: phrase.stressed,
    value: phrase.value,
    unit,
    ...(joined && { rest: { value: next.value, unit: smaller } }),
  };
}

function unitOf(word: string | undefined): string | undefined {
  const unit = UNIT.exec(word ?? '')?.[1];
  return unit === 'centur' ? 'century' : unit;
}

/**
 * Whether a wording holds for the time between two days. A bare number counts whole units, and is refused once half of
 * another has gone by; "nearly" is within a third of a unit before; "about" is to the nearest.
 */
export function durationHolds({ bound, stressed, value, unit, rest }: SaidDuration, from: string, to: string): boolean {
  const finest = rest?.unit ?? unit;
  const said = rest ? value * ((DAYS[unit] ?? 1) / (DAYS[finest] ?? 1)) + rest.value : value;
  // Years and months are counted by the calendar: twelve months are a year, whatever its days.
  const goal = rest && unit === 'year' && finest === 'month' ? value * 12 + rest.value : said;
  const lasted = lastedIn(finest, from, to);
  const step = value >= 20 && value % 10 === 0 && !rest ? 10 : 1;
  switch (bound) {
    case 'about':
      return Math.abs(lasted - goal) <= step / 2;
    case 'nearly':
      return lasted < goal && lasted >= goal - Math.max(0.34, step / 5);
    case 'more-than':
      return lasted > goal && lasted < goal + Math.max(1, step);
    case 'at-least':
      return lasted >= goal;
    case 'less-than':
      return lasted < goal;
    case 'at-most':
      return lasted <= goal;
    default:
      return lasted >= goal && lasted < goal + (stressed ? 1 / 24 : 0.5);
  }
}

/** The time between two days in a unit, fractions and all: whole years and months by the calendar, the rest by its days. */
function lastedIn(unit: string, from: string, to: string): number {
  const { years, months, days } = spanBetween(from, to);
  const inMonths = years * 12 + months + days / 30.5;
  if (unit === 'month') return inMonths;
  if (unit === 'year') return inMonths / 12;
  if (unit === 'decade') return inMonths / 120;
  if (unit === 'century') return inMonths / 1200;
  return daysBetween(from, to) / (DAYS[unit] ?? 1);
}

function daysBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((date) => {
    const { year, month = 1, day = 1 } = dateParts(date);
    return Date.UTC(year, month - 1, day);
  });
  return ((b ?? 0) - (a ?? 0)) / 86_400_000;
}

/** The time between two days as a reader would say it: years and months, or months and days; in days, where those are counted. */
export function lastedText(from: string, to: string, unit = ''): string {
  if (unit === 'day' || unit === 'week') return counted(daysBetween(from, to), 'day');
  const span = spanBetween(from, to);
  return spanText(span.years >= 3 && span.months > 0 ? { ...span, days: 0 } : span);
}

/** The lengths of time of a claim by their ends; one without an end of its own runs to the essay's date of reference. */
export function durationsOf({ durations }: Claim, reference: string | undefined): { from: string; to: string }[] {
  return (durations ?? []).flatMap(({ from, to = reference }) => (to ? [{ from, to }] : []));
}

/** Whether a number is one of the years, months or days that lie between two days, as in "20 years, 10 months and 23 days". */
export function isPartOfSpan({ value, nouns }: QuantityPhrase, from: string, to: string): boolean {
  const unit = unitOf(nouns[0]);
  const { years, months, days } = spanBetween(from, to);
  return value === { year: years, month: months, day: days }[unit ?? ''];
}
