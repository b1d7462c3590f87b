import { x } from 'xastscript';
import { site } from '../../site.ts';
import { xmlFile } from '../xml.ts';
import { type Feed, type FeedItem, momentOf } from './feed.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
};

/**
 * A feed in RSS 2.0 (https://www.rssboard.org/rss-specification). Items are whole (`content:encoded`); their language and
 * the day of their last correction are in terms of Dublin Core, since RSS has none for them.
 */
export function rssOf({ title, description, language, home, rss, items }: Feed): string {
  const newest = items.map(({ published, modified }) => modified ?? published).sort();
  const last = newest.at(-1);
  const channel = x('channel', [
    x('title', title),
    x('link', home),
    x('description', description),
    x('language', language),
    x('copyright', `${site.licence.name}, ${site.licence.url}`),
    ...(last === undefined ? [] : [x('lastBuildDate', rfc822(last))]),
    x('docs', 'https://www.rssboard.org/rss-specification'),
    x('atom:link', { rel: 'self', type: 'application/rss+xml', href: rss }),
    ...items.map(item),
  ]);
  return xmlFile(x('rss', { version: '2.0', ...NAMESPACES }, channel));
}

function item({ id, url, title, summary, html, authors, language, published, modified }: FeedItem) {
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: String(id === url && URL.canParse(id)) }, id),
    x('pubDate', rfc822(published)),
    ...(modified === undefined ? [] : [x('dcterms:modified', modified)]),
    ...authors.map((author) => x('dc:creator', author)),
    x('dc:language', language),
    x('description', summary),
    x('content:encoded', html),
  ]);
}

/** A day as RFC 822 writes a moment, with four digits of the year as RSS has them. */
function rfc822(day: string): string {
  return momentOf(day).toUTCString();
}
