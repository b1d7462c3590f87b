import { ledgerRows } from '../../model/publication.ts';
import { referenceList } from '../../model/reference-list.ts';
import { array, call, literal, type Typst } from './literals.ts';
import { referenceWords } from './notes.ts';
import { sourcePlace } from './places.ts';
import type { Setting } from './setting.ts';

/** The sources of the essay and its ledger in alphabetical order, each with the claims that rest on it. */
export function bibliography(setting: Setting): Typst[] {
  const { essay, references } = setting.printable;
  const rows = ledgerRows(essay);
  const ids = [...new Set(rows.flatMap(({ claim }) => claim.evidence.map(({ source }) => source as string)))];
  return referenceList(ids, references).map(({ id, entry }) => {
    const numbers = rows.flatMap(({ claim, number }) =>
      number !== undefined && claim.evidence.some(({ source }) => source === id) ? [literal(String(number))] : [],
    );
    return call('bibliography-entry', [literal(sourcePlace(id)), referenceWords(entry, setting), array(numbers)]);
  });
}
