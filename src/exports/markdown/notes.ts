import type { FootnoteDefinition, ListItem, PhrasingContent } from 'mdast';
import { type Evidence, translationText } from '../../model/evidence.ts';
import type { Note } from '../../model/publication.ts';
import { endsSentence, typeset, withinQuotes } from '../../model/typography.ts';
import { stanceWords, verdictWords } from '../../model/words.ts';
import { address, published } from '../../site.ts';
import { languageOfQuote } from '../claims-json.ts';
import { referenceText } from '../reference-text.ts';
import { documentOf } from '../release.ts';
import { blocks, type Written } from './blocks.ts';
import { inlines } from './inlines.ts';

/** The notes of an essay as footnotes of Markdown: of every claim that it cites, then its asides. */
export function notes(written: Written): FootnoteDefinition[] {
  const { release, whole } = written;
  return [
    ...whole.notes.map((note) => claimNote(note, written)),
    ...documentOf(release, whole).asides.map(({ letter, children }) =>
      footnote(letter, blocks(children, written), written),
    ),
  ];
}

function claimNote({ number, claim }: Note, written: Written): FootnoteDefinition {
  const page = published(address.claim(claim.essay, claim.id));
  return footnote(
    String(number),
    [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text(`${verdictWords[claim.verdict].name}:`)] },
          text(` ${typeset(claim.statement)}`),
        ],
      },
      { type: 'paragraph', children: [text(typeset(claim.note)), ...(page ? [text(' '), link(page)] : [])] },
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: claim.evidence.map((evidence) => piece(evidence, written)),
      },
    ].filter(({ type }) => type !== 'list' || claim.evidence.length > 0) as FootnoteDefinition['children'],
    written,
  );
}

/** A piece of evidence: what it does to the claim, its words, where they stand. */
function piece(evidence: Evidence, written: Written): ListItem {
  const { publication, references } = written.release;
  const { source, stance, quote, locator } = evidence;
  const meaning = translationText(evidence, languageOfQuote(evidence, publication));
  const reference = references.get(source);
  if (!reference) throw new Error(`Expected a reference of the source “${source}”.`);
  const where = locator ? ` (${locator}).` : endsSentence(quote) ? '' : '.';
  return {
    type: 'listItem',
    spread: false,
    children: [
      {
        type: 'paragraph',
        children: [
          text(`${stanceWords[stance]}: “${withinQuotes(quote)}”${where} ${meaning ? `${meaning}. ` : ''}`),
          ...inlines(referenceText(reference.note, 'in-full'), written),
        ],
      },
    ],
  };
}

function footnote(name: string, children: FootnoteDefinition['children'], { prefix }: Written): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: prefix + name, label: prefix + name, children };
}

/** An address as a link to itself. */
export function link(url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: url }] };
}

/** Words as they are. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
