import type { FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { walk } from './walk.ts';

interface InlineNote {
  type: 'footnote';
  children: PhrasingContent[];
  position?: Nodes['position'];
}

/**
 * Turns the inline notes of remark-footnotes, `^[…]`, into ordinary footnotes: a reference here, a definition at the
 * end. (mdast-util-to-hast 13 renders only those.)
 */
export default function inlineNotes() {
  return (tree: Root): void => {
    const taken = new Set<string>();
    const definitions: FootnoteDefinition[] = [];
    let hasInlineNotes = false;
    walk<Nodes>(tree, (node) => {
      if (node.type === 'footnoteDefinition') taken.add(node.identifier);
      if ((node as { type: string }).type === 'footnote') hasInlineNotes = true;
    });
    if (!hasInlineNotes) return;
    visit(tree, (node, index, parent) => {
      if ((node as { type: string }).type !== 'footnote' || !parent || index === undefined) return;
      const { children, position } = node as unknown as InlineNote;
      let count = definitions.length + 1;
      while (taken.has(`inline-${count}`)) count += 1;
      const identifier = `inline-${count}`;
      taken.add(identifier);
      const placed = position ? { position } : {};
      definitions.push({
        type: 'footnoteDefinition',
        identifier,
        label: identifier,
        children: [{ type: 'paragraph', children, ...placed }],
        ...placed,
      });
      parent.children[index] = { type: 'footnoteReference', identifier, label: identifier, ...placed };
      return SKIP;
    });
    tree.children.push(...definitions);
  };
}
