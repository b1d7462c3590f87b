import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type ClaimRef, noteId } from '../../model/citation.ts';
import type { AsideMark, Cited, Inline, Link, Phrase } from '../../model/document.ts';
import { direction } from '../../model/language.ts';
import { href, published } from '../../site.ts';
import { wordsIn } from './language.ts';
import { placeOf } from './places.ts';
import { keepMark, type Setting } from './setting.ts';
import { xmlId } from './xhtml.ts';

/** Running text with the marks of its notes. */
export function inlines(nodes: readonly Inline[], setting: Setting): ElementContent[] {
  return joined(nodes.flatMap((node) => inline(node, setting)));
}

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
      return [asideMark(node, setting)];
  }
}

function phrase({ tag, language, children }: Phrase, setting: Setting): ElementContent {
  const within = language ? { ...setting, language } : setting;
  return h(tag, wordsIn(language, setting.language), inlines(children, within));
}

function link({ href: to, children }: Link, setting: Setting): ElementContent[] {
  const words = inlines(children, setting);
  const leads = to.startsWith('#') ? placeOf(to.slice(1), setting.places, setting.file) : outward(to);
  return leads ? [h('a', { href: leads }, words)] : words;
}

// A page of the site has an address only where somebody has said where the site is published.
function outward(to: string): string | undefined {
  if (/^\/(?!\/)/.test(to)) return published(href(to.slice(1)));
  return URL.canParse(to) ? new URL(to).href : undefined;
}

// Only the number is the reference to the note: when a book is read aloud, a reader can have such references left out,
// and the cited words have to stay.
function cited({ citations, continues, children }: Cited, setting: Setting): ElementContent[] {
  for (const { id } of citations) if (!setting.places.has(id)) setting.places.set(id, setting.file);
  const [first] = citations;
  const words = citations.reduceRight(
    (within, { id }) => [h('span', { id, className: id === first?.id ? 'cited' : undefined }, within)],
    inlines(children, setting),
  );
  if (continues) return words;
  const marks = citations.map(({ ref, number, id }) => noteMark(ref, number, id, setting));
  return [...words, ...marks];
}

/** The mark of a note: its number, which opens the note at the end of the page. @param at the id of what it stands at */
export function noteMark(ref: ClaimRef, number: number, at: string, setting: Setting): ElementContent {
  keepMark(setting.notes, ref, at);
  return mark(noteId(ref), String(number), setting);
}

function asideMark({ letter, id }: AsideMark, setting: Setting): ElementContent {
  keepMark(setting.asides, letter, xmlId(id));
  return mark(asideId(letter), letter, setting, xmlId(id));
}

/** The id of an aside on every page that has a mark of it. */
export function asideId(letter: string): string {
  return `aside-${letter}`;
}

// A number among words from right to left stands by itself; only the attribute says so to every reading system.
function mark(to: string, name: string, { language }: Setting, id?: string): ElementContent {
  const dir = direction(language) === 'rtl' ? 'ltr' : undefined;
  return h('sup', { className: 'marks', dir }, [
    h('a', { id, 'epub:type': 'noteref', role: 'doc-noteref', href: `#${to}` }, name),
  ]);
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
