import type { Essay, Note } from '../publication.ts';
import { type Drawn, drawnClaims } from './figure.ts';

/** The notes of the claims that a figure names: what its marks are drawn from, and what they lead to. */
export function drawnNotes(attribute: string | undefined, essay: Essay): (Note & Drawn)[] {
  return drawnClaims(attribute ?? '').map((drawn) => {
    const note = essay.notes.find(({ ref }) => ref === drawn.ref);
    if (!note) throw new Error(`Expected the claim “${drawn.ref}” of a figure to be cited in “${essay.id}”.`);
    return { ...note, ...drawn };
  });
}
