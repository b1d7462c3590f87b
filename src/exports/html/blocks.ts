import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Block, Cell, DocumentFigure, List, Photo, Table } from '../../model/document.ts';
import type { Inlines } from './inlines.ts';
import type { HtmlSetting } from './setting.ts';

/** How the tables of a text look: the attributes of one of them, and of each of its cells. */
export interface TableLook {
  readonly table: Properties;
  cell(cell: Cell, column: number, part: 'thead' | 'tbody'): Properties;
}

/** What an e-book and a feed each do in their own way with what stands between paragraphs. */
interface BlockManner<Setting extends HtmlSetting> {
  readonly inlines: Inlines<Setting>;
  tableLook(table: Table): TableLook;
  photo(photo: Photo, setting: Setting): Element;
  figure(figure: DocumentFigure, setting: Setting): Element;
}

/** Sets blocks one under the other. */
export type Blocks<Setting extends HtmlSetting> = (nodes: readonly Block[], setting: Setting) => Element[];

/** How blocks are set in a manner. */
export function blocksIn<Setting extends HtmlSetting>(manner: BlockManner<Setting>): Blocks<Setting> {
  const { inlines } = manner;
  const blocks: Blocks<Setting> = (nodes, setting) => nodes.map((node) => block(node, setting));

  function block(node: Block, setting: Setting): Element {
    switch (node.type) {
      case 'paragraph':
        return h('p', inlines(node.children, setting));
      case 'list':
        return list(node, setting);
      case 'definitions':
        return h(
          'dl',
          node.items.map(({ tag, children }) => h(tag, item(children, setting))),
        );
      case 'blockquote':
        return h('blockquote', blocks(node.children, setting));
      case 'code':
        return h('pre', { dir: 'ltr' }, [h('code', node.value)]);
      case 'thematic-break':
        return h('hr');
      case 'table':
        return table(node, setting);
      case 'photo':
        return manner.photo(node, setting);
      case 'figure':
        return manner.figure(node, setting);
    }
  }

  function list({ start, items }: List, setting: Setting): Element {
    const set = items.map((each) => h('li', item(each, setting)));
    return start === undefined ? h('ul', set) : h('ol', { start: start === 1 ? undefined : start }, set);
  }

  // What is one paragraph needs no tag of its own.
  function item(children: readonly Block[], setting: Setting): ElementContent[] {
    const [first, ...rest] = children;
    return first?.type === 'paragraph' && rest.every(({ type }) => type === 'list')
      ? [...inlines(first.children, setting), ...blocks(rest, setting)]
      : blocks(children, setting);
  }

  function table(node: Table, setting: Setting): Element {
    const look = manner.tableLook(node);
    const row = (cells: readonly Cell[], part: 'thead' | 'tbody') =>
      h(
        'tr',
        cells.map((cell, column) => {
          const scope = cell.isHeader ? (part === 'thead' ? 'col' : 'row') : undefined;
          const attributes = { scope, ...look.cell(cell, column, part) };
          return h(cell.isHeader ? 'th' : 'td', attributes, inlines(cell.children, setting));
        }),
      );
    return h('table', look.table, [
      ...(node.head.length > 0
        ? [
            h(
              'thead',
              node.head.map((cells) => row(cells, 'thead')),
            ),
          ]
        : []),
      ...(node.body.length > 0
        ? [
            h(
              'tbody',
              node.body.map((cells) => row(cells, 'tbody')),
            ),
          ]
        : []),
    ]);
  }

  return blocks;
}
