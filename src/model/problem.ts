import { catalogue, type Facts, type RuleId } from './catalogue.ts';

/** A stretch of a file's text, as offsets from its beginning; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a problem is. In prose it is a stretch of text; in YAML (a ledger, a source, the lines above an essay) it is
 * the path of keys that leads there. Only the report turns either into a line and a column.
 */
export type Place =
  | { readonly file: string }
  | { readonly file: string; readonly span: Span }
  | { readonly file: string; readonly path: readonly (string | number)[]; readonly on: 'key' | 'value' };

/** Whether a problem stops a build, or is only told. */
export type Severity = 'error' | 'warning';

/** Something the check found: which rule does not hold, where, and what to tell the author. */
export interface Problem {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly at: Place;
  readonly message: string;
  readonly hint: string;
}

/** Words a problem: the catalogue's sentences for `rule`, filled with the facts of this case. */
export function problem<Id extends RuleId>(rule: Id, at: Place, facts: Facts<Id>): Problem {
  const entry = catalogue[rule];
  const { message, hint } = (entry.say as (facts: Facts<Id>) => { message: string; hint: string })(facts);
  // Words of the text come with its line breaks; a message is one line.
  return { rule, severity: entry.severity, at, message: message.replace(/\s*\n\s*/g, ' '), hint };
}
