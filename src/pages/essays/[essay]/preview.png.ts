import type { APIRoute } from 'astro';
import { essayPicture } from '../../../exports/pictures/essay-picture.ts';
import { essayPaths, getEssay } from '../../../library.ts';
import { pictureFile, pngResponse } from '../../../pictures.ts';

export const getStaticPaths = essayPaths;

/** The preview picture of the essay. */
export const GET: APIRoute = async ({ params }) => {
  const { essay } = await getEssay(params.essay);
  return pngResponse(await pictureFile(`${essay.id}/essay`, essayPicture(essay)));
};
