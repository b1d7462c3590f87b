import { citationId, noteId, numberCitations } from './citation.ts';
import { type Draft, type DraftEssay, resolve } from './draft.ts';
import type { Anchor } from './lock.ts';
import type { Prose } from './prose.ts';

/** The ids that the page of every essay has of itself: nobody can lose them, and an alias may lead there. */
export const OWN_ANCHORS = ['title', 'notes', 'sources', 'coverage'] as const;

/**
 * Every id that an essay's page publishes, in the order of the page: those of sections, paragraphs, figures and
 * citations, then those of notes and sources. Not the ids that every page has of itself, nor those of asides without a
 * label, which are numbered by their place.
 * @returns nothing while the prose cannot be read
 */
export function anchorsOf(essay: DraftEssay, draft: Pick<Draft, 'essays' | 'sources'>): ReadonlyMap<string, Anchor> {
  if (!essay.prose) return new Map();
  const inText = [
    ...essay.prose.sections.map(({ id, title, span }) => ({ id, is: 'section' as const, text: title, span })),
    ...essay.prose.paragraphs.map(({ id, text, span }) => ({ id, is: 'paragraph' as const, text, span })),
    ...essay.prose.figures.map(({ attributes, caption, span }) => ({
      id: attributes.id?.value ?? '',
      is: 'figure' as const,
      text: caption,
      span,
    })),
    ...citationsIn(essay.prose),
  ].sort((one, other) => one.span.start - other.span.start);
  return new Map([
    ...inText.map(({ id, is, text }) => [id, { is, text: inOneLine(text) }] as const),
    ...notesAndSources(essay, draft),
  ]);
}

function citationsIn({ citations }: Prose) {
  const numbered = numberCitations(citations.map(({ refs }) => refs));
  return citations.flatMap(({ text, span }, index) =>
    (numbered[index] ?? []).map(({ ref, nth }) => ({ id: citationId(ref, nth), is: 'citation' as const, text, span })),
  );
}

function notesAndSources(essay: DraftEssay, draft: Pick<Draft, 'essays' | 'sources'>): [string, Anchor][] {
  const refs = new Set(essay.prose?.citations.flatMap((citation) => citation.refs));
  const claims = [...refs].map((ref) => {
    const found = resolve(draft, essay, ref);
    return { ref, entry: found.essay?.claims?.get(found.id) };
  });
  const sources = new Set(claims.flatMap(({ entry }) => entry?.sources ?? []));
  const titleOf = (id: string) => draft.sources.find((source) => source.id === id)?.source?.title;
  return [
    ...claims.map(({ ref, entry }): [string, Anchor] => [
      noteId(ref),
      { is: 'note', text: inOneLine(entry?.claim?.statement ?? ref) },
    ]),
    ...[...sources].map((id): [string, Anchor] => [
      `source-${id}`,
      { is: 'source', text: inOneLine(titleOf(id) ?? id) },
    ]),
  ];
}

/** The words of a text, on one line. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
