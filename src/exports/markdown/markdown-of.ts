import type { PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { dateText } from '../../model/date.ts';
import type { Essay } from '../../model/publication.ts';
import { typeset } from '../../model/typography.ts';
import { address, published, site } from '../../site.ts';
import { documentOf, editionOf, type Release } from '../release.ts';
import { blocks, type Written } from './blocks.ts';
import { inlines } from './inlines.ts';
import { link, notes, text } from './notes.ts';

/**
 * Some essays as plain Markdown (GFM): the prose with numbered notes, which stand at the end of each essay with their
 * evidence. Numbers and letters are those of the page; of several essays they have the essay's id before them.
 * @param essays one essay, or all
 */
export function markdownOf(release: Release, essays: readonly Essay[]): string {
  const children = essays.flatMap((essay) => contents(essay, release, essays.length > 1 ? `${essay.id}-` : ''));
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
}

function contents(whole: Essay, release: Release, prefix: string): RootContent[] {
  const { standfirst, opening, sections } = documentOf(release, whole);
  const written: Written = { essay: whole.id, prefix, release, whole };
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: typeset(whole.frontMatter.title) }] },
    { type: 'paragraph', children: inlines(standfirst, written) },
    { type: 'paragraph', children: imprint(whole, release) },
    ...blocks(opening, written),
    ...sections.flatMap(({ level, heading, children }): RootContent[] => [
      { type: 'heading', depth: level as 2 | 3 | 4 | 5 | 6, children: inlines(heading, written) },
      ...blocks(children, written),
    ]),
    ...notes(written),
  ];
}

// Who wrote it, what edition it is, where it is published, under which terms.
function imprint(essay: Essay, release: Release): PhrasingContent[] {
  const { byline, 'date-of-reference': reference } = essay.frontMatter;
  const { date, hash } = editionOf(release, essay);
  const permalink = published(address.essay(essay.id));
  const edition = [
    typeset(byline),
    `Edition of ${dateText(date)}, ${hash}`,
    ...(reference ? [`Durations are reckoned to ${dateText(reference)}`] : []),
    `Published by ${site.name}`,
  ].join('. ');
  return [
    text(edition),
    ...(permalink ? [text(' at '), link(permalink)] : []),
    text(`. Licence: ${site.licence.name}, `),
    link(site.licence.url),
    text('; quotations belong to those who are quoted.'),
  ];
}
