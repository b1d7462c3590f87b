import type { APIRoute } from 'astro';
import { correctionsFeed } from '../exports/feed/corrections-feed.ts';
import { jsonFeedOf } from '../exports/feed/json-feed.ts';
import { getLibrary } from '../library.ts';

/** The corrections as JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(jsonFeedOf(correctionsFeed(await getLibrary())), {
    headers: { 'content-type': 'application/feed+json' },
  });
