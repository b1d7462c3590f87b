import { type Feed, momentOf } from './feed.ts';

/** A feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedOf({ title, description, language, home, json, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: json,
    description,
    language,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: rfc3339(item.published),
      ...(item.modified !== undefined && { date_modified: rfc3339(item.modified) }),
      authors: item.authors.map((name) => ({ name })),
      language: item.language,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function rfc3339(day: string): string {
  return momentOf(day).toISOString().replace('.000', '');
}
