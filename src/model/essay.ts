import { z } from 'astro/zod';
import { Day } from './date.ts';
import { EssayCorrection } from './history.ts';
import { Language } from './language.ts';

/** What an essay says of itself above its prose. */
export const FrontMatter = z
  .strictObject({
    title: z.string().min(1).describe('The title.'),
    description: z.string().min(1).describe('One sentence on what the essay is about, for search engines and links.'),
    byline: z.string().min(1).default('By the editors').describe('Who wrote it.'),
    date: Day.describe('The day of publication.'),
    'date-of-reference': Day.optional().describe('The day to which the essay reckons its durations.'),
    language: Language.default('en').describe('The language of the essay.'),
    corrections: z
      .array(EssayCorrection)
      .min(1)
      .optional()
      .describe('What was corrected since it was first published and stands in no claim, the oldest first.'),
  })
  .readonly();
export type FrontMatter = z.output<typeof FrontMatter>;

/** What a page of the site says of itself above its text. */
export const PageFrontMatter = z
  .strictObject({
    title: z.string().min(1).describe('The title.'),
    description: z.string().min(1).describe('One sentence on what the page is about.'),
  })
  .readonly();
export type PageFrontMatter = z.output<typeof PageFrontMatter>;
