import { dateText } from '../date.ts';
import { type Bound, type Part, type Quantity, quantityText, reckoningText } from '../quantity.ts';
import { counted } from '../words.ts';
import type { Drawable } from './figure.ts';

/** A number as somebody reported it, or as the editors reckoned it: one mark of a figure of ranges. */
export interface Report<Of extends Drawable = Drawable> {
  readonly claim: Of;
  readonly value: number;
  readonly to: number | undefined;
  readonly bound: Bound;
  readonly unit: string;
  /** What it is the number of: the label up to its first comma. */
  readonly scope: string;
  /** What the label says after that. */
  readonly detail: string | undefined;
  readonly countedBy: string | undefined;
  readonly asOf: string | undefined;
  /** How it was worked out and by whom, where nobody reported it. */
  readonly reckoned: { readonly by: string | undefined; readonly text: string | undefined } | undefined;
  /** Where it stands in the claim. */
  readonly path: readonly (string | number)[];
}

/** The reports of one thing, in the order of their dates, with the lowest and the highest of them. */
export interface ReportGroup<Of extends Drawable = Drawable> {
  readonly scope: string;
  readonly reports: readonly Report<Of>[];
  /** None where nobody reported a number, and all were reckoned. */
  readonly range: { readonly low: Report<Of>; readonly high: Report<Of> } | undefined;
}

/** Which numbers of its claims a figure shows. */
export interface Picked {
  readonly unit: string;
  /** The scopes, in the order in which they are shown; all of them, as the ledger has them, where none is named. */
  readonly labels: readonly string[];
}

/** The unit that a figure shows where it names none: that of the chief number of its first claim. */
export function chiefUnit(claims: readonly Drawable[]): string | undefined {
  return claims[0]?.claim.quantities?.[0]?.unit;
}

/** The numbers of some claims in one unit, with those that a sum adds up, each once, by what they are numbers of. */
export function reportGroups<Of extends Drawable>(claims: readonly Of[], { unit, labels }: Picked): ReportGroup<Of>[] {
  const all = claims.flatMap((claim) => reportsOf(claim)).filter((report) => report.unit === unit);
  const seen = new Set<string>();
  const once = all.filter((report) => {
    const key = JSON.stringify([report.scope, numberOf(report), report.detail, report.countedBy, report.asOf]);
    return !seen.has(key) && seen.add(key);
  });
  const groups = Map.groupBy(once, ({ scope }) => scope);
  const scopes = labels.length > 0 ? labels : [...groups.keys()];
  return scopes.flatMap((scope) => {
    const reports = groups.get(scope);
    return reports ? [{ scope, reports: inOrder(reports), range: rangeOf(reports) }] : [];
  });
}

function reportsOf<Of extends Drawable>(claim: Of): Report<Of>[] {
  return (claim.claim.quantities ?? []).flatMap((quantity, index) => {
    const path = ['quantities', index];
    const parts = (quantity.sum ?? []).map((part, nth) => reportOf(claim, part, [...path, 'sum', nth]));
    return [reportOf(claim, quantity, path), ...parts];
  });
}

function reportOf<Of extends Drawable>(claim: Of, number: Quantity | Part, path: Report['path']): Report<Of> {
  const [scope = '', ...details] = (number.label ?? '').split(',').map((part) => part.trim());
  const text = 'sum' in number || 'product' in number || 'difference' in number ? reckoningText(number) : undefined;
  const by = 'reckoned-by' in number ? number['reckoned-by'] : undefined;
  // A total that a source gives together with its parts is reported; one that nobody is said to have counted is not.
  const isReckoned = by !== undefined || (text !== undefined && number['counted-by'] === undefined);
  return {
    claim,
    value: number.value,
    to: number.to,
    bound: number.bound,
    unit: number.unit,
    scope,
    detail: details.join(', ') || undefined,
    countedBy: number['counted-by'],
    asOf: number['as-of'],
    reckoned: isReckoned ? { by, text } : undefined,
    path,
  };
}

// By date; then those without one, which nobody can put in order; what was reckoned comes last.
function inOrder<Of extends Drawable>(reports: readonly Report<Of>[]): Report<Of>[] {
  const key = ({ asOf, reckoned }: Report) => `${reckoned ? 1 : 0}${asOf ?? '~'}`;
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function rangeOf<Of extends Drawable>(reports: readonly Report<Of>[]): ReportGroup<Of>['range'] {
  const reported = reports.filter(({ reckoned }) => !reckoned);
  const [first] = reported;
  if (!first) return undefined;
  return {
    low: reported.reduce((low, each) => (each.value < low.value ? each : low), first),
    high: reported.reduce((high, each) => (highest(each) > highest(high) ? each : high), first),
  };
}

/** The upper end of a report that is itself a range, or its number. */
export function highest({ value, to }: Pick<Report, 'value' | 'to'>): number {
  return to ?? value;
}

/** A report's number with its bound: "at least 34", "9,000 to 11,000". */
export function numberOf({ value, to, bound }: Pick<Report, 'value' | 'to' | 'bound'>): string {
  return quantityText({ value, to, bound, unit: '' }).trim();
}

/** The lowest and the highest report of a group in words: "at least 34 to nearly 40". */
export function rangeText({ low, high }: NonNullable<ReportGroup['range']>): string {
  const [from, to] = [
    { ...low, to: undefined },
    { ...high, value: highest(high), to: undefined },
  ].map(numberOf);
  return low === high ? numberOf(low) : from === to ? `${from}` : `${from} to ${to}`;
}

/** Who a report is by and of when, as words for a reader. */
export function reportDetails({ detail, countedBy, asOf, reckoned }: Report): string[] {
  return [
    ...(detail ? [detail] : []),
    ...(reckoned?.text ? [reckoned.text] : []),
    ...(reckoned ? [`reckoned by ${(reckoned.by ?? 'the editors').replace(/^The /, 'the ')}`] : []),
    ...(countedBy ? [`counted by ${countedBy.replace(/^(?:The|An?) /, (article) => article.toLowerCase())}`] : []),
    asOf ? `as of ${dateText(asOf)}` : reckoned ? '' : 'no date given',
  ].filter(Boolean);
}

/** A figure of ranges in some sentences, for those who cannot see it. */
export function rangesText(groups: readonly ReportGroup[], unit: string): string {
  const told = groups.map(({ scope, range, reports }) => {
    const sums = reports.filter(({ reckoned }) => reckoned).map(numberOf);
    const reported = range ? `${rangeText(range)} in ${counted(reports.length - sums.length, 'report')}` : 'no report';
    const reckoned = sums.length > 0 ? `; reckoned from reports: ${sums.join(', ')}` : '';
    return `${scope ? `${scope}: ` : ''}${reported}${reckoned}.`;
  });
  return [`Numbers of ${unit}, by who reported them.`, ...told.map(capitalized)].join(' ');
}

/** Words at the beginning of a line or a sentence. */
export function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
