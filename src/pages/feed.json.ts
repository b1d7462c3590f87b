import type { APIRoute } from 'astro';
import { jsonFeedOf } from '../exports/feed/json-feed.ts';
import { feedOfEssays } from './feed.xml.ts';

/** The essays as JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(jsonFeedOf(await feedOfEssays()), { headers: { 'content-type': 'application/feed+json' } });
