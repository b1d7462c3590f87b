import { z } from 'astro/zod';
import { PartialDate } from './date.ts';
import { Language } from './language.ts';

/** A name, in CSL's words: a person has a family and a given name, a body a literal one. */
export const Name = z
  .union([
    z.strictObject({
      family: z.string().min(1).describe('The family name, without a particle before it.'),
      given: z.string().min(1).optional().describe('The given names.'),
      suffix: z.string().min(1).optional().describe('What follows the name: Jr., III.'),
      'non-dropping-particle': z
        .string()
        .min(1)
        .optional()
        .describe('A particle that stays with the family name: al-.'),
      'dropping-particle': z.string().min(1).optional().describe('A particle that falls away without the given name.'),
    }),
    z.strictObject({ literal: z.string().min(1).describe('The name of a body, or of a person who has only one.') }),
  ])
  .readonly();
export type Name = z.output<typeof Name>;

/** The CSL types of source in use (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const SOURCE_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'map',
  'motion_picture',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const;
/** A CSL type of source. */
export type SourceType = (typeof SOURCE_TYPES)[number];

const text = z.string().min(1);
const number = z.union([z.number(), text]).transform(String);

/** A web address, http or https. */
const WebAddress = z.string().refine(
  (address) => {
    try {
      return ['http:', 'https:'].includes(new URL(address).protocol);
    } catch {
      return false;
    }
  },
  { error: 'A web address begins with http:// or https://.', params: { rule: 'url-is-http' } },
);

/**
 * A published work, in the variables of the Citation Style Language 1.0.2
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
 * Two keys are ours and say so: `title-is` and `read`.
 */
export const Source = z
  .strictObject({
    type: z.enum(SOURCE_TYPES).describe('What sort of work it is, as CSL names it.'),
    title: text.describe('The title.'),
    'title-is': z
      .enum(['headline', 'from-address', 'description'])
      .default('headline')
      .describe("Where the title comes from: the work's own headline, its web address, or our description of it."),
    'title-short': text.optional().describe('The title as it is cited for short.'),
    author: z.array(Name).min(1).optional().describe('Who wrote it.'),
    editor: z.array(Name).min(1).optional().describe('Who edited it.'),
    translator: z.array(Name).min(1).optional().describe('Who translated it.'),
    'container-title': text.optional().describe('What it appeared in: a newspaper, a site, a book.'),
    'collection-title': text.optional().describe('The series that it belongs to.'),
    publisher: text.optional().describe('Who published it.'),
    'publisher-place': text.optional().describe('Where its publisher is.'),
    'original-publisher': text.optional().describe('The agency or paper whose report this is a copy or a summary of.'),
    'original-title': text.optional().describe('Its title in the language that it was first published in.'),
    authority: text.optional().describe('The court or body that issued it.'),
    genre: text.optional().describe('What sort of text it is: live blog, transcript.'),
    medium: text.optional().describe('What it is recorded on, where not on a page: video.'),
    number: number.optional().describe('The number that it bears.'),
    volume: number.optional().describe('The volume.'),
    issue: number.optional().describe('The issue of the volume.'),
    page: number.optional().describe('The page, or the pages from first to last.'),
    edition: number.optional().describe('The edition.'),
    version: text.optional().describe('The version.'),
    'event-title': text.optional().describe('What it was said or shown at.'),
    'event-place': text.optional().describe('Where that was.'),
    archive: text.optional().describe('The archive that keeps it.'),
    issued: PartialDate.optional().describe('When it was published.'),
    'event-date': PartialDate.optional().describe('When that was.'),
    'original-date': PartialDate.optional().describe('When it was first published.'),
    accessed: PartialDate.describe('When it was read.'),
    read: z
      .enum(['copy', 'live'])
      .default('copy')
      .describe('How it was read: in a stored copy of the page, or live at its address.'),
    URL: WebAddress.optional().describe('Its address on the web.'),
    DOI: text.optional().describe('Its DOI.'),
    ISBN: text.optional().describe('Its ISBN.'),
    language: Language.describe('The language it is written in, as a BCP 47 tag.'),
    note: text.optional().describe('What else is known of it, in a plain sentence.'),
  })
  .readonly();
export type Source = z.output<typeof Source>;
