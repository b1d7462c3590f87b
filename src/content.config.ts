import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './disk/folders.ts';

// Astro renders the prose. What the front matter, ledgers and sources must hold is checked by read-content, which sees
// every file at once and says where a fault is; a schema here would stop at the first and name no line.
const base = contentFolder();

/** The prose that Astro renders. */
export const collections = {
  essays: defineCollection({
    loader: glob({
      base: `${base}/essays`,
      pattern: '*/essay.mdx',
      generateId: ({ entry }) => entry.split('/')[0] ?? '',
    }),
  }),
  pages: defineCollection({ loader: glob({ base: `${base}/pages`, pattern: '*.mdx' }) }),
};
