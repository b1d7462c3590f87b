import type { APIRoute } from 'astro';
import { oembedOf } from '../../../../../exports/oembed.ts';
import { sectionWork } from '../../../../../exports/own-work.ts';
import { getSection, sectionPaths } from '../../../../../library.ts';
import { openingOfSection } from '../../../../../model/excerpt.ts';
import { origin } from '../../../../../site.ts';

export const getStaticPaths = () => (origin ? sectionPaths() : []);

/** What the section says of itself as oEmbed; there is none while nobody has said where the site is published. */
export const GET: APIRoute = async ({ params }) => {
  const { essay, edition, section } = await getSection(params);
  return new Response(oembedOf(sectionWork(section, essay, edition), openingOfSection(section, essay)));
};
