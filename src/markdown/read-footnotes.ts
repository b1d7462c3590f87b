import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mention, Prose } from '../model/prose.ts';

const MARK = /(?<!\\)\[\^([^\]\s]+)\]/g;

/**
 * The footnote marks without a footnote, and the footnotes without a mark or with another's label. GFM passes over all
 * of them in silence: the first stay in the text as brackets, the others vanish.
 */
export function readFootnotes(tree: Root, text: string): Prose['footnotes'] {
  const marks = new Set<string>();
  const definitions: Mention[] = [];
  const missing: Mention[] = [];
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'footnoteReference') marks.add(node.identifier);
    if (node.type === 'footnoteDefinition')
      definitions.push({ name: node.identifier, span: { start, end: start + node.identifier.length + 4 } });
    if (node.type !== 'text') return;
    for (const match of text.slice(start, end).matchAll(MARK)) {
      const from = start + match.index;
      missing.push({ name: match[1] ?? '', span: { start: from, end: from + match[0].length } });
    }
  });
  const unused = definitions.filter(({ name }) => !marks.has(name));
  const repeated = definitions.filter(({ name }, index) => definitions.findIndex((each) => each.name === name) < index);
  return { undefined: missing, unused, repeated: repeated.filter(({ name }) => marks.has(name)) };
}
