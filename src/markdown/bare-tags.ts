import type { Element, Nodes, Parents, Root, RootContent } from 'hast';
import { isTag } from './tags.ts';
import { walk } from './walk.ts';

/** Tags that hold other tags and no words of their own. */
const HOLDERS = /^(?:dl|ol|ul|table|thead|tbody|tr)$/;

/**
 * Takes away the paragraphs that Markdown puts around tags written on one line: `<dt>…</dt>` in a `<dl>` is a term, not a
 * paragraph with a term in it, and a table is no part of a paragraph.
 */
export default function bareTags() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (!('children' in node)) return;
      const holds = isTag(node) && HOLDERS.test(node.name ?? '');
      if (!node.children.some((child) => isParagraph(child) && (holds || isHolder(child)))) return;
      const children = node.children.flatMap((child) =>
        isParagraph(child) && (holds || isHolder(child)) ? child.children : [child],
      );
      (node as Parents).children = children as RootContent[];
    });
  };
}

function isParagraph(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

function isHolder({ children }: Element): boolean {
  const said = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return said.length > 0 && said.every((child) => isTag(child) && HOLDERS.test(child.name ?? ''));
}
