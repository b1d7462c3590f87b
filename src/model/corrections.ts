import type { EssayCorrection } from './history.ts';
import { type Essay, type Publication, type PublishedClaim, refOf } from './publication.ts';

/** A correction of a publication, with what it was made to. */
export interface PublishedCorrection extends EssayCorrection {
  readonly essay: Essay;
  /** The claim in whose history it stands; none where it is the essay's own. */
  readonly claim: PublishedClaim | undefined;
  /** The id of the section that it is in, where the essay says so. */
  readonly section: string | undefined;
  /** Its place among those of its claim, or of the essay itself: 1, 2, 3. It never changes, since later ones are added after it. */
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
  return newestFirst([...own, ...essay.claims.flatMap((claim) => ofClaim(claim, essay))]);
}

/** Every correction of a claim, the newest first. */
export function correctionsOfClaim(
  claim: PublishedClaim,
  { essays }: Pick<Publication, 'essays'>,
): PublishedCorrection[] {
  const essay = essays.find(({ id }) => id === claim.essay);
  return essay ? newestFirst(ofClaim(claim, essay)) : [];
}

function ofClaim(claim: PublishedClaim, essay: Essay): PublishedCorrection[] {
  return (claim.history ?? []).map((each, index) => ({ ...each, essay, claim, section: undefined, nth: index + 1 }));
}

/** Every correction of a publication, the newest first. */
export function allCorrections({ essays }: Pick<Publication, 'essays'>): PublishedCorrection[] {
  return newestFirst(essays.flatMap(correctionsOf));
}

/** Every correction that the page of an essay has to tell of: its own, and those of the claims that it cites of others. */
export function correctionsShownBy(essay: Essay, publication: Pick<Publication, 'essays'>): PublishedCorrection[] {
  const isCited = ({ claim }: PublishedCorrection) => essay.notes.some((note) => note.claim === claim);
  return allCorrections(publication).filter((each) => each.essay.id === essay.id || isCited(each));
}

/** The day of the last correction of a claim, YYYY-MM-DD; none where nothing was corrected. */
export function lastCorrected({ history }: Pick<PublishedClaim, 'history'>): string | undefined {
  return history?.at(-1)?.date;
}

/** The day on which an essay was last changed, YYYY-MM-DD: that of its last correction, or of its publication. */
export function lastChanged({ frontMatter, claims, notes }: Essay): string {
  const all = [...claims, ...notes.map(({ claim }) => claim)].flatMap(({ history = [] }) => history);
  const days = [...all, ...(frontMatter.corrections ?? [])].map(({ date }) => date as string);
  return [frontMatter.date, ...days].toSorted().at(-1) ?? frontMatter.date;
}

/** The id of a correction on the page of its claim: correction-2. */
export function correctionIdOfClaim({ nth }: PublishedCorrection): string {
  return `correction-${nth}`;
}

/** The id of a correction on the page of an essay: correction-1 where it is the essay's own, correction-cost-2 of a claim. */
export function correctionIdIn(essay: Essay, { claim, nth }: PublishedCorrection): string {
  return claim ? `correction-${refOf(claim, essay.id).replace('/', '--')}-${nth}` : `correction-${nth}`;
}

/** The id of a correction among those of the whole publication: harbour--1, or harbour--cost--2 of a claim. */
export function correctionId({ essay, claim, nth }: PublishedCorrection): string {
  return [essay.id, ...(claim ? [claim.id] : []), nth].join('--');
}

function newestFirst(corrections: readonly PublishedCorrection[]): PublishedCorrection[] {
  return corrections.toSorted((one, other) => other.date.localeCompare(one.date) || other.nth - one.nth);
}
