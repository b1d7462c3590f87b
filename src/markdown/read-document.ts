import type { Nodes, Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { unified } from 'unified';
import type { Aside, Block, Cell, Definitions, Document, DocumentSection, Inline } from '../model/document.ts';
import { FIGURES, type FigureName } from '../model/figure/figure.ts';
import asides, { letterOf } from './asides.ts';
import { inlinesOf, trimmed, unexpected, type Written, writtenIn } from './read-inlines.ts';
import { reader } from './reader.ts';
import typography from './typography.ts';

const settings = unified().use(asides).use(typography);

/**
 * Reads an essay’s prose as a tree for other media than the web, numbered and set as its page is.
 * @param text the whole file, front matter and all; the audit has found nothing wrong with it
 * @throws if the prose holds something that the audit should have stopped
 */
export function readDocument(text: string): Document {
  const tree = settings.runSync(reader.runSync(reader.parse(text)) as Root) as Root;
  const blocks: Block[] = [];
  const sections: (Omit<DocumentSection, 'children'> & { children: Block[] })[] = [];
  let standfirst: readonly Inline[] = [];
  let notes: readonly Aside[] = [];
  for (const node of unwrapped(tree.children)) {
    const written = writtenIn(node);
    const level = Number(/^h([2-6])$/.exec(written?.name ?? '')?.[1]);
    if (written?.name === 'Standfirst') standfirst = inlinesOf(written.children);
    else if (written?.name === 'section') notes = asidesOf(written);
    else if (written && level) {
      sections.push({ id: written.read('id') ?? '', level, heading: inlinesOf(written.children), children: [] });
    } else (sections.at(-1)?.children ?? blocks).push(...blocksOf([node]));
  }
  return { standfirst, opening: blocks, sections, asides: notes };
}

const TAGS_OF_BLOCKS = /^(?:p|ul|ol|dl|blockquote|pre|hr|table|Photo)$/;

function isBlock(name: string): boolean {
  return TAGS_OF_BLOCKS.test(name) || name in FIGURES;
}

// A tag on a line of its own is read as words of a paragraph; by itself there, it takes the place of the paragraph.
function unwrapped(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || node.tagName !== 'p') return [node];
    const said = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const name = said.length === 1 ? writtenIn(said[0] as Nodes)?.name : undefined;
    return name === 'Standfirst' || (name && name !== 'p' && isBlock(name)) ? said : [node];
  });
}

/** Reads what stands between headings, or in an item, a cell, an aside; words that stand in no paragraph become one. */
function blocksOf(nodes: readonly Nodes[]): Block[] {
  const blocks: Block[] = [];
  let words: Nodes[] = [];
  const gather = () => {
    const children = trimmed(inlinesOf(words));
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    words = [];
  };
  for (const node of unwrapped(nodes)) {
    const written = writtenIn(node);
    if (!written || !isBlock(written.name)) {
      words.push(node);
      continue;
    }
    gather();
    blocks.push(blockOf(written));
  }
  gather();
  return blocks;
}

function blockOf(written: Written): Block {
  const { name, read, children } = written;
  if (name in FIGURES) {
    const names: readonly string[] = FIGURES[name as FigureName];
    const attributes = names.flatMap((each) => (read(each) === undefined ? [] : [[each, read(each) as string]]));
    return {
      type: 'figure',
      as: name as FigureName,
      attributes: Object.fromEntries(attributes),
      caption: inlinesOf(children),
    };
  }
  switch (name) {
    case 'p':
      return { type: 'paragraph', children: trimmed(inlinesOf(children)) };
    case 'ul':
      return { type: 'list', start: undefined, items: itemsOf(written) };
    case 'ol':
      return { type: 'list', start: Number(read('start') ?? 1), items: itemsOf(written) };
    case 'dl':
      return { type: 'definitions', items: definitionsOf(written) };
    case 'blockquote':
      return { type: 'blockquote', children: blocksOf(children) };
    case 'pre':
      return {
        type: 'code',
        value: textIn({ type: 'root', children: children as Root['children'] }).replace(/\n$/, ''),
      };
    case 'hr':
      return { type: 'thematic-break' };
    case 'table':
      return tableOf(written);
    case 'Photo':
      return {
        type: 'photo',
        src: read('src') ?? '',
        alt: read('alt') ?? '',
        credit: read('credit') ?? '',
        licence: read('licence') ?? '',
        caption: trimmed(inlinesOf(children)),
      };
    default:
      throw unexpected(name);
  }
}

function itemsOf({ children }: Written): Block[][] {
  return tagsIn(children, 'li').map((item) => blocksOf(item.children));
}

function definitionsOf({ children }: Written): Definitions['items'] {
  return children.flatMap((node) => {
    const written = writtenIn(node);
    if (written?.name !== 'dt' && written?.name !== 'dd') return [];
    return [{ tag: written.name, children: blocksOf(written.children) }];
  });
}

function tableOf({ children }: Written): Block {
  const head = tagsIn(children, 'thead').flatMap((part) => tagsIn(part.children, 'tr').map(cellsOf));
  const bodies = tagsIn(children, 'tbody').flatMap((part) => tagsIn(part.children, 'tr'));
  const body = [...tagsIn(children, 'tr'), ...bodies].map(cellsOf);
  const columns = Math.max(...[...head, ...body].map((row) => row.length));
  const filled = (row: Cell[]) => [
    ...row,
    ...Array.from({ length: columns - row.length }, (): Cell => ({ isHeader: false, align: undefined, children: [] })),
  ];
  return { type: 'table', head: head.map(filled), body: body.map(filled) };
}

function cellsOf(row: Written): Cell[] {
  return row.children.flatMap((node) => {
    const cell = writtenIn(node);
    if (cell?.name !== 'th' && cell?.name !== 'td') return [];
    const align = cell.read('align');
    return [
      {
        isHeader: cell.name === 'th',
        align: align === 'left' || align === 'center' || align === 'right' ? align : undefined,
        children: trimmed(inlinesOf(cell.children)),
      },
    ];
  });
}

function tagsIn(nodes: readonly Nodes[], name: string): Written[] {
  return nodes.flatMap((node) => {
    const written = writtenIn(node);
    return written?.name === name ? [written] : [];
  });
}

function asidesOf({ children }: Written): Aside[] {
  const [list] = tagsIn(children, 'ol');
  return tagsIn(list?.children ?? [], 'li').map((item, index) => ({
    letter: letterOf(index + 1),
    id: item.read('id') ?? '',
    children: blocksOf(item.children),
  }));
}
