import type { Claim } from '../claim.ts';
import { coverOf } from '../coverage.ts';
import { type Draft, type DraftEssay, resolve } from '../draft.ts';
import { isEnglish } from '../language.ts';
import type { Place, Problem, Span } from '../problem.ts';
import type { FoundPhrase, Passage, Prose } from '../prose.ts';
import { eachEssay } from './each.ts';

/** A claim that is cited, with the essay in whose ledger it stands. */
export interface Cited {
  readonly id: string;
  readonly claim: Claim;
  readonly essay: DraftEssay;
}

/** A checkable phrase within a citation, with the claims that are cited for it. */
export interface CitedPhrase {
  readonly passage: Passage;
  readonly phrase: FoundPhrase;
  readonly claims: readonly Cited[];
  readonly place: Place;
  /** Whether the essay is in English: in other languages only digits, years and quotations can be compared. */
  readonly isEnglish: boolean;
}

/** Applies a rule to every checkable phrase that stands within a citation of sound claims. */
export function eachCited(draft: Draft, rule: (cited: CitedPhrase, prose: Prose) => Problem[]): Problem[] {
  return eachEssay(draft, (prose, at, essay) =>
    citedPhrases(draft, essay, prose, at).flatMap((each) => rule(each, prose)),
  );
}

/** Every checkable phrase of an essay that stands within a citation of sound claims. */
export function citedPhrases(draft: Draft, essay: DraftEssay, prose: Prose, at: (span: Span) => Place): CitedPhrase[] {
  return prose.passages.flatMap((passage) =>
    passage.phrases.flatMap((phrase) => {
      const cover = coverOf(passage, phrase);
      const claims = cover?.by === 'citation' ? claimsOf(draft, essay, prose, cover.index) : undefined;
      return claims
        ? [{ passage, phrase, claims, place: at(phrase.span), isEnglish: isEnglish(essay.frontMatter?.language) }]
        : [];
    }),
  );
}

/** The claims that a citation names; nothing if one of them is missing or unsound, which is told elsewhere. */
export function claimsOf(draft: Draft, essay: DraftEssay, prose: Prose, citation: number): Cited[] | undefined {
  const refs = prose.citations[citation]?.refs ?? [];
  const cited = refs.flatMap((ref) => {
    const found = resolve(draft, essay, ref);
    const claim = found.essay?.claims?.get(found.id)?.claim;
    return found.essay && claim ? [{ id: ref, claim, essay: found.essay }] : [];
  });
  return cited.length === refs.length && cited.length > 0 ? cited : undefined;
}

/** The claims that a figure names, as far as they are there and sound; what is wrong with the others is told elsewhere. */
export function namedClaims<Name extends { readonly ref: string }>(
  draft: Draft,
  essay: DraftEssay,
  names: readonly Name[],
): (Cited & Name)[] {
  return names.flatMap((name) => {
    const found = resolve(draft, essay, name.ref);
    const claim = found.essay?.claims?.get(found.id)?.claim;
    return found.essay && claim ? [{ ...name, id: name.ref, claim, essay: found.essay }] : [];
  });
}

/** How a message names the claims of a citation. */
export function named(claims: readonly Cited[]): string {
  return claims.map(({ id }) => `“${id}”`).join(' or ');
}
