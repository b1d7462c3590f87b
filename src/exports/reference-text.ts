import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Inline, plainText } from '../model/document.ts';

/**
 * A reference as running text, of the HTML that the bibliography makes.
 * @param addresses whether an address is spelled out, as paper needs it, or in the readable form of the page
 */
export function referenceText(html: string, addresses: 'in-full' | 'readable'): Inline[] {
  const inlines = (nodes: readonly Nodes[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if (node.type === 'text') return [{ type: 'text', value: node.value }];
      if (node.type !== 'element') return [];
      const { tagName, properties } = node;
      const children = inlines(node.children);
      if (tagName === 'a') {
        const href = String(properties.href);
        return [{ type: 'link', href, children: addresses === 'in-full' ? [{ type: 'text', value: href }] : children }];
      }
      if (tagName === 'i') return [{ type: 'phrase', tag: 'i', language: undefined, children }];
      if (properties.lang) return [{ type: 'phrase', tag: 'span', language: String(properties.lang), children }];
      return children;
    });
  return inlines(fromHtml(html, { fragment: true }).children);
}

/** A reference as plain text with its address in full, of the HTML that a bibliography makes. */
export function plainReference(html: string): string {
  return plainText(referenceText(html, 'in-full')).trim();
}
