import type { ElementContent } from 'hast';
import { type ClaimRef, noteAlias } from '../../model/citation.ts';
import type { AsideMark } from '../../model/document.ts';
import { href, reachable } from '../../site.ts';
import { inlinesIn, mark } from '../html/inlines.ts';
import type { FeedSetting } from './setting.ts';

/*
 * How links within an item lead somewhere in every reader, as far as readers let them. What readers do differs:
 * - NetNewsWire shows a note over its mark, where the mark is in <sup>, leads to “#fn…” and the note has that id;
 * - Thunderbird and others keep ids and links, and go to the note at the end;
 * - FreshRSS and Miniflux make the link a full one, to the item’s own address with the same fragment, and drop ids
 *   (https://github.com/FreshRSS/FreshRSS/issues/4481, https://github.com/miniflux/v2/issues/1559);
 * - some drop ids and leave the link: it leads nowhere.
 * So links within are short, every id is also one of the essay’s page, where a link made full arrives, and every note
 * says in full where its claim has a page.
 */

/** Running text with the marks of its notes. */
export const inlines = inlinesIn<FeedSetting>({
  leads,
  cites: () => {},
  noteMark: (ref, number, _at, setting) => noteMark(ref, number, setting),
  asideMark,
});

function leads(to: string, { ids }: FeedSetting): string | undefined {
  if (to.startsWith('#')) return ids.has(to.slice(1)) ? to : undefined;
  if (/^\/(?!\/)/.test(to)) return reachable(href(to.slice(1)));
  return URL.canParse(to) ? new URL(to).href : undefined;
}

/** The mark of a note: its number, which leads to the note at the end. */
export function noteMark(ref: ClaimRef, number: number, setting: FeedSetting): ElementContent {
  return mark(noteAlias(ref), String(number), setting);
}

function asideMark({ letter, id }: AsideMark, setting: FeedSetting): ElementContent {
  const aside = setting.printable.document.asides.find((each) => each.letter === letter);
  if (!aside) throw new Error(`Expected the essay to have an aside “${letter}”.`);
  return mark(aside.id, letter, setting, { id });
}
