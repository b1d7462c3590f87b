import { contentFolder } from '../folders.ts';
import { checkAddress } from './build.ts';
import { existingFolder } from './check.ts';

/** `npm run dev`: serves the site while it is being written. Returns once the server listens; it ends with the process. */
export async function dev(): Promise<number> {
  checkAddress();
  await existingFolder(contentFolder());
  const astro = await import('astro');
  await astro.dev({ server: { port: Number(process.env.PORT ?? 4321) } });
  return 0;
}
