import { rule } from './rule.ts';

/** The rules about what has been published: its ids, its addresses and its claims. */
export const locks = {
  'lock-version-is-known': rule<{ version: number; known: number }>(
    'Every record of what was published is of a version that this Footing knows.',
    ({ version, known }) => ({
      message: `This record was written by a newer Footing: it is of version ${version}, and this one knows version ${known}.`,
      hint: 'Update Footing. Until then the record is left as it is; nothing is written over it.',
    }),
  ),
} as const;
