import type { Nodes } from 'hast';
import { citationId, claimRefs } from '../model/citation.ts';
import { type Inline, PHRASE_TAGS, type PhraseTag } from '../model/document.ts';
import { isTag } from './tags.ts';

/** A tag of the prose, whether Markdown’s or written as such: its name, what it says of itself, what it holds. */
export interface Written {
  readonly name: string;
  readonly read: (attribute: string) => string | undefined;
  readonly children: readonly Nodes[];
}

/** The tag that a node is, if it is one. */
export function writtenIn(node: Nodes): Written | undefined {
  if (isTag(node)) {
    const read = (name: string) => {
      const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
      // One without a value is there all the same.
      return found && (typeof found.value === 'string' ? found.value : '');
    };
    return { name: node.name ?? '', read, children: node.children as Nodes[] };
  }
  if (node.type !== 'element') return undefined;
  const read = (name: string) => {
    const value = node.properties[name];
    return value === undefined || value === null ? undefined : String(value);
  };
  return { name: node.tagName, read, children: node.children };
}

/** Reads running text; paragraphs among it, as in a caption on lines of its own, follow one another on new lines. */
export function inlinesOf(nodes: readonly Nodes[]): Inline[] {
  return nodes.flatMap((node, index): Inline[] => {
    if (node.type === 'text') {
      const value = node.value.replace(/\s*\n\s*/g, ' ');
      const before = nodes[index - 1];
      // A line that is broken begins with no space.
      const isNewLine = before !== undefined && writtenIn(before)?.name === 'br';
      return [{ type: 'text', value: isNewLine ? value.trimStart() : value }];
    }
    const written = writtenIn(node);
    if (!written) return [];
    if (written.name !== 'p') return inlineOf(written);
    const isFirst = !nodes.slice(0, index).some((each) => each.type !== 'text' || each.value.trim());
    return [...(isFirst ? [] : [{ type: 'break' } as const]), ...trimmed(inlinesOf(written.children))];
  });
}

function inlineOf(written: Written): Inline[] {
  const { name, read, children } = written;
  const letter = read('dataMark');
  if (read('role') === 'doc-backlink') return [];
  if (letter) return [{ type: 'aside-mark', letter, id: read('id') ?? '' }];
  // Words that need no source look like the words around them; a mark of an aside is set by whoever sets the text.
  if (name === 'Uncited' || (name === 'sup' && children.some((child) => writtenIn(child)?.read('dataMark')))) {
    return inlinesOf(children);
  }
  if (name === 'Cite') return [citedOf(written)];
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'a') return [{ type: 'link', href: read('href') ?? '', children: inlinesOf(children) }];
  if (!(PHRASE_TAGS as readonly string[]).includes(name)) throw unexpected(name);
  return [{ type: 'phrase', tag: name as PhraseTag, language: read('lang'), children: inlinesOf(children) }];
}

function citedOf({ read, children }: Written): Inline {
  const numbers = (read('numbers') ?? '').split(' ');
  const nths = (read('nths') ?? '').split(' ');
  const citations = claimRefs(read('claim') ?? '').map((ref, index) => ({
    ref,
    number: Number(numbers[index]),
    id: citationId(ref, Number(nths[index])),
  }));
  return {
    type: 'cited',
    citations,
    continues: read('continues') !== undefined,
    children: trimmed(inlinesOf(children)),
  };
}

/** Running text without the spaces at its ends. */
export function trimmed(inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type === 'text' && first.value.trimStart() !== first.value) {
    const value = first.value.trimStart();
    return trimmed(value ? [{ ...first, value }, ...rest] : rest);
  }
  const last = inlines.at(-1);
  if (last?.type !== 'text' || last.value.trimEnd() === last.value) return [...inlines];
  const value = last.value.trimEnd();
  return trimmed([...inlines.slice(0, -1), ...(value ? [{ ...last, value }] : [])]);
}

/** What the audit should have stopped. */
export function unexpected(name: string): Error {
  return new Error(`Expected the audit to have stopped <${name}> where it stands in the prose.`);
}
