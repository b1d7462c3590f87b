import type { APIRoute } from 'astro';
import { getEssay } from '../../../library.ts';
import { epubFileOf } from '../../../paper.ts';

export { getStaticPaths } from './[file].pdf.ts';

/** The essay as an e-book. */
export const GET: APIRoute = async ({ params }) => {
  const { library, essay } = await getEssay(params.essay);
  const bytes = await epubFileOf(library, essay);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/epub+zip' } });
};
