import { dateParts, dateText } from '../date.ts';
import { counted } from '../words.ts';
import type { Drawable } from './figure.ts';

/** A date of a claim in a timeline: what happened, when, and where on the line that is, in hundredths of its length. */
export interface TimelineEvent<Of extends Drawable> {
  readonly claim: Of;
  readonly date: string;
  readonly to: string | undefined;
  readonly of: string;
  readonly start: number;
  readonly end: number;
}

/** The first and the last day of a timeline. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * The dates of some claims that lie within a span of days, in their order. A month, a year or a span of days is drawn
 * where the whole of it lies within; what is not known to be within is not drawn.
 * @param claims each with the day of which alone it is to be drawn, where there is one
 */
export function timelineEvents<Of extends Drawable & { readonly day?: string | undefined }>(
  claims: readonly Of[],
  { from, to }: Span,
): TimelineEvent<Of>[] {
  const [begin, length] = [dayNumber(from), dayNumber(to) - dayNumber(from)];
  const place = (day: number) => (length === 0 ? 50 : ((day - begin) / length) * 100);
  return claims
    .flatMap((claim) =>
      (claim.claim.dates ?? [])
        .filter(({ value }) => claim.day === undefined || claim.day === value)
        .map(({ value, to: until, of }) => ({
          claim,
          date: value,
          to: until,
          of,
          start: place(dayNumber(value)),
          end: place(lastDayNumber(until ?? value)),
        })),
    )
    .filter(({ start, end }) => start >= 0 && end <= 100)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The ticks of a timeline in hundredths of its length: days, or months or years where days would be too close. */
export function timelineTicks({ from, to }: Span): number[] {
  const [begin, end] = [dayNumber(from), dayNumber(to)];
  const length = end - begin;
  const isTick = (day: number) => {
    const date = new Date(day * DAY);
    if (length <= 45) return true;
    if (date.getUTCDate() !== 1) return false;
    return length <= 1100 || (date.getUTCMonth() === 0 && (length <= 14_600 || date.getUTCFullYear() % 10 === 0));
  };
  const days = Array.from({ length: length + 1 }, (_, index) => begin + index);
  return days.filter(isTick).map((day) => (length === 0 ? 50 : ((day - begin) / length) * 100));
}

/** When an event was, in words; the year goes without saying where the whole timeline lies in it. */
export function eventTime(
  { date, to }: { readonly date: string; readonly to: string | undefined },
  span: Span,
): string {
  if (to === undefined) return timeText(date, span);
  const [start, end] = [timeText(date, span), timeText(to, span)];
  const isOneMonth = date.length === 10 && to.length === 10 && date.slice(0, 7) === to.slice(0, 7);
  return isOneMonth ? `${dateParts(date).day} to ${end}` : `${start} to ${end}`;
}

function timeText(date: string, { from, to }: Span): string {
  const text = dateText(date);
  return from.slice(0, 4) === to.slice(0, 4) ? text.replace(/ \d{4}$/, '') : text;
}

/** A timeline in a sentence, for those who cannot see it. */
export function timelineText(events: readonly TimelineEvent<Drawable>[], span: Span): string {
  const [first, last] = [events[0], events.at(-1)];
  const told = `A timeline from ${dateText(span.from)} to ${dateText(span.to)} with ${counted(events.length, 'date')}`;
  if (!first || !last) return `${told}.`;
  const say = (event: TimelineEvent<Drawable>) => `${eventTime(event, span)}, ${event.of}`;
  return first === last ? `${told}: ${say(first)}.` : `${told}, from ${say(first)}, to ${say(last)}.`;
}

const DAY = 86_400_000;

function dayNumber(date: string): number {
  const { year, month = 1, day = 1 } = dateParts(date);
  return Date.UTC(year, month - 1, day) / DAY;
}

// The last day of a month or a year is the one before the next begins.
function lastDayNumber(date: string): number {
  const { year, month, day } = dateParts(date);
  if (day !== undefined) return dayNumber(date);
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0) / DAY;
}
