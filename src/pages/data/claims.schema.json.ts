import type { APIRoute } from 'astro';
import { claimsSchema } from '../../exports/claims-schema.ts';

/** The JSON Schema of claims.json. */
export const GET: APIRoute = () =>
  new Response(claimsSchema(), { headers: { 'content-type': 'application/schema+json' } });
