import { z } from 'astro/zod';
import { Day } from './date.ts';
import { SourceId } from './id.ts';

const shape = {
  date: Day.describe('The day of the correction.'),
  stood: z.string().min(1).describe('What stood until then.'),
  stands: z.string().min(1).describe('What stands now.'),
  because: z.string().min(1).describe('Why it was corrected, in plain sentences.'),
  evidence: z
    .array(SourceId)
    .min(1)
    .optional()
    .describe('The ids of the sources on which it was corrected; left out where it was a slip of our own.'),
};

/** One correction of a published claim: an entry of its history. */
export const Correction = z.strictObject(shape).readonly();
export type Correction = z.output<typeof Correction>;

/** One correction of a published essay that no claim of it holds: a name, a heading, an attribution in passing. */
export const EssayCorrection = z
  .strictObject({ ...shape, section: z.string().min(1).optional().describe('The id of the section that it is in.') })
  .readonly();
export type EssayCorrection = z.output<typeof EssayCorrection>;
