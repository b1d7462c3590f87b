import type { Result } from './search-index.ts';

const KINDS: Readonly<Record<string, string>> = { section: 'Section', claim: 'Claim', source: 'Source' };

/**
 * A result as an item of the list: what it is, what it is called, the words around those that were found.
 * @param template the item as the page has it, still empty
 */
export function resultItem({ url, excerpt, meta }: Result, template: HTMLTemplateElement): Element {
  const { kind = '', title = '', language, essay, standing } = meta;
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const part = (name: string) => item.querySelector(name) as HTMLElement;
  part('.kind').append([KINDS[kind] ?? kind, standing].filter(Boolean).join(' · '));
  inLanguage(part('a'), language).replaceChildren(title);
  part('a').setAttribute('href', url);
  inLanguage(part('.excerpt'), meta['essay-language']).append(...excerptOf(excerpt), ' …');
  if (essay && essay !== title) inLanguage(part('.within span'), meta['essay-language']).append(essay);
  else part('.within').remove();
  return item;
}

function inLanguage(element: HTMLElement, language: string | undefined): HTMLElement {
  if (language && language !== document.documentElement.lang) element.lang = language;
  return element;
}

// The words come as text: nothing of them can become a tag.
function excerptOf(excerpt: string): (Node | string)[] {
  const parts = excerpt
    .split(/<mark>(.*?)<\/mark>/gs)
    .map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  return parts.map((part, at) => {
    if (at % 2 === 0) return part;
    const mark = document.createElement('mark');
    mark.append(part);
    return mark;
  });
}
