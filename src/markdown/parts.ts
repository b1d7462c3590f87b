import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { walk } from './walk.ts';

/**
 * Puts every heading, with what follows it until the next, into a `<Part of="the-section">`, which the page of a single
 * section shows or leaves out; what stands before the first heading is a part of no section. Each aside is a part of the
 * sections that its marks stand in. A block that holds headings of its own, a quotation say, is a part of their sections
 * too. On the page of the whole essay a part is its content and nothing else.
 */
export default function parts() {
  return (tree: Root): void => {
    const marks = new Map<string, string[]>();
    const children: RootContent[] = [];
    let section = '';
    let part: MdxJsxFlowElementHast | undefined;
    for (const node of tree.children) {
      if (node.type === 'mdxjsEsm') {
        children.push(node);
        continue;
      }
      if (isAsides(node)) {
        children.push(asideParts(node, marks));
        part = undefined;
        continue;
      }
      const headings = headingsIn(node);
      const isHeading = isHeadingWithLink(node);
      if (isHeading) section = headings[0] ?? section;
      const ids = isHeading ? section : [section, ...headings].filter(Boolean).join(' ');
      if (!part || attributeOf(part) !== ids) {
        part = partOf(ids, []);
        children.push(part);
      }
      part.children.push(node as ElementContent);
      for (const aside of asidesMarkedIn(node)) marks.set(aside, [...(marks.get(aside) ?? []), ids]);
    }
    tree.children = children;
  };
}

function partOf(of: string, children: ElementContent[]): MdxJsxFlowElementHast {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Part',
    attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: of }],
    children,
  };
}

function attributeOf({ attributes }: MdxJsxFlowElementHast): unknown {
  return attributes[0]?.value;
}

function isAsides(node: RootContent): node is Element {
  return node.type === 'element' && String(node.properties.className) === 'asides';
}

// As the plugin `heading-links` makes it.
function isHeadingWithLink(node: RootContent): boolean {
  return node.type === 'element' && String(node.properties.className).startsWith('heading,');
}

/** The asides as parts, and the section of them all as one; each keeps its letter where others are left out. */
function asideParts(section: Element, marks: ReadonlyMap<string, readonly string[]>): MdxJsxFlowElementHast {
  let count = 0;
  const sectionsOf = (item: Element) => unique(marks.get(String(item.properties.id)) ?? []);
  const all: string[] = [];
  for (const list of section.children) {
    if (list.type !== 'element' || list.tagName !== 'ol') continue;
    list.children = list.children.map((item) => {
      if (item.type !== 'element' || item.tagName !== 'li') return item;
      count += 1;
      item.properties.value = String(count);
      all.push(sectionsOf(item));
      return partOf(sectionsOf(item), [item]);
    });
  }
  return partOf(unique(all), [section]);
}

function unique(lists: readonly string[]): string {
  return [...new Set(lists.flatMap((ids) => ids.split(' ')))].filter(Boolean).join(' ');
}

function headingsIn(node: Nodes): string[] {
  const ids: string[] = [];
  walk<Nodes>(node, (each) => {
    if (each.type === 'element' && /^h[2-6]$/.test(each.tagName)) ids.push(String(each.properties.id));
  });
  return ids;
}

function asidesMarkedIn(node: Nodes): string[] {
  const ids: string[] = [];
  walk<Nodes>(node, (each) => {
    if (each.type === 'element' && each.properties.dataMark) ids.push(String(each.properties.href).slice(1));
  });
  return ids;
}
