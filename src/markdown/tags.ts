import type { MdxJsxAttribute, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';

/** A tag in the prose, as MDX reads it. */
export type Tag = MdxJsxTextElementHast | MdxJsxFlowElementHast;

/** Whether a node of either tree is a tag of MDX. */
export function isTag(node: { type: string }): node is Tag {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** Whether a node is a `<Cite>`. */
export function isCite(node: { type: string }): node is Tag {
  return isTag(node) && node.name === 'Cite';
}

/** The value of an attribute that is written as plain text; nothing if it is missing or a piece of code. */
export function attribute(tag: Pick<Tag, 'attributes'>, name: string): string | undefined {
  const found = tag.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Gives a tag an attribute, in place of one of that name. */
export function setAttribute(tag: Pick<Tag, 'attributes'>, name: string, value: MdxJsxAttribute['value']): void {
  tag.attributes = [
    ...tag.attributes.filter((each) => each.type !== 'mdxJsxAttribute' || each.name !== name),
    { type: 'mdxJsxAttribute', name, value: value ?? null },
  ];
}
