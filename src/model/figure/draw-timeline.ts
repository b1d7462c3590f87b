import { dateText } from '../date.ts';
import { type Essay, languageOf, type Publication } from '../publication.ts';
import type { DrawnFigure, Shape } from './drawn-figure.ts';
import { drawnNotes } from './drawn-notes.ts';
import { capitalized } from './ranges.ts';
import { sourcesOfDate } from './sources.ts';
import { eventTime, type TimelineEvent, timelineEvents, timelineText, timelineTicks } from './timeline.ts';

/** A `<Timeline>`: a row a date, in their order, on a line of days. */
export function drawTimeline(
  { id = '', claims, from = '', to = '' }: Readonly<Record<string, string | undefined>>,
  essay: Essay,
  publication: Pick<Publication, 'essays' | 'sources'>,
): DrawnFigure {
  const span = { from, to };
  const events = timelineEvents(drawnNotes(claims, essay), span);
  const words = ({ claim, of }: (typeof events)[number]) => ({
    text: of,
    language: languageOf(claim.claim, publication),
  });
  return {
    id,
    as: 'Timeline',
    alternative: timelineText(events, span),
    remark: undefined,
    scale: {
      label: from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : undefined,
      ends: [eventTime({ date: from, to: undefined }, span), eventTime({ date: to, to: undefined }, span)],
      track: { height: 8, shapes: axisOf(timelineTicks(span)) },
    },
    groups: [
      {
        title: undefined,
        name: '',
        range: undefined,
        rows: events.map((event, index) => ({
          when: eventTime(event, span),
          date: event.date,
          isAgain: events[index - 1]?.date === event.date && events[index - 1]?.to === event.to,
          track: { height: 16, shapes: shapesOf(event) },
          number: undefined,
          words: { ...words(event), text: capitalized(event.of) },
          name: `${eventTime(event, span)}: ${event.of}`,
          note: event.claim.number,
          ref: event.claim.ref,
        })),
      },
    ],
    map: undefined,
    columns: ['Date', 'What happened', 'Note'],
    table: events.map((event) => [
      {
        text: event.to ? `${dateText(event.date)} to ${dateText(event.to)}` : dateText(event.date),
        language: 'en',
        isNumber: false,
      },
      { ...words(event), isNumber: false },
      { text: String(event.claim.number), language: 'en', isNumber: false },
    ]),
    sources: [...new Set(events.flatMap(({ claim, date }) => sourcesOfDate(claim.claim, date, publication.sources)))],
  };
}

function axisOf(ticks: readonly number[]): Shape[] {
  return [
    { is: 'line', class: 'axis', x: [0, 100], y: [7.5, 7.5] },
    ...ticks.map((at): Shape => ({ is: 'line', class: 'axis', x: [at, at], y: [3, 8] })),
  ];
}

// A day is a dot, days between two are a line with a dot at each end; a month or a year, of which nobody knows the day,
// is a broken line.
function shapesOf({ to, start, end }: Pick<TimelineEvent<never>, 'to' | 'start' | 'end'>): Shape[] {
  const line = (name: string): Shape => ({ is: 'line', class: name, x: [start, end], y: [8, 8] });
  const dot = (x: number): Shape => ({ is: 'circle', class: 'dot', x, y: 8, r: 4.5 });
  return [
    { is: 'line', class: 'leader', x: [0, 100], y: [8, 8] },
    ...(to ? [line('stretch')] : start < end ? [line('stretch vague')] : []),
    ...(to || start === end ? [dot(start)] : []),
    ...(to ? [dot(end)] : []),
  ];
}
