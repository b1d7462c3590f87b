import type { PhrasingContent } from 'mdast';
import type { Inline, Phrase } from '../../model/document.ts';
import { address, href, published } from '../../site.ts';

/** What a piece of Markdown is written for: the essay that it is of, and what the labels of its notes begin with. */
export interface Setting {
  readonly essay: string;
  /** Nothing where the essay stands by itself; else its id, so that no note of another has the same label. */
  readonly prefix: string;
}

/** Running text as Markdown, with the marks of its notes. */
export function inlines(nodes: readonly Inline[], setting: Setting): PhrasingContent[] {
  return nodes.flatMap((node) => inline(node, setting));
}

function inline(node: Inline, setting: Setting): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'phrase':
      return phrase(node, setting);
    case 'link': {
      const to = outward(node.href, setting);
      const children = inlines(node.children, setting);
      return to ? [{ type: 'link', url: to, children: children as never }] : children;
    }
    case 'cited':
      return [
        ...inlines(node.children, setting),
        ...(node.continues ? [] : node.citations.map(({ number }) => mark(String(number), setting))),
      ];
    case 'aside-mark':
      return [mark(node.letter, setting)];
  }
}

/** The mark of a note, by its number; of an aside, by its letter. */
export function mark(name: string, { prefix }: Setting): PhrasingContent {
  return { type: 'footnoteReference', identifier: prefix + name, label: prefix + name };
}

function phrase({ tag, children }: Phrase, setting: Setting): PhrasingContent[] {
  const within = inlines(children, setting);
  switch (tag) {
    case 'cite':
    case 'dfn':
    case 'em':
    case 'i':
    case 'var':
      return [{ type: 'emphasis', children: within }];
    case 'b':
    case 'strong':
      return [{ type: 'strong', children: within }];
    case 'del':
    case 's':
      return [{ type: 'delete', children: within }];
    case 'q':
      return [{ type: 'text', value: '“' }, ...within, { type: 'text', value: '”' }];
    // Markdown has no sign for these, and what they say would be lost: 10² is not 102.
    case 'sub':
    case 'sup':
      return [{ type: 'html', value: `<${tag}>` }, ...within, { type: 'html', value: `</${tag}>` }];
    default:
      return within;
  }
}

// A section of the essay and a page of the site have an address only where somebody has said where the site is published.
function outward(to: string, { essay }: Setting): string | undefined {
  if (to.startsWith('#')) return published(address.essay(essay) + to);
  if (/^\/(?!\/)/.test(to)) return published(href(to.slice(1)));
  return URL.canParse(to) ? new URL(to).href : undefined;
}
