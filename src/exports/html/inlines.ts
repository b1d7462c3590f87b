import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ClaimRef } from '../../model/citation.ts';
import type { AsideMark, Cited, Inline, Link, Phrase } from '../../model/document.ts';
import { direction } from '../../model/language.ts';
import { wordsIn } from './language.ts';
import type { HtmlSetting } from './setting.ts';

/** What an e-book and a feed each do in their own way with running text. */
interface InlineManner<Setting extends HtmlSetting> {
  /** Where a link of the prose leads; nothing where there is nothing to lead to, and only its words stay. */
  leads(to: string, setting: Setting): string | undefined;
  /** Is told of every place that cites, by its id, before it is set. */
  cites(id: string, setting: Setting): void;
  /** The mark of a note. @param at the id of what it stands at */
  noteMark(ref: ClaimRef, number: number, at: string, setting: Setting): ElementContent;
  asideMark(mark: AsideMark, setting: Setting): ElementContent;
}

/** Sets running text with the marks of its notes. */
export type Inlines<Setting extends HtmlSetting> = (nodes: readonly Inline[], setting: Setting) => ElementContent[];

/** How running text is set in a manner. */
export function inlinesIn<Setting extends HtmlSetting>(manner: InlineManner<Setting>): Inlines<Setting> {
  const inlines: Inlines<Setting> = (nodes, setting) => joined(nodes.flatMap((node) => inline(node, setting)));

  function inline(node: Inline, setting: Setting): ElementContent[] {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'break':
        return [h('br')];
      case 'phrase':
        return [phrase(node, setting)];
      case 'link':
        return link(node, setting);
      case 'cited':
        return cited(node, setting);
      case 'aside-mark':
        return [manner.asideMark(node, setting)];
    }
  }

  function phrase({ tag, language, children }: Phrase, setting: Setting): ElementContent {
    const within = language ? { ...setting, language } : setting;
    return h(tag, wordsIn(language, setting.language), inlines(children, within));
  }

  function link({ href, children }: Link, setting: Setting): ElementContent[] {
    const words = inlines(children, setting);
    const leads = manner.leads(href, setting);
    return leads ? [h('a', { href: leads }, words)] : words;
  }

  // Only the number is the reference to the note: when a text is read aloud, a reader can have such references left out,
  // and the cited words have to stay.
  function cited({ citations, continues, children }: Cited, setting: Setting): ElementContent[] {
    for (const { id } of citations) manner.cites(id, setting);
    const [first] = citations;
    const words = citations.reduceRight(
      (within, { id }) => [h('span', { id, className: id === first?.id ? 'cited' : undefined }, within)],
      inlines(children, setting),
    );
    if (continues) return words;
    return [...words, ...citations.map(({ ref, number, id }) => manner.noteMark(ref, number, id, setting))];
  }

  return inlines;
}

/**
 * The mark of a note or an aside. A number among words from right to left stands by itself; only the attribute says so
 * to everything that reads.
 */
export function mark(to: string, name: string, { language }: HtmlSetting, attributes = {}): ElementContent {
  const dir = direction(language) === 'rtl' ? 'ltr' : undefined;
  return h('sup', { className: 'marks', dir }, [h('a', { ...attributes, role: 'doc-noteref', href: `#${to}` }, name)]);
}

// Two marks that follow one another would read as one number.
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const all: ElementContent[] = [];
  for (const node of nodes) {
    const before = all.at(-1);
    if (isMarks(node) && isMarks(before)) {
      all[all.length - 1] = {
        ...before,
        children: [...before.children, { type: 'text', value: ',\u00a0' }, ...node.children],
      };
    } else all.push(node);
  }
  return all;
}

function isMarks(node: ElementContent | undefined): node is ElementContent & { type: 'element' } {
  return node?.type === 'element' && node.tagName === 'sup' && String(node.properties.className) === 'marks';
}
