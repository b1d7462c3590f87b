import type { APIRoute } from 'astro';
import { correctionsFeed } from '../exports/feed/corrections-feed.ts';
import { rssOf } from '../exports/feed/rss.ts';
import { getLibrary } from '../library.ts';

/** The corrections as RSS. */
export const GET: APIRoute = async () =>
  new Response(rssOf(correctionsFeed(await getLibrary())), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
