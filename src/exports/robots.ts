import { address, published } from '../site.ts';

/** What robots may read (RFC 9309): everything. Where the sitemap is has to be said in full. */
export function robotsOf(): string {
  const sitemap = published(address.sitemap());
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
