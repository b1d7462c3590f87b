import { x } from 'xastscript';
import { lastChanged } from '../model/corrections.ts';
import type { Publication } from '../model/publication.ts';
import { address, href, reachable } from '../site.ts';
import { xmlFile } from './xml.ts';

/** A page of the site, and the day on which it last changed, where that is known. */
interface Place {
  readonly path: string;
  readonly changed?: string | undefined;
}

/**
 * The pages of the site for search engines (https://www.sitemaps.org/protocol.html), in an order that never differs.
 * What is there to find one’s way only (the search, the page that says there is none) and what has moved is not in it.
 * @param pages the ids of the pages that are no essay: "method"
 */
export function sitemapOf(publication: Pick<Publication, 'essays' | 'sources'>, pages: readonly string[]): string {
  const places = [
    ...pagesOfSite(publication, pages),
    ...publication.essays.flatMap(pagesOfEssay),
    ...[...publication.sources.keys()].sort().map((source): Place => ({ path: address.source(source) })),
  ];
  const urls = places.map(({ path, changed }) =>
    x('url', [x('loc', reachable(path)), ...(changed === undefined ? [] : [x('lastmod', changed)])]),
  );
  const line = { type: 'text', value: '\n' } as const;
  return xmlFile(
    x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, [
      line,
      ...urls.flatMap((url) => [url, line]),
    ]),
  );
}

function pagesOfSite({ essays }: Pick<Publication, 'essays'>, pages: readonly string[]): Place[] {
  return [
    { path: href(''), changed: essays.map(lastChanged).sort().at(-1) },
    { path: address.sources() },
    { path: address.corrections() },
    { path: address.data() },
    ...pages.toSorted().map((page) => ({ path: address.page(page) })),
  ];
}

function pagesOfEssay(essay: Publication['essays'][number]): Place[] {
  const { id, prose, claims, frontMatter } = essay;
  const changed = lastChanged(essay);
  return [
    { path: address.essay(id), changed },
    { path: address.sections(id), changed },
    ...prose.sections.map((section) => ({ path: address.section(id, section.id), changed })),
    { path: address.ledger(id), changed },
    ...claims.map((claim) => ({
      path: address.claim(id, claim.id),
      changed: claim.history?.at(-1)?.date ?? frontMatter.date,
    })),
  ];
}
