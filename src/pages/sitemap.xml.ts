import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { sitemapOf } from '../exports/sitemap.ts';
import { getLibrary } from '../library.ts';

/** The pages of the site, for search engines. */
export const GET: APIRoute = async () => {
  const pages = await getCollection('pages');
  const sitemap = sitemapOf(
    await getLibrary(),
    pages.map(({ id }) => id),
  );
  return new Response(sitemap, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
