import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts into every heading, paragraph, list and quotation that has an id an `<Aliases of="the-id" />`, which the page makes of it the ids that it had before. */
export default function aliases() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { id } = element.properties;
      if (typeof id === 'string' && TAKES.test(element.tagName)) homeIn(element).children.unshift(aliasesOf(id));
    });
  };
}

const TAKES = /^(?:h[2-6]|p|ul|ol|dl|blockquote|pre)$/;

/** Where in an element words may stand: a list holds nothing but its items. */
function homeIn(element: Element): Element {
  if (!/^[uod]l$/.test(element.tagName)) return element;
  return element.children.find((child) => child.type === 'element') ?? element;
}

function aliasesOf(id: string): ElementContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Aliases',
    attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: id }],
    children: [],
  };
}
