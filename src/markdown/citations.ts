import type { Element, Nodes, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type ClaimRef, claimRefs, numberCitations } from '../model/citation.ts';
import { attribute, isCite, setAttribute, type Tag } from './tags.ts';
import { walk } from './walk.ts';

const BLOCK = /^(?:p|li|td|th|h[1-6]|figcaption)$/;

/** A citation as it stands in the tree: what it names, the words it covers, and what it stands in. */
export interface FoundCitation {
  readonly tag: Tag;
  readonly ancestors: readonly Parents[];
  readonly refs: readonly ClaimRef[];
  readonly text: string;
}

/** Finds every `<Cite>` in the order of the tree, which is that of reading: remark-rehype has put the footnotes last. */
export function findCitations(tree: Root): FoundCitation[] {
  const found: FoundCitation[] = [];
  walk<Nodes>(tree, (node, ancestors) => {
    if (!isCite(node)) return;
    found.push({
      tag: node,
      ancestors: [...ancestors] as Parents[],
      refs: claimRefs(attribute(node, 'claim') ?? ''),
      text: textOf(node as unknown as Element).trim(),
    });
  });
  return found;
}

/**
 * Numbers every citation: writes each claim's number, and the count of its citations so far, into the `<Cite>`. Of
 * citations of one claim that follow one another in a paragraph, all but the last are marked to go without a number, as
 * a printed page would have one at the end of the passage. Those claims of the others whose number stands earlier in the
 * same paragraph or table are named too: beside them, paper has the note already.
 */
export default function citations() {
  return (tree: Root): void => {
    const found = findCitations(tree);
    const numbered = numberCitations(found.map(({ refs }) => refs));
    const noted = new Map<Parents | undefined, Set<number>>();
    for (const [index, citation] of found.entries()) {
      const numbers = numbered[index] ?? [];
      setAttribute(citation.tag, 'numbers', numbers.map(({ number }) => number).join(' '));
      setAttribute(citation.tag, 'nths', numbers.map(({ nth }) => nth).join(' '));
      if (continues(citation, found[index + 1])) {
        setAttribute(citation.tag, 'continues', null);
        continue;
      }
      const block = tableOf(citation) ?? blockOf(citation);
      const before = noted.get(block) ?? new Set();
      const again = numbers.filter(({ number }) => before.has(number));
      if (again.length > 0) setAttribute(citation.tag, 'again', again.map(({ number }) => number).join(' '));
      noted.set(block, new Set([...before, ...numbers.map(({ number }) => number)]));
    }
  };
}

function tableOf({ ancestors }: FoundCitation): Parents | undefined {
  return ancestors.find((node) => node.type === 'element' && node.tagName === 'table');
}

function continues(citation: FoundCitation, next: FoundCitation | undefined): boolean {
  return next !== undefined && citation.refs.join(' ') === next.refs.join(' ') && blockOf(citation) === blockOf(next);
}

function blockOf({ ancestors }: FoundCitation): Parents | undefined {
  return ancestors.findLast((node) => node.type === 'root' || (node.type === 'element' && BLOCK.test(node.tagName)));
}
