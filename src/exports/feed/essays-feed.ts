import { namesIn } from '../../model/byline.ts';
import { correctionsOf } from '../../model/corrections.ts';
import type { Printable } from '../../model/printable.ts';
import { typeset } from '../../model/typography.ts';
import { address, href, reachable, site } from '../../site.ts';
import { essayHtml } from './essay-html.ts';
import type { Feed } from './feed.ts';

/**
 * The feed of the essays, each in full, the newest first. An essay is known by its address: once corrected, it is the
 * same item with a later date of change, not another one.
 */
export function essaysFeed(printables: readonly Printable[]): Feed {
  return {
    title: site.name,
    description: site.description,
    language: site.language,
    home: reachable(href('')),
    rss: reachable(address.feed()),
    json: reachable(address.jsonFeed()),
    items: printables.map((printable) => {
      const { essay } = printable;
      const { title, description, byline, language, date } = essay.frontMatter;
      const url = reachable(address.essay(essay.id));
      return {
        id: url,
        url,
        title: typeset(title),
        summary: typeset(description),
        html: essayHtml(printable),
        authors: namesIn(byline).map(({ name }) => name),
        language,
        published: date,
        modified: correctionsOf(essay)[0]?.date,
      };
    }),
  };
}
