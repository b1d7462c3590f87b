import { stat } from 'node:fs/promises';
import { outFolder } from '../disk/folders.ts';
import { base } from '../site.ts';
import { checkAddress, port } from './environment.ts';
import { UsageError } from './usage-error.ts';

/**
 * Serves the built site on port 4321 (or PORT), or on the next free one, and prints its address. Returns once it
 * listens; the server ends with the process.
 */
export async function preview(): Promise<number> {
  checkAddress();
  const out = outFolder();
  if (!(await stat(out).catch(() => undefined))) {
    throw new UsageError(`There is no built site in “${out}”.`, 'Build it first: npm run build.');
  }
  const astro = await import('astro');
  const server = await astro.preview({ server: { port: port() }, logLevel: 'warn' });
  process.stdout.write(`Footing is at http://localhost:${server.port}${base} (stop it with Ctrl+C)\n`);
  return 0;
}
