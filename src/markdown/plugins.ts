import rehypeSlug from 'rehype-slug';
import remarkFootnotes from 'remark-footnotes';
import type { PluggableList, Plugin } from 'unified';
import aliases from './aliases.ts';
import asides, { footnoteOptions } from './asides.ts';
import bareTags from './bare-tags.ts';
import baseLinks from './base-links.ts';
import citations from './citations.ts';
import citeParagraphs from './cite-paragraphs.ts';
import gfm from './gfm.ts';
import headingIds from './heading-ids.ts';
import headingLinks from './heading-links.ts';
import inlineNotes from './inline-notes.ts';
import paragraphIds from './paragraph-ids.ts';
import parts from './parts.ts';
import photos from './photos.ts';
import typography from './typography.ts';
import wideBlocks from './wide-blocks.ts';

/** How Markdown is read, in order. Both readings of the prose, for its data and for its HTML, go through these. */
export const remarkPlugins: PluggableList = [
  gfm,
  // Version 4 of remark-footnotes works under unified 11, but its types are those of unified 10.
  [remarkFootnotes as unknown as Plugin<[{ inlineNotes: boolean }]>, { inlineNotes: true }],
  inlineNotes,
  headingIds,
  citeParagraphs,
];

/** What the tree then goes through in both readings: bare tags, ids for headings and paragraphs, numbers for citations. */
export const rehypePlugins: PluggableList = [bareTags, rehypeSlug, paragraphIds, citations];

/** What only the HTML goes through: the setting of the page. */
export function settingPlugins(base: string): PluggableList {
  return [asides, headingLinks, aliases, typography, wideBlocks, photos, [baseLinks, { base }], parts];
}

/** How footnotes are rendered, the same in both readings. */
export const remarkRehypeOptions = footnoteOptions;
