import type { Root as Hast, Nodes, Parents } from 'hast';
import type { Citation, Mention, Section } from '../model/prose.ts';
import { findCitations } from './citations.ts';
import { spanOf } from './span.ts';
import { attribute, isTag, type Tag } from './tags.ts';
import { walk } from './walk.ts';

/** Reads every citation: what it names and covers, where it stands, and what it should not hold. */
export function readCitations(tree: Hast, sections: readonly Section[]): Citation[] {
  return findCitations(tree).map(({ tag, refs, text, ancestors }) => {
    const span = spanOf(tag);
    const inside = ancestors.map(nameOfHolder).find(Boolean);
    const section = inFootnotes(ancestors) ? undefined : sections.findLast((each) => each.span.start <= span.start);
    const holdsBlocks = tag.children.some(
      (child) => child.type === 'element' && /^(p|ul|ol|table|blockquote|h[1-6]|pre)$/.test(child.tagName),
    );
    return {
      refs,
      text,
      span,
      links: readInnerLinks(tag),
      holdsBlocks,
      ...(section && { section: section.id }),
      ...(inside && { inside }),
    };
  });
}

function readInnerLinks(cite: Tag): Mention[] {
  const links: Mention[] = [];
  walk<Nodes>(cite as unknown as Nodes, (node) => {
    const link = (node.type === 'element' && node.tagName === 'a') || (isTag(node) && node.name === 'a');
    if (!link) return;
    const mark = node.type === 'element' && node.properties.dataFootnoteRef !== undefined;
    links.push({ name: mark ? 'the mark of a footnote' : 'a link', span: spanOf(node) });
  });
  return links;
}

function nameOfHolder(node: Parents): string | undefined {
  if (isTag(node) && node.name === 'Cite') return `the citation of “${attribute(node, 'claim') ?? ''}”`;
  if ((node.type === 'element' && node.tagName === 'a') || (isTag(node) && node.name === 'a')) return 'a link';
  return undefined;
}

function inFootnotes(ancestors: readonly Parents[]): boolean {
  return ancestors.some((node) => node.type === 'element' && node.properties.dataFootnotes !== undefined);
}
