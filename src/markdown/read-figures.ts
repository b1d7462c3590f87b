import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { FIGURES, type FigureName } from '../model/figure/figure.ts';
import type { Figure } from '../model/prose.ts';
import { spanOf } from './span.ts';
import { isTag, type Tag } from './tags.ts';

/** The figure that a node of the prose is, if it is one. */
export function figureAt(node: Nodes, ancestors: readonly Nodes[]): Figure | undefined {
  if (!isTag(node) || !node.name || !(node.name in FIGURES)) return undefined;
  return {
    as: node.name as FigureName,
    attributes: attributesOf(node),
    caption: textOf(node as unknown as Element).trim(),
    standsAlone: standsAlone(ancestors),
    span: spanOf(node),
  };
}

function attributesOf(tag: Tag): Figure['attributes'] {
  return Object.fromEntries(
    tag.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' ? [[each.name, typeof each.value === 'string' ? each.value : undefined]] : [],
    ),
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
