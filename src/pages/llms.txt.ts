import type { APIRoute } from 'astro';
import { llmsOf } from '../exports/llms.ts';
import { getLibrary } from '../library.ts';

/** What language models are told of the site. */
export const GET: APIRoute = async () =>
  new Response(llmsOf(await getLibrary()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
