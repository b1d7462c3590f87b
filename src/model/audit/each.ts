import type { Claim } from '../claim.ts';
import type { Draft, DraftEssay, DraftPage } from '../draft.ts';
import type { Place, Problem, Span } from '../problem.ts';
import type { Prose } from '../prose.ts';

/** A rule over a prose; `at` makes a place of a stretch of it. */
type ProseRule<File> = (prose: Prose, at: (span: Span) => Place, file: File) => Problem[];

/** Applies a rule to the prose of every essay that could be read. */
export function eachEssay(draft: Draft, rule: ProseRule<DraftEssay>): Problem[] {
  return draft.essays.flatMap((essay) => applied(essay, rule));
}

/** Applies a rule to the prose of every essay and every page that could be read. */
export function eachProse(draft: Draft, rule: ProseRule<DraftEssay | DraftPage>): Problem[] {
  return [...draft.essays, ...draft.pages].flatMap((file) => applied(file, rule));
}

/** Applies a rule to every claim of every ledger; what of a claim is unsound is absent. */
export function eachClaim(
  draft: Draft,
  rule: (essay: DraftEssay, id: string, claim: Claim | undefined) => Problem[],
): Problem[] {
  return draft.essays.flatMap((essay) =>
    [...(essay.claims?.values() ?? [])].flatMap(({ id, claim }) => rule(essay, id, claim)),
  );
}

function applied<File extends { file: string; prose: Prose | undefined }>(
  file: File,
  rule: ProseRule<File>,
): Problem[] {
  return file.prose ? rule(file.prose, (span) => ({ file: file.file, span }), file) : [];
}
