import type { Element } from 'hast';
import { h } from 'hastscript';
import { site } from '../../site.ts';
import { wordsIn } from '../html/language.ts';
import type { Heading, Page } from './pages.ts';
import { FILES } from './places.ts';

/** The contents, for reading systems and for readers, and what reading systems are told to find. */
export function contentsPage(pages: readonly Page[], language: string): Page {
  const title = 'Contents';
  const landmarks = pages.flatMap(({ file, title, language: own }) => {
    const type = LANDMARKS[file];
    return type ? [h('li', [h('a', { 'epub:type': type, href: file, ...wordsIn(own, language) }, title)])] : [];
  });
  const body = [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: 'contents' }, [
      h('h1', { id: 'contents' }, [h('span', wordsIn(site.language, language), title)]),
      h(
        'ol',
        pages.flatMap((page) => (page.file === FILES.cover ? [] : [entry(page, language)])),
      ),
    ]),
    h('nav', { 'epub:type': 'landmarks', id: 'landmarks', hidden: true, ariaLabel: 'Landmarks' }, [
      h('ol', [h('li', [h('a', { 'epub:type': 'toc', href: '#toc' }, title)]), ...landmarks]),
    ]),
  ];
  return { file: FILES.contents, title, language, type: 'frontmatter', body, within: [] };
}

const LANDMARKS: Readonly<Record<string, string>> = {
  [FILES.cover]: 'cover',
  [FILES.opening]: 'bodymatter',
  [FILES.asides]: 'endnotes',
  [FILES.corrections]: 'errata',
  [FILES.ledger]: 'appendix',
  [FILES.sources]: 'bibliography',
  [FILES.about]: 'colophon',
};

function entry({ file, title, language: own, within }: Page, language: string): Element {
  return h('li', [h('a', { href: file, ...wordsIn(own, language) }, title), ...nested(within, file)]);
}

function nested(headings: readonly Heading[], file: string): Element[] {
  if (headings.length === 0) return [];
  // Each heading with the deeper ones that follow it.
  const groups: { readonly head: Heading; readonly below: Heading[] }[] = [];
  for (const heading of headings) {
    const last = groups.at(-1);
    if (last && heading.level > last.head.level) last.below.push(heading);
    else groups.push({ head: heading, below: [] });
  }
  return [
    h(
      'ol',
      groups.map(({ head, below }) =>
        h('li', [h('a', { href: `${file}#${head.id}` }, head.title), ...nested(below, file)]),
      ),
    ),
  ];
}
