import type { APIRoute } from 'astro';
import { sitePicture } from '../exports/pictures/site-picture.ts';
import { getLibrary } from '../library.ts';
import { pictureFile, pngResponse } from '../pictures.ts';

/** The preview picture of every page that is not of one essay. */
export const GET: APIRoute = async () => pngResponse(await pictureFile('site', sitePicture(await getLibrary())));
