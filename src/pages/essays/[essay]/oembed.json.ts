import type { APIRoute } from 'astro';
import { oembedOf } from '../../../exports/oembed.ts';
import { essayWork } from '../../../exports/own-work.ts';
import { essayPaths, getEssay } from '../../../library.ts';
import { typeset } from '../../../model/typography.ts';
import { origin } from '../../../site.ts';

export const getStaticPaths = () => (origin ? essayPaths() : []);

/** What the essay says of itself as oEmbed; there is none while nobody has said where the site is published. */
export const GET: APIRoute = async ({ params }) => {
  const { essay, edition } = await getEssay(params.essay);
  return new Response(oembedOf(essayWork(essay, edition), typeset(essay.frontMatter.description)));
};
