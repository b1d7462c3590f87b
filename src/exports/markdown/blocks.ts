import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import type { Block, Cell, DocumentFigure, List, Photo, Table } from '../../model/document.ts';
import { drawFigure } from '../../model/figure/draw-figure.ts';
import type { Essay } from '../../model/publication.ts';
import { referenceList } from '../../model/reference-list.ts';
import { typeset } from '../../model/typography.ts';
import type { Release } from '../release.ts';
import { inlines, mark, type Setting } from './inlines.ts';

/** An essay of a release, being written as Markdown. */
export interface Written extends Setting {
  readonly release: Release;
  readonly whole: Essay;
}

/** Blocks as Markdown, one after the other. */
export function blocks(nodes: readonly Block[], written: Written): BlockContent[] {
  return nodes.flatMap((node) => block(node, written));
}

function block(node: Block, written: Written): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(node.children, written) }];
    case 'list':
      return [list(node, written)];
    // Markdown has no list of terms: each stands in bold over what is said of it.
    case 'definitions':
      return node.items.flatMap(({ tag, children }) =>
        tag === 'dt' ? blocks(children, written).map(inBold) : blocks(children, written),
      );
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(node.children, written) }];
    case 'code':
      return [{ type: 'code', value: node.value }];
    case 'thematic-break':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return [table(node, written)];
    case 'photo':
      return [photo(node, written)];
    case 'figure':
      return figure(node, written);
  }
}

function inBold(node: BlockContent): BlockContent {
  return node.type === 'paragraph' ? { ...node, children: [{ type: 'strong', children: node.children }] } : node;
}

function list({ start, items }: List, written: Written): BlockContent {
  const children = items.map(
    (item): ListItem => ({ type: 'listItem', spread: item.length > 1, children: blocks(item, written) }),
  );
  const spread = children.some((item) => item.spread);
  return { type: 'list', ordered: start !== undefined, start: start ?? null, spread, children };
}

// A table of Markdown has one row of heads, above; what else is a head stands in bold.
function table({ head, body }: Table, written: Written): BlockContent {
  const [first = body[0]?.map(() => undefined) ?? [], ...others] = head;
  const align = first.map((cell, column) => cell?.align ?? body[0]?.[column]?.align ?? null);
  const rows = [...others, ...body].map((row) =>
    tableRow(
      row.map((cell) => (cell.isHeader ? [{ type: 'strong', children: words(cell, written) }] : words(cell, written))),
    ),
  );
  return {
    type: 'table',
    align,
    children: [tableRow(first.map((cell) => (cell ? words(cell, written) : []))), ...rows],
  };
}

function tableRow(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

// A row is one line.
function words({ children }: Cell, written: Written): PhrasingContent[] {
  return inlines(children, written).map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node));
}

// The picture itself is not plain text: what it shows is told.
function photo({ alt, credit, licence, caption }: Photo, written: Written): BlockContent {
  return {
    type: 'paragraph',
    children: [
      { type: 'emphasis', children: [text(`Photograph: ${typeset(alt)}`)] },
      ...(caption.length > 0 ? [text(' '), ...inlines(caption, written)] : []),
      text(` ${typeset(credit)}. ${licence}.`),
    ],
  };
}

/** A figure as its caption and the table of its data, whose last column has the notes. */
function figure(node: DocumentFigure, written: Written): BlockContent[] {
  const { release, whole } = written;
  const { columns, table, remark, sources } = drawFigure(node, whole, release.publication);
  const labels = referenceList(sources, release.references).map(({ label }) => typeset(label));
  const rows = table.map((cells) =>
    tableRow(
      cells.map((cell, column) => [
        column === columns.length - 1 ? mark(cell.text, written) : text(typeset(cell.text)),
      ]),
    ),
  );
  return [
    { type: 'paragraph', children: inlines(node.caption, written) },
    {
      type: 'table',
      align: table[0]?.map(({ isNumber }) => (isNumber ? 'right' : null)) ?? [],
      children: [tableRow(columns.map((column) => [text(column)])), ...rows],
    },
    {
      type: 'paragraph',
      children: [text(`${remark ? `${typeset(remark)} ` : ''}Sources: ${labels.join('; ')}.`)],
    },
  ];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
