import type { Element, Parents, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { typeset } from '../model/typography.ts';
import { isTag } from './tags.ts';

const BLOCKS = /^(p|h[1-6]|li|td|th|dt|dd|figcaption|caption)$/;
const CODE = /^(code|pre|kbd|samp|script|style)$/;

/** Sets the prose as a compositor would: see `typeset`. A paragraph is set whole, across emphasis and citations. */
export default function typography() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      const block = node.type === 'element' && BLOCKS.test(node.tagName);
      if (!block && !(isTag(node) && node.name !== 'Cite')) return;
      const texts = textsOf(node as Parents);
      const set = typeset(texts.map(({ value }) => value).join(''));
      let from = 0;
      for (const text of texts) {
        const length = text.value.length;
        text.value = set.slice(from, from + length);
        from += length;
      }
    });
  };
}

function textsOf(block: Parents): Text[] {
  const texts: Text[] = [];
  visit(block, (node) => {
    if (
      node !== block &&
      node.type === 'element' &&
      (CODE.test(node.tagName) || BLOCKS.test((node as Element).tagName))
    ) {
      return SKIP;
    }
    if (node.type === 'text') texts.push(node);
    return;
  });
  return texts;
}
