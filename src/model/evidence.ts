import { z } from 'astro/zod';
import { SourceId } from './id.ts';
import { Language, languageName } from './language.ts';
import { withinQuotes } from './typography.ts';

/** How a source bears on a claim. */
export const STANCES = ['supports', 'qualifies', 'disputes'] as const;
export const Stance = z.enum(STANCES);
export type Stance = z.output<typeof Stance>;

/** The longest quote an entry may carry, in words: enough to show what was read, short enough to be quoted freely. */
export const LONGEST_QUOTE = 25;

/** One source's bearing on one claim. */
export const Evidence = z
  .strictObject({
    source: SourceId.describe('The id of a source: the name of its file in content/sources, without .yaml.'),
    quote: z.string().describe(`The exact words read there, 1 to ${LONGEST_QUOTE} of them.`),
    locator: z.string().min(1).optional().describe('Where in the source: paragraph 54, p. 20, 12:40.'),
    stance: Stance.describe('Whether these words support, qualify or dispute the statement.'),
    language: Language.optional().describe('The language of the quote, where it is not the language of the source.'),
    translation: z.string().min(1).optional().describe('An English translation of the quote, by the editors.'),
  })
  .readonly();
export type Evidence = z.output<typeof Evidence>;

/**
 * What a quote means, as readers are told: "Arabic, in our translation: “…”"; nothing where it is not translated.
 * @param language that of the quote
 */
export function translationText({ translation }: Pick<Evidence, 'translation'>, language: string): string | undefined {
  return translation && `${languageName(language)}, in our translation: “${withinQuotes(translation)}”`;
}

/** Evidence gathered by its source, in the order in which each source first appears. */
export function evidenceBySource(
  evidence: readonly Evidence[],
): { readonly source: SourceId; readonly evidence: readonly Evidence[] }[] {
  return [...Map.groupBy(evidence, ({ source }) => source)].map(([source, entries]) => ({ source, evidence: entries }));
}

/**
 * The piece of evidence to show of a claim where there is room for one: for a disputed claim the first that disputes it,
 * for any other the first that supports it; where there is none, the first.
 */
export function decisiveEvidence(claim: {
  readonly verdict: string;
  readonly evidence: readonly Evidence[];
}): Evidence | undefined {
  const wanted = claim.verdict === 'disputed' ? 'disputes' : 'supports';
  return claim.evidence.find(({ stance }) => stance === wanted) ?? claim.evidence[0];
}
