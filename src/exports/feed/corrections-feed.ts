import { h } from 'hastscript';
import { namesIn } from '../../model/byline.ts';
import { allCorrections, type PublishedCorrection } from '../../model/corrections.ts';
import type { Printable } from '../../model/printable.ts';
import { typeset } from '../../model/typography.ts';
import { address, reachable, site } from '../../site.ts';
import { correctedPlace, correctionWords } from './correction-words.ts';
import { html } from './essay-html.ts';
import type { Feed, FeedItem } from './feed.ts';

/** The feed of the corrections of all essays and claims, the newest first; empty as long as there are none. */
export function correctionsFeed(publication: Printable['publication'] & Pick<Printable, 'references'>): Feed {
  return {
    title: `Corrections · ${site.name}`,
    description: 'What was corrected in essays that are published, with what stood before, and why.',
    language: site.language,
    home: reachable(address.corrections()),
    rss: reachable(address.correctionsFeed()),
    json: reachable(address.correctionsJsonFeed()),
    items: allCorrections(publication).map((correction) => itemOf(correction, publication)),
  };
}

function itemOf(correction: PublishedCorrection, references: Pick<Printable, 'references'>): FeedItem {
  const { essay, claim, date, because, nth } = correction;
  const { title, byline } = essay.frontMatter;
  const what = typeset(claim?.statement ?? title);
  return {
    // Corrections are only ever added, and so keep their count.
    id: `${reachable(claim ? address.claim(essay.id, claim.id) : address.essay(essay.id))}#correction-${nth}`,
    url: reachable(correctedPlace(correction)),
    title: claim ? `Corrected: ${what}` : `Corrected in ${what}`,
    summary: typeset(because),
    html: html(h('div', correctionWords(correction, references, site.language))),
    authors: namesIn(byline).map(({ name }) => name),
    language: site.language,
    published: date,
    modified: undefined,
  };
}
