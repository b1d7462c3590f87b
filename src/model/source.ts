import { z } from 'astro/zod';
import { PartialDate } from './date.ts';
import { Language } from './language.ts';

/** A name, in CSL's words: a person has a family and a given name, a body a literal one. */
export const Name = z
  .union([
    z.strictObject({
      family: z.string().min(1),
      given: z.string().min(1).optional(),
      suffix: z.string().min(1).optional(),
      'non-dropping-particle': z.string().min(1).optional(),
      'dropping-particle': z.string().min(1).optional(),
    }),
    z.strictObject({ literal: z.string().min(1) }),
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
    'title-short': text.optional(),
    author: z.array(Name).min(1).optional().describe('Who wrote it.'),
    editor: z.array(Name).min(1).optional(),
    translator: z.array(Name).min(1).optional(),
    'container-title': text.optional().describe('What it appeared in: a newspaper, a site, a book.'),
    'collection-title': text.optional(),
    publisher: text.optional(),
    'publisher-place': text.optional(),
    'original-publisher': text.optional().describe('The agency or paper whose report this is a copy or a summary of.'),
    'original-title': text.optional(),
    authority: text.optional().describe('The court or body that issued it.'),
    genre: text.optional(),
    medium: text.optional(),
    number: number.optional(),
    volume: number.optional(),
    issue: number.optional(),
    page: number.optional(),
    edition: number.optional(),
    version: text.optional(),
    'event-title': text.optional(),
    'event-place': text.optional(),
    archive: text.optional(),
    issued: PartialDate.optional().describe('When it was published.'),
    'event-date': PartialDate.optional(),
    'original-date': PartialDate.optional(),
    accessed: PartialDate.describe('When it was read.'),
    read: z
      .enum(['copy', 'live'])
      .default('copy')
      .describe('How it was read: in a stored copy of the page, or live at its address.'),
    URL: WebAddress.optional().describe('Its address on the web.'),
    DOI: text.optional(),
    ISBN: text.optional(),
    language: Language.describe('The language it is written in, as a BCP 47 tag.'),
    note: text.optional().describe('What else is known of it, in a plain sentence.'),
  })
  .readonly();
export type Source = z.output<typeof Source>;
