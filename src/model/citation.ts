/**
 * A citation's name for a claim: the claim's id, or `other-essay/claim-id` for a claim in another essay's ledger.
 */
export type ClaimRef = string;

/** The claims that a citation's `claim` attribute names: one or more, with spaces between. */
export function claimRefs(attribute: string): ClaimRef[] {
  return [...new Set(attribute.split(/\s+/u).filter(Boolean))];
}

/** The id of the note of a claim on the page of an essay that cites it. Ids hold no slash. */
export function noteId(ref: ClaimRef): string {
  return `note-${ref.replace('/', '--')}`;
}

/** The id of the first words of that note, as feed readers know notes: by an id that begins with “fn”. */
export function noteAlias(ref: ClaimRef): string {
  return `fn-${noteId(ref)}`;
}

/** The id of a citation on the page: that of its claim; from the second citation of the claim on, with its count. */
export function citationId(ref: ClaimRef, nth: number): string {
  return `cite-${ref.replace('/', '--')}${nth === 1 ? '' : `-${nth}`}`;
}

/** What a claim gets in a citation: its note's number, and the count of this citation among those of the claim. */
export interface Numbered {
  readonly ref: ClaimRef;
  readonly number: number;
  readonly nth: number;
}

/**
 * Numbers the citations of an essay, given in reading order: a claim has the number of its first citation, and keeps it.
 * @param citations the claims that each citation names
 */
export function numberCitations(citations: readonly (readonly ClaimRef[])[]): Numbered[][] {
  const counts = new Map<ClaimRef, { number: number; nth: number }>();
  return citations.map((refs) =>
    refs.map((ref) => {
      const count = counts.get(ref) ?? { number: counts.size + 1, nth: 0 };
      count.nth += 1;
      counts.set(ref, count);
      return { ref, number: count.number, nth: count.nth };
    }),
  );
}
