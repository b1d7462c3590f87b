import { type Drawn, drawnClaims, type FigureName } from '../../model/figure/figure.ts';
import type { Essay, Note } from '../../model/publication.ts';

/** The notes of the claims that a figure names: what its marks are drawn from, and what they lead to. */
export function drawnNotes(tag: FigureName, attribute: string, essay: Essay | undefined): (Note & Drawn)[] {
  if (!essay) throw new Error(`Expected <${tag}> to stand in an essay.`);
  return drawnClaims(attribute).map((drawn) => {
    const note = essay.notes.find(({ ref }) => ref === drawn.ref);
    if (!note) throw new Error(`Expected the claim “${drawn.ref}” of <${tag}> to be cited in “${essay.id}”.`);
    return { ...note, ...drawn };
  });
}
