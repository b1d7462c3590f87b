import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Lets tables and code that are wider than the column be scrolled by themselves, by the keyboard too. */
export default function wideBlocks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'pre') element.properties.tabIndex = 0;
      if (element.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = scrollable(element);
      return [SKIP, index + 1];
    });
  };
}

/** A table is named by its columns: a page with several would otherwise have several of one name. */
function scrollable(table: Element): Element {
  const columns: string[] = [];
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') columns.push(textOf(cell).trim());
  });
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'group', ariaLabel: `Table: ${columns.join(', ')}`, tabIndex: 0 },
    children: [table],
  };
}
