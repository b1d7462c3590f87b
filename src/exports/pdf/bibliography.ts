import { ledgerRows } from '../../model/publication.ts';
import { array, call, literal, type Typst } from './literals.ts';
import { referenceWords } from './notes.ts';
import { sourcePlace } from './places.ts';
import type { Setting } from './setting.ts';

/** The sources of the essay and its ledger in alphabetical order, numbered, each with the claims that rest on it. */
export function bibliography(setting: Setting): Typst[] {
  const { essay, references } = setting.printable;
  const rows = ledgerRows(essay);
  return [...setting.sources].map(([id, number]) => {
    const claims = rows.flatMap(({ claim, number }) =>
      number !== undefined && claim.evidence.some(({ source }) => source === id) ? [literal(String(number))] : [],
    );
    const entry = referenceWords(references.get(id)?.entry ?? '', setting);
    return call('bibliography-entry', [literal(sourcePlace(id)), literal(String(number)), entry, array(claims)]);
  });
}
