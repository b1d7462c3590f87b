import { didYouMean, elsewhere, rule } from './rule.ts';

/** The rules about sources. */
export const sources = {
  'source-exists': rule<{ id: string; near: string | undefined; others: number }>(
    'All evidence, and every correction, names sources that exist.',
    ({ id, near, others }) => ({
      message: `There is no source “${id}”: no file content/sources/${id}.yaml.${elsewhere(others, 'piece of evidence')}`,
      hint: didYouMean(near, 'Correct the id here, or add the file.'),
    }),
  ),
  'source-is-used': rule<{ id: string }>('Every source is evidence for some claim, or for a correction.', ({ id }) => ({
    message: `No claim rests on the source “${id}”.`,
    hint: 'Name it in the evidence of the claim that it bears on, or delete the file.',
  })),
  'source-id-is-unique': rule<{ id: string; other: string }>(
    'No two files give a source the same id.',
    ({ id, other }) => ({
      message: `Two files give a source the id “${id}”: this one and ${other}.`,
      hint: 'Rename one of them and the evidence that names it, or delete the one too many.',
    }),
  ),
  'source-url-is-unique': rule<{ url: string; other: string }>(
    'No two sources have the same web address.',
    ({ url, other }) => ({
      message: `${url} is the address of two sources, this one and “${other}”.`,
      hint: 'Keep one of them and name it wherever the other is named. Two passages of one page are two pieces of evidence from one source.',
    }),
  ),
} as const;
