import type { APIRoute } from 'astro';
import { oembedOf } from '../../../../../exports/oembed.ts';
import { claimWork } from '../../../../../exports/own-work.ts';
import { claimPaths, getClaim } from '../../../../../library.ts';
import { typeset } from '../../../../../model/typography.ts';
import { verdictWords } from '../../../../../model/words.ts';
import { origin } from '../../../../../site.ts';

export const getStaticPaths = () => (origin ? claimPaths() : []);

/** What the claim says of itself as oEmbed; there is none while nobody has said where the site is published. */
export const GET: APIRoute = async ({ params }) => {
  const { essay, edition, claim } = await getClaim(params);
  const words = typeset(`${verdictWords[claim.verdict].name}: ${claim.note}`);
  return new Response(oembedOf(claimWork(claim, essay, edition), words));
};
