import { z } from 'astro/zod';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const WRITTEN = 'A date is written year-month-day, as in 2024-02-12, or shorter: 2024-02, 2024.';

/**
 * A day, a month or a year of the Gregorian calendar, as far as it is known: `2024-02-12`, `2024-02` or `2024`
 * (ISO 8601 calendar dates; level 0 of EDTF, which CSL uses too). A day that does not exist is refused. A bare year is
 * a number to YAML, and taken all the same.
 */
export const PartialDate = z.union([z.string(WRITTEN).regex(PATTERN, WRITTEN), z.int().transform(String)]).pipe(
  z
    .string()
    .regex(PATTERN)
    .refine(exists, { error: 'There is no such day in the calendar.', params: { rule: 'date-exists' } }),
);
export type PartialDate = z.output<typeof PartialDate>;

/** A full calendar day, `2024-02-12`. */
export const Day = PartialDate.refine((date) => date.length === 10, 'A full day is wanted here, as in 2024-02-12.');

/** The parts of a date: year, month (1 to 12), day (1 to 31); what is not known is absent. */
export function dateParts(date: string): { year: number; month?: number; day?: number } {
  const [, year, month, day] = PATTERN.exec(date) ?? [];
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

function exists(date: string): boolean {
  const { year, month = 1, day = 1 } = dateParts(date);
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/** The date as a reader of `language` (BCP 47) expects it: "2 February 2024", "February 2024", "2024". */
export function dateText(date: string, language = 'en-GB'): string {
  const { year, month, day } = dateParts(date);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** A span of calendar time, whole years, months and days. */
export interface CalendarSpan {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** The calendar time from one day to a later one, counted as people do: years first, then months, then days. */
export function spanBetween(from: string, to: string): CalendarSpan {
  const a = dateParts(from);
  const b = dateParts(to);
  let months = (b.year - a.year) * 12 + ((b.month ?? 1) - (a.month ?? 1));
  let days = (b.day ?? 1) - (a.day ?? 1);
  if (days < 0) {
    months -= 1;
    const daysInMonthBefore = new Date(Date.UTC(b.year, (b.month ?? 1) - 1, 0)).getUTCDate();
    days += Math.max(daysInMonthBefore, a.day ?? 1);
  }
  return { years: Math.floor(months / 12), months: months % 12, days };
}

/** A span in words: "20 years, 10 months and 23 days"; parts that are nought are left out. */
export function spanText({ years, months, days }: CalendarSpan): string {
  const parts = [
    [years, 'year'],
    [months, 'month'],
    [days, 'day'],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  if (words.length === 0) return '0 days';
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}
