import type { Block, Definitions, List, Photo } from '../../model/document.ts';
import { figureOf } from './figures.ts';
import { running } from './inline.ts';
import { call, literal, sequence, type Typst, words } from './literals.ts';
import type { Setting } from './setting.ts';
import { tableOf } from './table.ts';

/** Blocks set one under the other. */
export function blocksOf(blocks: readonly Block[], setting: Setting): Typst {
  return sequence(blocks.map((block, index) => blockOf(block, setting, blocks[index - 1])));
}

/** A block of the essay. A paragraph that follows one begins with an indent, as in a book. @param before the block before it */
export function blockOf(block: Block, setting: Setting, before?: Block): Typst {
  switch (block.type) {
    case 'paragraph':
      return call(before?.type === 'paragraph' ? 'indented' : 'par', [running(block.children, setting)]);
    case 'list':
      return listOf(block, setting);
    case 'definitions':
      return definitionsOf(block, setting);
    case 'blockquote':
      return call('quote', [sequence(block.children.map((each) => blockOf(each, setting)))], { block: 'true' });
    case 'code':
      return call('raw', [literal(block.value)], { block: 'true' });
    case 'thematic-break':
      return 'ornament';
    case 'table':
      return tableOf(block, setting);
    case 'photo':
      return photoOf(block, setting);
    case 'figure':
      return figureOf(block, setting);
  }
}

function listOf({ start, items }: List, setting: Setting): Typst {
  const set = items.map((item) => blocksOf(item, setting));
  return start === undefined ? call('list', set) : call('enum', set, { start: String(start) });
}

function definitionsOf({ items }: Definitions, setting: Setting): Typst {
  return sequence(items.map(({ tag, children }) => call(`definition-${tag}`, [blocksOf(children, setting)])));
}

function photoOf({ src, alt, credit, licence, caption }: Photo, setting: Setting): Typst {
  const credits = words(`${credit}. ${licence}.`);
  const said = caption.length > 0 ? [running(caption, setting), literal(' ')] : [];
  return call('photo', [literal(photoFile(src)), literal(alt), sequence([...said, call('credit', [credits])])]);
}

/** The name under which Typst has a photograph: of no known ending, so that it looks into the file for what it is. */
export function photoFile(src: string): string {
  return `/photos/${src}.picture`;
}
