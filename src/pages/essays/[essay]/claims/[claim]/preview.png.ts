import type { APIRoute } from 'astro';
import { claimPicture } from '../../../../../exports/pictures/claim-picture.ts';
import { claimPaths, getClaim } from '../../../../../library.ts';
import { pictureFile, pngResponse } from '../../../../../pictures.ts';

export const getStaticPaths = claimPaths;

/** The preview picture of the claim. */
export const GET: APIRoute = async ({ params }) => {
  const { library, essay, claim } = await getClaim(params);
  const picture = claimPicture(claim, essay, library.references);
  return pngResponse(await pictureFile(`${essay.id}/claims/${claim.id}`, picture));
};
