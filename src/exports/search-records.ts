import type { Aside, Block, DocumentSection } from '../model/document.ts';
import { plainText } from '../model/document.ts';
import { factsOf } from '../model/facts.ts';
import type { Printable } from '../model/printable.ts';
import { claimsOn, type PublishedClaim } from '../model/publication.ts';
import type { Source } from '../model/source.ts';
import { typeset, withinQuotes } from '../model/typography.ts';
import { verdictWords } from '../model/words.ts';
import { address, site } from '../site.ts';
import { labelWords } from './html/evidence.ts';
import { referenceText } from './reference-text.ts';

/** What can be searched for. */
type SearchKind = 'section' | 'claim' | 'source';

/** One thing that a search finds, by itself: a section of an essay, a claim, a source. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** Its address, from the root of the host. */
  readonly url: string;
  readonly title: string;
  /** The language of its title, as BCP 47. */
  readonly titleLanguage: string;
  /** The language of most of its words, by whose grammar they are found. */
  readonly language: string;
  /** The essay that it belongs to, with the language of that title; a source belongs to all. */
  readonly essay: { readonly title: string; readonly language: string } | undefined;
  /** What is to be known of it at once: the name of a verdict, of which sort a source is. */
  readonly standing: string | undefined;
  /** Its words, without those of its title. */
  readonly text: string;
}

/** Everything of the site that can be found, in an order that never differs. */
export function searchRecords(
  publication: Printable['publication'] & Pick<Printable, 'references'>,
  printables: readonly Printable[],
): SearchRecord[] {
  return [
    ...printables.flatMap(sectionRecords),
    ...printables.flatMap(({ essay }) =>
      essay.claims.map((claim) => claimRecord(claim, essay.frontMatter, publication)),
    ),
    ...[...publication.sources].map(([id, source]) => sourceRecord(id, source, publication)),
  ];
}

function sectionRecords({ essay, document }: Printable): SearchRecord[] {
  const { title, language, description } = essay.frontMatter;
  const record = (at: string, name: string, words: readonly string[]): SearchRecord => ({
    kind: 'section',
    url: `${address.essay(essay.id)}${at}`,
    title: typeset(name),
    titleLanguage: language,
    language,
    essay: { title: typeset(title), language },
    standing: undefined,
    text: words.join(' '),
  });
  return [
    record('', title, [typeset(description), plainText(document.standfirst), ...document.opening.map(wordsOf)]),
    ...document.sections.map(({ id, heading, children }: DocumentSection) =>
      record(`#${id}`, plainText(heading), children.map(wordsOf)),
    ),
    ...document.asides.map(({ id, letter, children }: Aside) =>
      record(`#${id}`, `Aside ${letter}`, children.map(wordsOf)),
    ),
  ];
}

function claimRecord(
  claim: PublishedClaim,
  { title, language }: Printable['essay']['frontMatter'],
  { references, sources }: Pick<Printable, 'references'> & Printable['publication'],
): SearchRecord {
  const evidence = claim.evidence.flatMap(({ source, quote, translation }) => [
    `“${withinQuotes(quote)}”`,
    ...(translation ? [translation] : []),
    `${references.get(source)?.label ?? sources.get(source)?.title}.`,
  ]);
  return {
    kind: 'claim',
    url: address.claim(claim.essay, claim.id),
    title: typeset(claim.statement),
    titleLanguage: language,
    language,
    essay: { title: typeset(title), language },
    standing: verdictWords[claim.verdict].name,
    text: [typeset(claim.note), ...factsOf(claim).map(({ text }) => text), ...evidence].join(' '),
  };
}

function sourceRecord(
  id: string,
  source: Source,
  publication: Printable['publication'] & Pick<Printable, 'references'>,
): SearchRecord {
  const reference = publication.references.get(id);
  // An address is letters, not words; the stop after it goes with it.
  const words = plainText(referenceText(reference?.entry ?? '', 'readable').filter(({ type }) => type !== 'link'));
  const quotes = claimsOn(publication, id).flatMap(({ evidence }) =>
    evidence.map(({ quote }) => `“${withinQuotes(quote)}”`),
  );
  return {
    kind: 'source',
    url: address.source(id),
    title: source.title,
    titleLanguage: source.language,
    // Its page is in the language of the site, and so is how it is cited.
    language: site.language,
    essay: undefined,
    standing: reference && labelWords(reference.by),
    text: [words.replace(/ \.$/, ''), ...(source.note ? [source.note] : []), ...quotes].join(' '),
  };
}

/** The words of a block, without its marks. */
function wordsOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return plainText(block.children);
    case 'list':
      return block.items.flat().map(wordsOf).join(' ');
    case 'definitions':
      return block.items.flatMap(({ children }) => children.map(wordsOf)).join(' ');
    case 'blockquote':
      return block.children.map(wordsOf).join(' ');
    case 'code':
      return block.value;
    case 'thematic-break':
      return '';
    case 'table':
      return [...block.head, ...block.body]
        .flat()
        .map(({ children }) => plainText(children))
        .join(' ');
    case 'photo':
      return `${block.alt} ${plainText(block.caption)}`;
    case 'figure':
      return plainText(block.caption);
  }
}
