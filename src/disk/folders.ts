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

/** Where Astro keeps what it has read of the content: apart for each content folder, or it would mix them up. */
export function cacheFolder(): string {
  const folder = createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12);
  return resolve('node_modules/.cache/footing', folder);
}
