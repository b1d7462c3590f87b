import { dateParts } from '../model/date.ts';
import type { Name, Source, SourceType } from '../model/source.ts';
import { remarksOn } from '../model/source-remarks.ts';

/** A date of CSL-JSON: the year, the month and the day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

type DateKey = 'issued' | 'accessed' | 'event-date' | 'original-date';
type TextKey = Exclude<
  { [Key in keyof Source]-?: Source[Key] extends string | undefined ? Key : never }[keyof Source],
  DateKey | 'type' | 'title-is' | 'read'
>;

/**
 * A work as an item of CSL-JSON 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html), which BibTeX, RIS
 * and every reference manager are made from. What CSL has no variable for stands in `custom`.
 */
export type CslItem = Readonly<Partial<Record<TextKey, string>>> &
  Readonly<Partial<Record<DateKey, CslDate>>> & {
    readonly id: string;
    readonly type: SourceType;
    readonly author?: readonly Name[];
    readonly editor?: readonly Name[];
    readonly translator?: readonly Name[];
    readonly custom?: Readonly<Record<string, unknown>>;
  };

const DATES: readonly DateKey[] = ['issued', 'accessed', 'event-date', 'original-date'];

/**
 * A source as an item of CSL-JSON: everything that is known of it, nothing prepared for one style.
 * @param more what else to say in `custom`, beside where the title comes from and how the work was read
 */
export function cslItem(id: string, source: Source, more: Readonly<Record<string, unknown>> = {}): CslItem {
  const { type, 'title-is': titleIs, read, ...variables } = source;
  const entries = Object.entries(variables).map(([key, value]) =>
    isDateKey(key) && typeof value === 'string' ? [key, cslDate(value)] : [key, value],
  );
  // Whoever knows nothing of `custom` is told by the note.
  const note = [...remarksOn(source), source.note].filter((each) => each !== undefined).join(' ');
  return {
    id,
    type,
    ...Object.fromEntries(entries),
    ...(note && { note }),
    custom: { 'title-is': titleIs, read, ...more },
  };
}

/** A date as CSL-JSON has it: 2024-02-12 is `{ "date-parts": [[2024, 2, 12]] }`. */
function cslDate(date: string): CslDate {
  const { year, month, day } = dateParts(date);
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}

/** A date of CSL-JSON as ISO 8601 has it: 2024-02-12, or as much of it as is known. */
export function isoDate({ 'date-parts': [[year, ...rest]] }: CslDate): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function isDateKey(key: string): key is DateKey {
  return (DATES as readonly string[]).includes(key);
}
