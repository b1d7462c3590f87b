import { contentFolder } from '../disk/folders.ts';
import { checkAddress, existingFolder, port } from './environment.ts';

/** `npm run dev`: serves the site while it is being written. Returns once the server listens; it ends with the process. */
export async function dev(): Promise<number> {
  checkAddress();
  await existingFolder(contentFolder());
  const astro = await import('astro');
  await astro.dev({ server: { port: port() } });
  return 0;
}
