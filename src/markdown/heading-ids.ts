import type { Heading, Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { walk } from './walk.ts';

const COMMENT = /^\/\*\s*#([\s\S]*?)\s*\*\/$/;

/**
 * Gives a heading the id in the comment at its end, `## What was on the table {/* #what-was-on-the-table *​/}`, so that
 * a title can be reworded and its address stays. Headings without one get theirs from rehype-slug.
 */
export default function headingIds() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (heading) => {
      if (heading.type !== 'heading') return;
      const id = takeId(heading);
      if (id === undefined) return;
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}

function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  const id = COMMENT.exec(last.value)?.[1];
  if (id === undefined) return undefined;
  heading.children.pop();
  const before = heading.children.at(-1);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return id;
}
