import { dateText } from '../date.ts';
import { type Essay, languageOf, type Note, type Publication } from '../publication.ts';
import { numeral } from '../quantity.ts';
import { counted } from '../words.ts';
import type { DrawnFigure, Group, Row, Shape } from './drawn-figure.ts';
import { drawnNotes } from './drawn-notes.ts';
import { pickedLabels } from './figure.ts';
import {
  capitalized,
  chiefUnit,
  highest,
  numberOf,
  type Report,
  type ReportGroup,
  rangesText,
  rangeText,
  reportDetails,
  reportGroups,
} from './ranges.ts';
import { type Scale, scaleOf } from './scale.ts';
import { sourcesOfNumber } from './sources.ts';

const REMARK =
  'Each round mark is one report. The line over a group joins its lowest and its highest report: it is a range of what was reported, not an interval of uncertainty.';
const OF_RECKONED = ' A diamond is a number that no source states, reckoned from reports.';

/** A `<Ranges>`: a row a report, by what it is a number of, on a scale of numbers. */
export function drawRanges(
  { id = '', claims, unit: named, labels }: Readonly<Record<string, string | undefined>>,
  essay: Essay,
  publication: Pick<Publication, 'essays' | 'sources'>,
): DrawnFigure {
  const notes = drawnNotes(claims, essay);
  const unit = named ?? chiefUnit(notes) ?? '';
  const groups = reportGroups(notes, { unit, labels: pickedLabels(labels) });
  const reports = groups.flatMap((group) => group.reports);
  const scale = scaleOf(reports.flatMap((report) => [report.value, highest(report)]));
  const language = ({ claim }: Report<Note>) => languageOf(claim.claim, publication);
  const rowOf = (report: Report<Note>): Row => ({
    when: timeOf(report),
    date: undefined,
    isAgain: false,
    track: {
      height: 16,
      shapes: [{ is: 'line', class: 'leader', x: [0, 100], y: [8, 8] }, ...marksOf(report, scale)],
    },
    number: numberOf(report),
    words: { text: restOf(report), language: language(report) },
    name: [`${numberOf(report)} ${unit}`, report.scope, ...reportDetails(report)].filter(Boolean).join('; '),
    note: report.claim.number,
    ref: report.claim.ref,
  });
  const text = (text: string, isNumber = false) => ({ text, language: 'en', isNumber });
  return {
    id,
    as: 'Ranges',
    alternative: rangesText(groups, unit),
    remark: REMARK + (reports.some(({ reckoned }) => reckoned) ? OF_RECKONED : ''),
    scale: { label: capitalized(unit), ends: undefined, track: { height: 24, shapes: ticksOf(scale, unit) } },
    groups: groups.map((group): Group => {
      const [first] = group.reports;
      const title = { text: capitalized(group.scope), language: first ? language(first) : 'en' };
      return {
        title: group.scope || group.range ? title : undefined,
        name: capitalized(group.scope || unit),
        range: group.scope || group.range ? rangeOf(group, scale) : undefined,
        rows: group.reports.map(rowOf),
      };
    }),
    map: undefined,
    columns: ['Of what', 'Date', capitalized(unit), 'Who counted', 'Note'],
    table: reports.map((report) => [
      {
        text: [report.scope, report.detail].filter(Boolean).join(', '),
        language: language(report),
        isNumber: false,
      },
      text(report.asOf ? dateText(report.asOf) : report.reckoned ? '' : 'none given'),
      text(numberOf(report), true),
      text(report.reckoned ? restOf({ ...report, detail: undefined }) : (report.countedBy ?? 'not said')),
      text(String(report.claim.number)),
    ]),
    sources: [
      ...new Set(reports.flatMap(({ claim, path }) => sourcesOfNumber(claim.claim, path, publication.sources))),
    ],
  };
}

function timeOf({ asOf, reckoned }: Report): string {
  return asOf ? dateText(asOf) : reckoned ? 'reckoned' : 'no date given';
}

// Beside a mark the date stands already.
function restOf(report: Report): string {
  return reportDetails({ ...report, asOf: undefined })
    .filter((each) => each !== 'no date given')
    .map((each) => each.replace(/^counted by /, ''))
    .join('; ');
}

function ticksOf({ ticks }: Scale, unit: string): Shape[] {
  return [
    ...ticks.map(({ value, at }): Shape => ({ is: 'text', x: at, y: 13, text: numeral(value, unit) })),
    { is: 'line', class: 'axis', x: [0, 100], y: [23.5, 23.5] },
    ...ticks.map(({ at }): Shape => ({ is: 'line', class: 'axis', x: [at, at], y: [19, 24] })),
  ];
}

function rangeOf({ range, reports }: ReportGroup, scale: Scale): NonNullable<Group['range']> {
  if (!range) return { track: { height: 16, shapes: [] }, number: undefined, rest: 'No report' };
  const [low, high] = [scale.at(range.low.value), scale.at(highest(range.high))];
  return {
    track: {
      height: 16,
      shapes: [
        { is: 'line', class: 'span', x: [low, high], y: [8, 8] },
        { is: 'line', class: 'span', x: [low, low], y: [4, 12] },
        { is: 'line', class: 'span', x: [high, high], y: [4, 12] },
      ],
    },
    number: rangeText(range),
    rest: `in ${counted(reports.filter(({ reckoned }) => !reckoned).length, 'report')}`,
  };
}

// As on the number lines of mathematics: a filled mark is a number that is reached, an open one a number that is not, or
// only nearly; an arrow says to which side the count may lie. What was reckoned is square. The words beside say it too.
function marksOf(report: Report, scale: Scale): Shape[] {
  const { bound, reckoned, value, to } = report;
  const ends = to === undefined ? [value] : [value, highest(report)];
  const name = ['more-than', 'less-than', 'about', 'nearly'].includes(bound) ? 'dot open' : 'dot';
  const arrows = {
    'at-least': ['M4 0H17M13 -4L17 0L13 4'],
    'more-than': ['M4 0H17M13 -4L17 0L13 4'],
    'at-most': ['M-4 0H-17M-13 -4L-17 0L-13 4'],
    'less-than': ['M-4 0H-17M-13 -4L-17 0L-13 4'],
    about: ['M4 0H10M-4 0H-10'],
    nearly: ['M-4 0H-10'],
    exactly: [],
  }[bound];
  return [
    ...(to === undefined
      ? []
      : [{ is: 'line', class: 'stretch', x: [scale.at(value), scale.at(to)], y: [8, 8] } satisfies Shape]),
    ...ends.flatMap((end): Shape[] => {
      const at = { x: scale.at(end), y: 8 };
      return [
        ...arrows.map((d): Shape => ({ is: 'path', class: 'arrow', ...at, d })),
        reckoned
          ? { is: 'path', class: name, ...at, d: 'M-5 0L0 -5L5 0L0 5Z' }
          : { is: 'circle', class: name, ...at, r: 4.5 },
      ];
    }),
  ];
}
