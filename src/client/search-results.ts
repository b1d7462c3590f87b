import { direction } from '../model/language.ts';
import { element } from './element.ts';
import type { Result } from './search-index.ts';

const KINDS: Readonly<Record<string, string>> = { section: 'Section', claim: 'Claim', source: 'Source' };

/** A result as an item of the list: what it is, what it is called, the words around those that were found. */
export function resultItem({ url, excerpt, meta }: Result): HTMLLIElement {
  const { kind = '', title = '', language, essay, standing } = meta;
  const link = Object.assign(element('a', '', title), { href: url });
  const heading = inLanguage(element('h2', '', link), language);
  const what = element('p', 'kind', KINDS[kind] ?? kind, ...(standing ? [` · ${standing}`] : []));
  const item = element('li', '', what, heading, inLanguage(excerptOf(excerpt), meta['essay-language']));
  if (essay && essay !== title) {
    item.append(element('p', 'within', 'in ', inLanguage(element('span', '', essay), meta['essay-language'])));
  }
  return item;
}

function inLanguage<Made extends HTMLElement>(made: Made, language: string | undefined): Made {
  if (language && language !== document.documentElement.lang) {
    made.lang = language;
    made.dir = direction(language);
  }
  return made;
}

// The words come as text: nothing of them can become a tag.
function excerptOf(excerpt: string): HTMLParagraphElement {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/gs);
  const words = parts.map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  const set = words.map((part, at) => (at % 2 === 1 ? element('mark', '', part) : part));
  return Object.assign(element('p', 'excerpt', ...set, ' …'), { dir: 'auto' });
}
