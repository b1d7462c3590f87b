import type { APIRoute } from 'astro';
import { robotsOf } from '../exports/robots.ts';

/** What robots may read. */
export const GET: APIRoute = () =>
  new Response(robotsOf(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
