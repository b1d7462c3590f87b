import type { Element, Nodes, Root, RootContent } from 'hast';
import { FIGURES } from '../model/figure/figure.ts';
import { paragraphId } from '../model/paragraph-id.ts';
import { isTag } from './tags.ts';
import { walk } from './walk.ts';

const BLOCKS = /^(?:p|ul|ol|dl|blockquote|pre)$/;

/** Gives every paragraph, list and quotation that stands between headings an id from its words; see `paragraphId`. */
export default function paragraphIds() {
  return (tree: Root): void => {
    const counts = new Map<string, number>();
    for (const node of tree.children) {
      if (!isParagraph(node)) continue;
      const id = paragraphId(wordsOf(node));
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      // Said twice in the same words.
      node.properties.id = count === 1 ? id : `${id}-${count}`;
    }
  };
}

/** Whether a node at the top of the tree is one that has an id from its words. */
export function isParagraph(node: Nodes | RootContent): node is Element {
  if (node.type !== 'element' || !BLOCKS.test(node.tagName)) return false;
  const said = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return said.length > 0 && !said.every((child) => isTag(child) && isBlock(child.name ?? ''));
}

// What stands by itself on a line is in a paragraph in one of the two readings only.
function isBlock(name: string): boolean {
  return name === 'Standfirst' || name === 'Photo' || name in FIGURES;
}

/** What a paragraph says, without the marks of its asides: their numbers change with others. */
export function wordsOf(node: Element): string {
  const texts: string[] = [];
  walk<Nodes>(node, (each, ancestors) => {
    if (each.type === 'text' && !ancestors.some(isMark)) texts.push(each.value);
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}

function isMark(node: Nodes): boolean {
  return node.type === 'element' && node.properties.dataFootnoteRef !== undefined;
}
