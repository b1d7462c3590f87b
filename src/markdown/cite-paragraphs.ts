import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isCite } from './tags.ts';
import { walk } from './walk.ts';

/**
 * Puts citations that make up a whole paragraph back into one. MDX takes the paragraph away around tags that stand
 * alone, and reads a tag with its words on lines of their own as a block; both are words in a paragraph to an author.
 */
export default function citeParagraphs() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (!('children' in node) || node.type === 'paragraph') return;
      const children = node.children as RootContent[];
      if (!children.some((child) => child.type === 'mdxJsxFlowElement' && isCite(child))) return;
      node.children = gather(children) as typeof node.children;
    });
  };
}

function gather(children: readonly RootContent[]): RootContent[] {
  const gathered: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const child of children) {
    const inline = child.type === 'mdxJsxFlowElement' && isCite(child) ? inlined(child) : undefined;
    if (!inline && child.type !== 'text') open = undefined;
    else if (inline && (!open || isApart(open, child))) {
      open = { type: 'paragraph', children: [inline], ...(child.position && { position: { ...child.position } }) };
      gathered.push(open);
      continue;
    }
    if (!open) {
      gathered.push(child);
      continue;
    }
    // MDX takes away the spaces between tags too.
    if (inline && open.position?.end.offset !== child.position?.start.offset) {
      open.children.push({ type: 'text', value: ' ' });
    }
    open.children.push(inline ?? (child as PhrasingContent));
    if (open.position && child.position) open.position.end = child.position.end;
  }
  return gathered;
}

/** Whether an empty line is between them. */
function isApart(before: RootContent, after: RootContent): boolean {
  return !before.position || !after.position || after.position.start.line > before.position.end.line + 1;
}

function inlined(node: RootContent & { type: 'mdxJsxFlowElement' }): MdxJsxTextElement {
  const [only, ...more] = node.children;
  const children = only?.type === 'paragraph' && more.length === 0 ? only.children : node.children;
  return { ...node, type: 'mdxJsxTextElement', children: children as PhrasingContent[] };
}
