import type { APIRoute } from 'astro';
import { essaysFeed } from '../exports/feed/essays-feed.ts';
import type { Feed } from '../exports/feed/feed.ts';
import { rssOf } from '../exports/feed/rss.ts';
import { getLibrary } from '../library.ts';
import { printableOf } from '../paper.ts';

/** The essays as RSS. */
export const GET: APIRoute = async () =>
  new Response(rssOf(await feedOfEssays()), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });

/** The feed of the essays, of whatever format. */
export async function feedOfEssays(): Promise<Feed> {
  const library = await getLibrary();
  return essaysFeed(await Promise.all(library.essays.map((essay) => printableOf(library, essay))));
}
