import type { Correction } from './history.ts';
import type { Essay, Publication, PublishedClaim } from './publication.ts';

/** A correction of a publication, with what it was made to. */
export interface PublishedCorrection extends Correction {
  readonly essay: Essay;
  /** The claim in whose history it stands; none where it is the essay's own. */
  readonly claim: PublishedClaim | undefined;
  /** The id of the section that it is in, where the essay says so. */
  readonly section: string | undefined;
  /** Its place among those of its claim, or of the essay itself: 1, 2, 3. */
  readonly nth: number;
}

/** Every correction of an essay and its claims, the newest first. */
export function correctionsOf(essay: Essay): PublishedCorrection[] {
  const own = (essay.frontMatter.corrections ?? []).map((each, index) => ({
    ...each,
    essay,
    claim: undefined,
    section: each.section,
    nth: index + 1,
  }));
  const ofClaims = essay.claims.flatMap((claim) =>
    (claim.history ?? []).map((each, index) => ({ ...each, essay, claim, section: undefined, nth: index + 1 })),
  );
  return newestFirst([...own, ...ofClaims]);
}

/** Every correction of a publication, the newest first. */
export function allCorrections({ essays }: Pick<Publication, 'essays'>): PublishedCorrection[] {
  return newestFirst(essays.flatMap(correctionsOf));
}

/** The day on which an essay last changed for its readers: that of its last correction, or of its publication. */
export function lastChange(essay: Essay): string {
  return correctionsOf(essay)[0]?.date ?? essay.frontMatter.date;
}

function newestFirst(corrections: readonly PublishedCorrection[]): PublishedCorrection[] {
  return corrections.toSorted((one, other) => other.date.localeCompare(one.date));
}
