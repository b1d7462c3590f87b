import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Cell, List, Photo, Table } from '../../model/document.ts';
import { plainText } from '../../model/document.ts';
import { figure } from './figures.ts';
import { inlines } from './inlines.ts';
import type { Setting } from './setting.ts';

/** Blocks set one under the other. */
export function blocks(nodes: readonly Block[], setting: Setting): Element[] {
  return nodes.map((node) => block(node, setting));
}

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
      return photo(node, setting);
    case 'figure':
      return figure(node, setting);
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

/** Columns from which on a table is set smaller, and on a small page row by row, each cell under the name of its column. */
const MANY = 6;

function table({ head, body }: Table, setting: Setting): Element {
  const columns = (head[0] ?? body[0])?.length ?? 0;
  const names = columns >= MANY ? head.at(-1)?.map(({ children }) => plainText(children)) : undefined;
  const part = (tag: 'thead' | 'tbody', rows: readonly (readonly Cell[])[]) =>
    rows.length === 0
      ? []
      : [
          h(
            tag,
            rows.map((row) => tableRow(row, tag, names, setting)),
          ),
        ];
  return h('table', { className: columns >= MANY ? 'prose many' : 'prose' }, [
    ...part('thead', head),
    ...part('tbody', body),
  ]);
}

function tableRow(
  cells: readonly Cell[],
  tag: 'thead' | 'tbody',
  names: readonly string[] | undefined,
  setting: Setting,
): Element {
  return h(
    'tr',
    cells.map(({ isHeader, align, children }, column) => {
      const scope = isHeader ? (tag === 'thead' ? 'col' : 'row') : undefined;
      const dataColumn = tag === 'tbody' ? names?.[column] : undefined;
      const attributes = { scope, dataColumn, className: align && `to-${align}` };
      return h(isHeader ? 'th' : 'td', attributes, inlines(children, setting));
    }),
  );
}

function photo({ src, alt, credit, licence, caption }: Photo, setting: Setting): Element {
  const bytes = setting.printable.photos.get(src);
  if (!bytes) throw new Error(`Expected the photograph “${src}” among those of the essay.`);
  const count = [...setting.printable.photos.keys()].indexOf(src) + 1;
  const file = `images/photo-${count}.${isPng(bytes) ? 'png' : 'jpg'}`;
  setting.images.set(file, bytes);
  const said = caption.length > 0 ? [...inlines(caption, setting), ' '] : [];
  return h('figure', { className: 'photo' }, [
    h('img', { src: file, alt }),
    h('figcaption', [...said, h('span', { className: 'credit' }, `${credit}. ${licence}.`)]),
  ]);
}

// Photographs come as PNG or JPEG; the first byte of a PNG is one that no text begins with.
function isPng([first]: Uint8Array): boolean {
  return first === 0x89;
}
