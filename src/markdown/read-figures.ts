import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { FIGURES, type FigureName } from '../model/figure/figure.ts';
import type { Figure } from '../model/prose.ts';
import { spanOf } from './span.ts';
import { isTag, type Tag } from './tags.ts';

/**
 * The figure that a node of the prose is, if it is one.
 * @param source the file's text, in which the spans are
 */
export function figureAt(node: Nodes, ancestors: readonly Nodes[], source: string): Figure | undefined {
  if (!isTag(node) || !node.name || !(node.name in FIGURES)) return undefined;
  return {
    as: node.name as FigureName,
    attributes: attributesOf(node, source),
    caption: textOf(node as unknown as Element).trim(),
    standsAlone: standsAlone(ancestors),
    span: spanOf(node),
  };
}

function attributesOf(tag: Tag, source: string): Figure['attributes'] {
  return Object.fromEntries(
    tag.attributes.flatMap((each) => {
      if (each.type !== 'mdxJsxAttribute') return [];
      const whole = spanOf(each);
      const value = typeof each.value === 'string' ? each.value : undefined;
      const opening = /^[\w-]+\s*=\s*["']/.exec(source.slice(whole.start, whole.end))?.[0].length;
      const start = whole.start + (opening ?? 0);
      const span = value && opening !== undefined ? { start, end: whole.end - 1 } : whole;
      return [[each.name, { value, span }]];
    }),
  );
}

// A tag on one line is read as words of a paragraph; by itself there, it takes the place of the paragraph.
function standsAlone(ancestors: readonly Nodes[]): boolean {
  const [root, paragraph, ...more] = ancestors;
  if (root?.type !== 'root' || more.length > 0) return false;
  if (paragraph === undefined) return true;
  const isParagraph = paragraph.type === 'element' && paragraph.tagName === 'p';
  return isParagraph && paragraph.children.filter((child) => child.type !== 'text' || child.value.trim()).length === 1;
}
