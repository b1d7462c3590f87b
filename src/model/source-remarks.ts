import type { Source } from './source.ts';
import { typeset } from './typography.ts';

const TITLES: Readonly<Record<Source['title-is'], string | undefined>> = {
  headline: undefined,
  'from-address': 'The headline was not visible in the copy that was read; the title is taken from the web address.',
  description: 'The headline was not visible in the copy that was read; the title is a description by the editors.',
};

/** What has to be known before a reference is relied on, in sentences: where the title comes from, and whose report it is. */
export function remarksOn(source: Pick<Source, 'title-is' | 'original-publisher'>): string[] {
  const original = source['original-publisher'];
  const copy = original && `The report is that of ${original}; this is a copy of it.`;
  return [TITLES[source['title-is']], copy].filter((each) => each !== undefined);
}

/**
 * A title where nothing else can say whose it is: one that the editors have supplied stands in square brackets (ISBD,
 * consolidated edition of 2011, A.6.3).
 */
export function markedTitle({ title, 'title-is': titleIs }: Pick<Source, 'title' | 'title-is'>): string {
  return titleIs === 'description' ? `[${typeset(title)}]` : typeset(title);
}
