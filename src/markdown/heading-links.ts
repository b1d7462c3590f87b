import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Puts beside every heading a link to its section, named as a whole sentence; the heading's own name stays clean. */
export default function headingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (heading, index, parent) => {
      const { id } = heading.properties;
      if (!/^h[2-6]$/.test(heading.tagName) || typeof id !== 'string' || !parent || index === undefined) return;
      if (id === 'asides') return;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['permalink'],
          href: `#${id}`,
          lang: 'en',
          ariaLabel: `Link to the section “${textOf(heading)}”`,
        },
        children: [],
      };
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading', `heading-${heading.tagName}`] },
        children: [heading, link],
      };
      return [SKIP, index + 1];
    });
  };
}
