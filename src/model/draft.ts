import type { Claim } from './claim.ts';
import type { FrontMatter, PageFrontMatter } from './essay.ts';
import type { AddressesLock, AnchorsLock, DraftLock } from './lock.ts';
import type { Problem } from './problem.ts';
import type { Prose } from './prose.ts';
import type { Source } from './source.ts';

/** A claim as written: its data where it is sound, and what the rules need to know of it in any case. */
export interface DraftClaim {
  readonly id: string;
  readonly claim: Claim | undefined;
  /** The ids of the sources that its evidence names, in order; empty where it names none. */
  readonly sources: readonly string[];
  /** The same of each entry of its history. */
  readonly history: readonly (readonly string[])[];
}

/** A file beside the prose that it might show. */
export interface DraftImage {
  /** Its name as the prose would give it: figures/street.jpg. */
  readonly src: string;
  /** Whether it begins as a picture of a kind that browsers show does. */
  readonly isPicture: boolean;
}

/** An essay as written. What could not be read is absent, and a problem says why. */
export interface DraftEssay {
  readonly id: string;
  readonly file: string;
  readonly ledger: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly prose: Prose | undefined;
  readonly claims: ReadonlyMap<string, DraftClaim> | undefined;
  readonly images: readonly DraftImage[];
  /** The record of the ids that it has published; none while it has not been published. */
  readonly lock: DraftLock<AnchorsLock> | undefined;
}

/** A source as written. */
export interface DraftSource {
  readonly id: string;
  readonly file: string;
  readonly source: Source | undefined;
  readonly url: string | undefined;
}

/** A page of the site that is not an essay. */
export interface DraftPage {
  readonly id: string;
  readonly file: string;
  readonly frontMatter: PageFrontMatter | undefined;
  readonly prose: Prose | undefined;
  readonly images: readonly DraftImage[];
}

/** A content folder as read, before it is known to be sound. */
export interface Draft {
  readonly folder: string;
  readonly essays: readonly DraftEssay[];
  readonly sources: readonly DraftSource[];
  readonly pages: readonly DraftPage[];
  /** The record of the addresses that were published; none while nothing has been. */
  readonly lock: DraftLock<AddressesLock> | undefined;
  /** What was found wrong while reading. */
  readonly problems: readonly Problem[];
}

/** The essay whose ledger holds the claim that a citation in `essay` names, and the claim's id in that ledger. */
export function resolve(
  draft: Pick<Draft, 'essays'>,
  essay: DraftEssay,
  ref: string,
): { essay: DraftEssay | undefined; id: string } {
  const slash = ref.indexOf('/');
  if (slash === -1) return { essay, id: ref };
  const name = ref.slice(0, slash);
  return { essay: draft.essays.find(({ id }) => id === name), id: ref.slice(slash + 1) };
}
