import { noteId } from './citation.ts';
import { openingOf } from './opening.ts';
import type { Section } from './prose.ts';
import type { Essay, Note } from './publication.ts';

/** A section of an essay with those within it: the headings of a lower level that follow it. None if there is no such section. */
export function withSubsections(sections: readonly Section[], id: string): Section[] {
  const from = sections.findIndex((section) => section.id === id);
  const top = sections[from];
  if (!top) return [];
  const after = sections.slice(from + 1);
  const next = after.findIndex(({ level }) => level <= top.level);
  return [top, ...after.slice(0, next === -1 ? undefined : next)];
}

/** How a section opens, in its own words; nothing where no paragraph stands between its heading and the next. */
export function openingOfSection(
  section: Section,
  { prose, frontMatter }: Pick<Essay, 'prose' | 'frontMatter'>,
): string | undefined {
  const next = prose.sections[prose.sections.indexOf(section) + 1]?.span.start ?? Number.POSITIVE_INFINITY;
  const first = prose.paragraphs.find(({ span }) => span.start >= section.span.end && span.start < next);
  return first && openingOf(first.text, frontMatter.language);
}

/** The notes of the claims that some sections cite. */
export function notesCitedIn(sections: readonly Section[], { notes }: Pick<Essay, 'notes'>): Note[] {
  const ids = new Set(sections.map(({ id }) => id));
  return notes.filter(({ places }) => places.some(({ citation }) => citation.section && ids.has(citation.section)));
}

/**
 * The notes to which a part of an essay's page leads, each with its number in the essay and with those citations only that
 * stand in the part. A figure leads to notes too, so that a note may be cited nowhere in it.
 * @param html the part, as its page has it
 */
export function notesIn(html: string, { notes }: Pick<Essay, 'notes'>): Note[] {
  const ids = idsIn(html);
  const targets = new Set(linksIn(html));
  const led = notes.filter(({ ref }) => targets.has(noteId(ref)));
  return led.map((note) => ({
    ...note,
    places: note.places.filter(({ id }) => ids.has(id)),
    citedWith: note.citedWith.filter((number) => led.some((other) => other.number === number)),
  }));
}

/**
 * Lets the links of a part lead to the page of the whole essay wherever what they lead to is neither in the part nor one
 * of its notes.
 * @param html the part, as its page has it
 * @param whole the address of the whole essay
 */
export function leadingToWhole(html: string, notes: readonly Note[], whole: string): string {
  const ids = idsIn(html).union(new Set(notes.map(({ ref }) => noteId(ref))));
  return html.replace(LINK, (link, id: string) => (ids.has(id) ? link : ` href="${whole}#${id}"`));
}

const LINK = / href="#([^"]*)"/g;

function linksIn(html: string): string[] {
  return [...html.matchAll(LINK)].map(([, id = '']) => id);
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
}
