import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library.ts';
import { searchFiles } from '../../search.ts';

/** The files of the search’s index. While the site is being written there are none: they would be old at every change. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (import.meta.env.DEV) return [];
  const files = await searchFiles(await getLibrary());
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
};

/** A file of the index. */
export const GET: APIRoute = ({ props }) => new Response(new Uint8Array(props.content));
