import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** The content folder: the one that FOOTING_CONTENT names, or content/ of the project. */
export function contentFolder(): string {
  return resolve(process.env.FOOTING_CONTENT || 'content');
}

/** The folder that the site is built into: the one that FOOTING_OUT names, or dist/ of the project. */
export function outFolder(): string {
  return resolve(process.env.FOOTING_OUT || 'dist');
}

/** Where is kept what was made of a content folder: apart for each, or Astro would mix them up. */
export function cacheFolder(content = contentFolder()): string {
  const folder = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return resolve('node_modules/.cache/footing', folder);
}
