import type { APIRoute } from 'astro';
import { getEssay, getLibrary } from '../../../library.ts';
import { pdfOf } from '../../../paper.ts';

/** One of every essay, which has its name twice: an essay’s file is called as the essay is. */
export async function getStaticPaths() {
  const { essays } = await getLibrary();
  return essays.map(({ id }) => ({ params: { essay: id, file: id } }));
}

/** The essay as a PDF. */
export const GET: APIRoute = async ({ params }) => {
  const { library, essay } = await getEssay(params.essay);
  const { bytes } = await pdfOf(library, essay);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf' } });
};
