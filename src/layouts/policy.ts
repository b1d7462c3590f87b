import type { CspHash } from 'astro';

/** The hash by which a page’s content security policy lets an inline script or style pass. */
export async function hashOf(text: string): Promise<CspHash> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
