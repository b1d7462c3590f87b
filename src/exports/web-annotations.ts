import { type Essay, languageOf, type Note } from '../model/publication.ts';
import { typeset } from '../model/typography.ts';
import { verdictWords } from '../model/words.ts';
import { address, site } from '../site.ts';
import { full } from './claims-json.ts';
import { type PageText, pageTexts } from './page-text.ts';
import { documentOf, editionOf, type Release } from './release.ts';
import { editionText } from './sources.ts';

/** How many characters before and after the cited words tell where they stand: what Hypothesis takes, if that is enough. */
const CONTEXT = 32;

/**
 * The citations of some essays as Web Annotations (https://www.w3.org/TR/annotation-model/): a collection of one page,
 * with an annotation for every place that cites a claim. Its body is the claim and its verdict, its target the cited
 * words on the page of the essay: by their wording, which outlives a new edition, and by their id.
 * @param where the address of the file from the root of its host
 */
export function annotationsJson(release: Release, essays: readonly Essay[], where: string): string {
  const items = essays.flatMap((essay) => annotationsOf(essay, release, full(where)));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: full(where),
    type: 'AnnotationCollection',
    label: `Claims of ${essays.map((essay) => editionText(release, essay)).join('; ')}`,
    creator: { type: 'Organization', name: site.name },
    rights: site.licence.url,
    total: items.length,
    first: { id: `${full(where)}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationsOf(essay: Essay, release: Release, where: string): object[] {
  const texts = pageTexts(documentOf(release, essay));
  const { date } = editionOf(release, essay);
  const notes = new Map(essay.notes.flatMap((note) => note.places.map(({ id }) => [id, note] as const)));
  const cited = texts.flatMap((text) => text.citations.map((citation) => ({ text, ...citation })));
  return cited.map(({ text, id, start, end }) => {
    const note = notes.get(id);
    if (!note) throw new Error(`Expected a note of the citation “${id}” in the essay “${essay.id}”.`);
    return {
      id: `${where}#${essay.id}--${id}`,
      type: 'Annotation',
      motivation: 'assessing',
      creator: { type: 'Organization', name: site.name },
      created: `${date}T00:00:00Z`,
      modified: `${date}T00:00:00Z`,
      rights: site.licence.url,
      body: bodies(note, release),
      target: {
        source: full(address.essay(essay.id)),
        // When the page had these words.
        state: { type: 'TimeState', sourceDate: `${date}T00:00:00Z` },
        selector: [
          { type: 'TextQuoteSelector', ...quote(text, [start, end], texts) },
          { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: id },
        ],
      },
    };
  });
}

function bodies({ claim }: Note, { publication }: Release): object[] {
  return [
    {
      type: 'TextualBody',
      purpose: 'assessing',
      format: 'text/plain',
      language: languageOf(claim, publication),
      value: `${verdictWords[claim.verdict].name}: ${typeset(claim.statement)}`,
    },
    { type: 'SpecificResource', purpose: 'linking', source: full(address.claim(claim.essay, claim.id)) },
  ];
}

/**
 * The words with as much before and after them as tells them from every other place of the text. What is said in full
 * elsewhere on the page, in a note, is told apart by its id alone.
 */
function quote({ text }: PageText, [start, end]: readonly [number, number], all: readonly PageText[]) {
  const exact = text.slice(start, end);
  for (let length = CONTEXT; ; length *= 2) {
    const from = before(text, start, length);
    const to = after(text, end, length);
    const isWhole = from === 0 && to === text.length;
    if (isWhole || occurrences(text.slice(from, to), all) === 1) {
      return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) };
    }
  }
}

// Only whole words, where there is room for one.
function before(text: string, start: number, length: number): number {
  if (start <= length) return 0;
  const space = text.indexOf(' ', start - length - 1);
  return space + 1 < start ? space + 1 : start - length;
}

function after(text: string, end: number, length: number): number {
  if (text.length - end <= length) return text.length;
  const space = text.lastIndexOf(' ', end + length);
  return space > end ? space : end + length;
}

function occurrences(words: string, texts: readonly PageText[]): number {
  return texts.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);
}
