import { KINDS, VERDICTS } from '../../model/claim.ts';
import type { LedgerRow } from '../../model/publication.ts';
import { kindWords, verdictWords } from '../../model/words.ts';

/** A set of choices over the rows of the ledger, of which one is taken. */
export interface Filter {
  readonly legend: string;
  readonly name: 'verdict' | 'kind';
  readonly choices: readonly { readonly value: string; readonly text: string; readonly count: number }[];
}

/** The filters of a ledger, each with those choices that leave a row. */
export function ledgerFilters(rows: readonly LedgerRow[]): Filter[] {
  const choices = (values: readonly string[], words: (value: string) => string, name: 'verdict' | 'kind') =>
    values
      .map((value) => ({ value, text: words(value), count: rows.filter(({ claim }) => claim[name] === value).length }))
      .filter(({ count }) => count > 0);
  return [
    {
      legend: 'Verdict',
      name: 'verdict',
      choices: choices(VERDICTS, (each) => verdictWords[each as 'disputed'].name, 'verdict'),
    },
    { legend: 'Kind', name: 'kind', choices: choices(KINDS, (each) => kindWords[each as 'date'], 'kind') },
  ];
}

/**
 * The style sheet that does the filtering, so that no script is needed: each choice hides the rows that differ from it,
 * and two choices that no row meets show the line that says so.
 */
export function filterRules(rows: readonly LedgerRow[]): string {
  const filters = ledgerFilters(rows);
  const taken = (name: string, value: string) => `:has(#${name}-${value}:checked)`;
  const hiding = filters.flatMap(({ name, choices }) =>
    choices.map(({ value }) => `.ledger${taken(name, value)} [data-row]:not([data-${name}="${value}"]){display:none}`),
  );
  const [verdicts = [], kinds = []] = filters.map(({ choices }) => choices.map(({ value }) => value));
  const none = verdicts.flatMap((verdict) =>
    kinds
      .filter((kind) => !rows.some(({ claim }) => claim.verdict === verdict && claim.kind === kind))
      .map((kind) => `.ledger${taken('verdict', verdict)}${taken('kind', kind)} .none{display:block}`),
  );
  return [...hiding, ...none].join('');
}
