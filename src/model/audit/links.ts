import type { Draft } from '../draft.ts';
import { near } from '../near.ts';
import { type Problem, problem } from '../problem.ts';
import { eachProse } from './each.ts';

/** The pages that a site has whatever its content, besides its home. */
const OWN_PAGES = ['sources', 'essays', 'search', 'pagefind', '404'];

/** The feeds that a site has whatever its content. */
const FEEDS = ['/feed.xml', '/feed.json', '/corrections.xml', '/corrections.json'];

/** A link leads to a section of the same page, to a page of the site, or by a full address out of it. */
export function linksLead(draft: Draft): Problem[] {
  const pages = addresses(draft);
  return eachProse(draft, ({ sections, figures, links }, at) => {
    const named = [...sections.map(({ id }) => id), ...figures.flatMap(({ attributes }) => attributes.id?.value ?? [])];
    const ids = [...named, 'notes', 'sources', 'asides', 'contents', 'coverage'];
    return links.flatMap(({ name: href, span }) => {
      const [path = '', fragment = ''] = decoded(href).split('#');
      const told = (to: 'section' | 'page' | 'nothing', nearest?: string) => [
        problem('link-leads-somewhere', at(span), { href, to, near: nearest }),
      ];
      if (/^(?:https?:\/\/.|mailto:.)/.test(href)) return [];
      if (href.startsWith('#')) return ids.includes(fragment) ? [] : told('section', near(fragment, ids));
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

function addresses({ essays, sources, pages }: Draft): string[] {
  return [
    '/',
    '/sources/',
    '/search/',
    ...FEEDS,
    ...pages.map(({ id }) => `/${id}/`),
    ...sources.map(({ id }) => `/sources/${id}/`),
    ...essays.flatMap(({ id, claims }) => [
      `/essays/${id}/`,
      `/essays/${id}/claims/`,
      ...[...(claims?.keys() ?? [])].map((claim) => `/essays/${id}/claims/${claim}/`),
    ]),
  ];
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
