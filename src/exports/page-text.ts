import type { Block, Document, Inline } from '../model/document.ts';

/** Running text of an essay as its published page has it, with the stretches of it that cite a claim. */
export interface PageText {
  readonly text: string;
  readonly citations: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/**
 * The text of an essay piece by piece, each as far as it goes on without a break on the page: a paragraph, an item, a
 * caption, a table with its cells one after the other. It is what the page's `textContent` has, spaces taken as one:
 * also the signs of the marks, which the page's style sheet draws by other means.
 */
export function pageTexts({ standfirst, opening, sections, asides }: Document): PageText[] {
  return [
    ofInlines(standfirst),
    ...opening.flatMap(ofBlock),
    ...sections.flatMap(({ heading, children }) => [ofInlines(heading), ...children.flatMap(ofBlock)]),
    ...asides.flatMap(({ children }) => children.flatMap(ofBlock)),
  ];
}

function ofBlock(block: Block): PageText[] {
  switch (block.type) {
    case 'paragraph':
      return [ofInlines(block.children)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(ofBlock));
    case 'definitions':
      return block.items.flatMap(({ children }) => children.flatMap(ofBlock));
    case 'blockquote':
      return block.children.flatMap(ofBlock);
    case 'table':
      return [joined([...block.head, ...block.body].flatMap((row) => row.map(({ children }) => ofInlines(children))))];
    case 'photo':
    case 'figure':
      return [ofInlines(block.caption)];
    case 'code':
    case 'thematic-break':
      return [];
  }
}

function ofInlines(inlines: readonly Inline[]): PageText {
  return joined(inlines.map(ofInline));
}

function ofInline(inline: Inline): PageText {
  switch (inline.type) {
    case 'text':
      return { text: inline.value, citations: [] };
    // The source goes on a new line after it.
    case 'break':
      return { text: ' ', citations: [] };
    case 'aside-mark':
      return { text: `[${inline.letter}]`, citations: [] };
    case 'phrase':
    case 'link':
      return ofInlines(inline.children);
    case 'cited': {
      const { text, citations } = ofInlines(inline.children);
      const [, ...others] = inline.citations;
      return {
        text: text + others.map(({ number }) => `[${number}]`).join(''),
        citations: [...citations, ...inline.citations.map(({ id }) => ({ id, start: 0, end: text.length }))],
      };
    }
  }
}

function joined(parts: readonly PageText[]): PageText {
  let text = '';
  const citations = parts.flatMap((part) => {
    const from = text.length;
    text += part.text;
    return part.citations.map(({ id, start, end }) => ({ id, start: from + start, end: from + end }));
  });
  return { text, citations };
}
