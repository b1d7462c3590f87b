import type { Publication } from '../../model/publication.ts';
import { counted } from '../../model/words.ts';
import { site } from '../../site.ts';
import { line, ONE_ROW, type Picture } from './picture.ts';

/** The preview picture of every page that is not of one essay: what the site is. */
export function sitePicture({ essays, sources }: Pick<Publication, 'essays' | 'sources'>): Picture {
  const { language, name, description } = site;
  const claims = essays.reduce((sum, essay) => sum + essay.claims.length, 0);
  const counts = `${counted(essays.length, 'essay')}, ${counted(claims, 'claim')}, ${counted(sources.size, 'source')}`;
  return {
    alt: `${name}. ${description}`,
    words: { text: description, language },
    footHeight: ONE_ROW,
    foot: [line('label', { text: counts, language })],
  };
}
