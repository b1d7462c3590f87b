import type { Claim } from './claim.ts';
import { decisiveEvidence } from './evidence.ts';
import { verdictMarks, verdictWords } from './words.ts';

/**
 * The short form of a claim's note, for the margin of a printed page: who published its decisive evidence and when, and
 * the verdict with its sign: "Shafaq News, 4 February 2024 ◐ Qualified". Plain text.
 * @param references with `by` for each source, as the bibliography has it
 */
export function shortNote(
  claim: Pick<Claim, 'verdict' | 'evidence'>,
  references: ReadonlyMap<string, { readonly by: string }>,
): string {
  // A date stays on one line.
  const by = references
    .get(decisiveEvidence(claim)?.source ?? '')
    ?.by.replace(/(?<!,) (?=(?:\p{L}+ )?\d{4}$)/gu, '\u00a0');
  const verdict = `${verdictMarks[claim.verdict]}\u00a0${verdictWords[claim.verdict].name}`;
  return by === undefined ? verdict : `${by} ${verdict}`;
}
