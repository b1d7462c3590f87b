import { z } from 'astro/zod';
import { Claim } from './claim.ts';
import { Day } from './date.ts';

/** The version of the two locks that this program writes and reads. */
export const LOCK_VERSION = 1;

/** What of an essay's page a published id was given to. */
export const ANCHORS = ['section', 'paragraph', 'figure', 'citation', 'note'] as const;

/** An id that an essay's page has had since it was first published. */
const Anchor = z
  .strictObject({
    is: z.enum(ANCHORS).describe('What it leads to.'),
    text: z.string().describe('The words that it stood at when it was last recorded.'),
    now: z
      .string()
      .min(1)
      .optional()
      .describe('The id that stands in its place, where it is no longer on the page: its alias.'),
  })
  .readonly();

/** What of a published claim may not change without a correction. */
const LockedClaim = z
  .strictObject({
    verdict: Claim.unwrap().shape.verdict,
    quantities: Claim.unwrap().shape.quantities,
    dates: Claim.unwrap().shape.dates,
    quotations: Claim.unwrap().shape.quotations,
    corrections: z.number().int().nonnegative().describe('How many entries its history had.'),
  })
  .readonly();
export type LockedClaim = z.output<typeof LockedClaim>;

/** `anchors.lock.yaml` beside an essay: every id that it has ever published, and its last published edition. */
export const AnchorsLock = z
  .strictObject({
    version: z.literal(LOCK_VERSION),
    edition: z
      .strictObject({ date: Day, hash: z.string().regex(/^[0-9a-f]{8}$/) })
      .readonly()
      .describe('The last published edition.'),
    anchors: z.record(z.string(), Anchor).describe('Every id ever published.'),
    claims: z.record(z.string(), LockedClaim).describe('The claims of its ledger as last published.'),
  })
  .readonly();
export type AnchorsLock = z.output<typeof AnchorsLock>;

/** The address of a page that has been published. */
const Address = z
  .strictObject({
    title: z.string().describe('What the page was called when it was last recorded.'),
    now: z.string().min(1).optional().describe('The address that took its place, where the page is retired.'),
    since: Day.optional().describe('The day on which it was retired.'),
    because: z.string().min(1).optional().describe('Why, for whoever comes by an old link.'),
  })
  .readonly();

/** `content/addresses.lock.yaml`: the address of every page ever published, from the root of the site, with a slash at its end only. */
export const AddressesLock = z
  .strictObject({
    version: z.literal(LOCK_VERSION),
    addresses: z.record(z.string(), Address).describe('Every address ever published.'),
  })
  .readonly();
export type AddressesLock = z.output<typeof AddressesLock>;
