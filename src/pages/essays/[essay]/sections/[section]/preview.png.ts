import type { APIRoute } from 'astro';
import { sectionPicture } from '../../../../../exports/pictures/section-picture.ts';
import { getSection, sectionPaths } from '../../../../../library.ts';
import { notesCitedIn } from '../../../../../model/excerpt.ts';
import { pictureFile, pngResponse } from '../../../../../pictures.ts';

export const getStaticPaths = sectionPaths;

/** The preview picture of the section. */
export const GET: APIRoute = async ({ params }) => {
  const { essay, section, excerpt } = await getSection(params);
  const picture = sectionPicture(section, notesCitedIn(excerpt, essay), essay);
  return pngResponse(await pictureFile(`${essay.id}/sections/${section.id}`, picture));
};
