import { addressesOf } from '../addresses.ts';
import { anchorsOf, OWN_ANCHORS } from '../anchors.ts';
import type { Draft, DraftEssay, DraftPage } from '../draft.ts';
import { near } from '../near.ts';
import { type Problem, problem } from '../problem.ts';
import { eachProse } from './each.ts';

/** The pages that a site has whatever its content, besides its home. */
const OWN_PAGES = ['sources', 'essays', 'corrections', 'data', 'search', 'pagefind', '404'];

/** The feeds that a site has whatever its content. */
const FEEDS = ['/feed.xml', '/feed.json', '/corrections.xml', '/corrections.json'];

/** A link leads to a section of the same page, to a page of the site, or by a full address out of it. */
export function linksLead(draft: Draft): Problem[] {
  const pages = addresses(draft);
  return eachProse(draft, (prose, at, file) => {
    const { sections, figures, links } = prose;
    const others = links.some(({ name }) => name.startsWith('#')) ? idsOn(file, draft) : [];
    const named = [...sections.map(({ id }) => id), ...figures.flatMap(({ attributes }) => attributes.id?.value ?? [])];
    const ids = [...named, ...OWN_ANCHORS, 'asides', 'contents'];
    return links.flatMap(({ name: href, span }) => {
      const [path = '', fragment = ''] = decoded(href).split('#');
      const told = (to: 'section' | 'page' | 'nothing', nearest?: string) => [
        problem('link-leads-somewhere', at(span), { href, to, near: nearest }),
      ];
      if (/^(?:https?:\/\/.|mailto:.)/.test(href)) return [];
      if (href.startsWith('#'))
        return ids.includes(fragment) || others.includes(fragment) ? [] : told('section', near(fragment, ids));
      if (!/^\/(?!\/)/.test(href)) return told('nothing');
      return pages.includes(path) ? [] : told('page', near(path, pages));
    });
  });
}

/** No page of the content takes the address of a page that the site has of itself. */
export function pageAddressesAreFree({ pages }: Draft): Problem[] {
  return pages
    .filter(({ id }) => OWN_PAGES.includes(id))
    .map(({ id, file }) => problem('page-address-is-free', { file }, { id }));
}

/** The ids of a page that no author gave, so that none is a slip of theirs: of paragraphs, citations and notes; and aliases. */
function idsOn(file: DraftEssay | DraftPage, draft: Draft): string[] {
  if (!('claims' in file)) return file.prose?.paragraphs.map(({ id }) => id) ?? [];
  const recorded = Object.entries(file.lock?.lock?.anchors ?? {});
  const aliases = recorded.filter(([, { now }]) => now !== undefined).map(([id]) => id);
  return [...anchorsOf(file, draft).keys(), ...aliases];
}

function addresses(draft: Draft): string[] {
  return [
    '/',
    '/sources/',
    '/corrections/',
    '/data/',
    '/search/',
    ...FEEDS,
    ...[...addressesOf(draft).keys()].map((path) => `/${path}`),
  ];
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
