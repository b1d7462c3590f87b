import type { APIRoute } from 'astro';
import { getEssay, getLibrary } from '../../../../library.ts';
import { isPng, photoFile } from '../../../../model/printable.ts';
import { printableOf } from '../../../../paper.ts';

const FOLDER = /^figures\//;

/** The photographs of every essay, under addresses that last: those of the page change with their sizes. */
export async function getStaticPaths() {
  const library = await getLibrary();
  const paths = library.essays.map(async (essay) => {
    const { photos } = await printableOf(library, essay);
    return [...photos].map(([src, bytes]) => ({
      params: { essay: essay.id, photo: photoFile(src, bytes).replace(FOLDER, '') },
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** A photograph of an essay. */
export const GET: APIRoute = async ({ params }) => {
  const { library, essay } = await getEssay(params.essay);
  const { photos } = await printableOf(library, essay);
  const found = [...photos].find(([src, bytes]) => photoFile(src, bytes).replace(FOLDER, '') === params.photo);
  if (!found) throw new Error(`Expected a photograph “${params.photo}” in the essay “${essay.id}”.`);
  const [, bytes] = found;
  const type = isPng(bytes) ? 'image/png' : 'image/jpeg';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
};
