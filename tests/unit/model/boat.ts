import { z } from 'astro/zod';
import { PartialDate } from '../../../src/model/date.ts';
import { Name } from '../../../src/model/source.ts';

/** A schema with every sort of value that ours hold, for tests of what is said of wrong ones. */
export const Boat = z
  .strictObject({
    name: z.string().min(1).describe('What she is called.'),
    built: PartialDate.optional(),
    kind: z.enum(['sloop', 'yawl']).optional(),
    crew: z.array(Name).min(1).optional(),
    masts: z.number().min(1).max(3).optional(),
    sails: z
      .array(z.strictObject({ area: z.number() }))
      .length(2)
      .optional(),
  })
  .readonly();

/** The keys that a member of her crew can have. */
export const CREW = 'family, given, suffix, non-dropping-particle, dropping-particle, literal';
