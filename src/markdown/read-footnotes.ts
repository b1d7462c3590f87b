import type { Nodes, Root } from 'mdast';
import type { Mention, Prose } from '../model/prose.ts';
import { walk } from './walk.ts';

const MARK = /(?<!\\)\[\^([^\]\s]+)\]/g;

/**
 * The footnote marks without a footnote, and the footnotes without a mark or with another's label. GFM passes over all
 * of them in silence: the first stay in the text as brackets, the others vanish.
 */
export function readFootnotes(tree: Root, text: string): Prose['footnotes'] {
  const marks = new Set<string>();
  const definitions: Mention[] = [];
  const missing: Mention[] = [];
  const nested: Mention[] = [];
  walk<Nodes>(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (isInlineNote(node) && hasInlineNote(node)) nested.push({ name: 'note', span: { start, end } });
    if (node.type === 'footnoteReference') marks.add(node.identifier);
    if (node.type === 'footnoteDefinition')
      definitions.push({ name: node.identifier, span: { start, end: start + node.identifier.length + 4 } });
    if (node.type !== 'text') return;
    for (const match of text.slice(start, end).matchAll(MARK)) {
      const from = start + match.index;
      missing.push({ name: match[1] ?? '', span: { start: from, end: from + match[0].length } });
    }
  });
  const labels = definitions.map(({ name }) => name);
  const ambiguous = definitions.filter(({ name }) =>
    labels.includes(/^(.+)-(?:[2-9]|[1-9]\d+)$/.exec(name)?.[1] ?? ''),
  );
  const unused = definitions.filter(({ name }) => !marks.has(name));
  const repeated = definitions.filter(({ name }, index) => definitions.findIndex((each) => each.name === name) < index);
  return { undefined: missing, unused, repeated: repeated.filter(({ name }) => marks.has(name)), ambiguous, nested };
}

// The node that remark-footnotes makes of ^[…]; it is in nobody's types any more.
function isInlineNote(node: { type: string }): boolean {
  return node.type === 'footnote';
}

function hasInlineNote(note: Nodes): boolean {
  let found = false;
  walk<Nodes>(note, (node) => {
    if (node !== note && isInlineNote(node)) found = true;
  });
  return found;
}
