import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { Claim } from './claim.ts';
import { Day } from './date.ts';
import { type Problem, problem } from './problem.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml.ts';

/** The version of the two locks that this program writes and reads. */
export const LOCK_VERSION = 1;

/** What of an essay's page a published id was given to. */
const ANCHORS = ['section', 'paragraph', 'figure', 'citation', 'note', 'source'] as const;
export type AnchorKind = (typeof ANCHORS)[number];

/** What an id of an essay's page leads to, and the words that stand there. */
export interface Anchor {
  readonly is: AnchorKind;
  readonly text: string;
}

const ID = 'An id is written as in an address after the sign #, without the sign: the-price.';
const ADDRESS = 'An address is written from the root of the site, with a slash at its end only: essays/my-harbour/.';

/** An id that an essay's page has had since it was first published. */
const LockedAnchor = z
  .strictObject({
    is: z.enum(ANCHORS).describe('What it leads to.'),
    text: z.string().describe('The words that it stood at when it was last recorded.'),
    now: z
      .string(ID)
      .regex(/^[^\s#/]+$/, ID)
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
    corrections: z.int().nonnegative().describe('How many entries its history had.'),
  })
  .readonly();
export type LockedClaim = z.output<typeof LockedClaim>;

/** `anchors.lock.yaml` beside an essay: every id that it has ever published, and its last published edition. */
export const AnchorsLock = z
  .strictObject({
    version: z.literal(LOCK_VERSION),
    edition: z
      .strictObject({ date: Day, hash: z.string().regex(/^[0-9a-f]{8}$/, 'It takes eight hexadecimal digits.') })
      .readonly()
      .describe('The last published edition.'),
    anchors: z.record(z.string(), LockedAnchor).describe('Every id ever published, in the order of the page.'),
    claims: z.record(z.string(), LockedClaim).describe('The claims of its ledger as last published.'),
  })
  .readonly();
export type AnchorsLock = z.output<typeof AnchorsLock>;

/** The address of a page that has been published. */
const LockedAddress = z
  .strictObject({
    title: z.string().describe('What the page was called when it was last recorded.'),
    now: z
      .string(ADDRESS)
      .regex(/^(?:\/|(?:[^\s/#?:]+\/)+)$/, ADDRESS)
      .optional()
      .describe('The address that took its place, where the page is retired; / is the home page.'),
    since: Day.optional().describe('The day on which it was retired.'),
    because: z.string().min(1).optional().describe('Why, for whoever comes by an old link.'),
  })
  .readonly();

/** `content/addresses.lock.yaml`: the address of every page ever published, from the root of the site, with a slash at its end only. */
export const AddressesLock = z
  .strictObject({
    version: z.literal(LOCK_VERSION),
    addresses: z.record(z.string(), LockedAddress).describe('Every address ever published.'),
  })
  .readonly();
export type AddressesLock = z.output<typeof AddressesLock>;

/** A lock as read from its file; undefined within, where it is not sound, and a problem says why. */
export interface DraftLock<Lock> {
  readonly file: string;
  readonly lock: Lock | undefined;
}

/** Reads the text of a lock. One of a newer version is left alone: what this program does not know of it would be lost. */
export function readLock<Lock>(
  schema: z.ZodType<Lock>,
  text: string,
  file: string,
): { readonly lock: Lock | undefined; readonly problems: readonly Problem[] } {
  const { value, problems } = readYaml(text, file);
  if (problems.length > 0) return { lock: undefined, problems };
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > LOCK_VERSION) {
    const at = { file, path: ['version'], on: 'value' } as const;
    return { lock: undefined, problems: [problem('lock-version-is-known', at, { version, known: LOCK_VERSION })] };
  }
  const shape = checkShape(schema, value, file);
  return { lock: shape.data, problems: shape.problems };
}

const HEADS = {
  anchors: `# Every id that this essay has published, so that links to it last. Written by “npm run anchors -- --accept”; commit it.
# What may be mended by hand is “now”: the id that stands in the place of one that is no longer on the page.
`,
  addresses: `# The address of every page that has been published. Written by “npm run anchors -- --accept”; commit it.
# What may be mended by hand are “now”, the address that took the place of one that is gone, and “because”.
`,
};

/** A lock as the text of its file: the same lock gives the same text. */
export function lockText(lock: AnchorsLock | AddressesLock): string {
  const head = 'anchors' in lock ? HEADS.anchors : HEADS.addresses;
  return head + stringify(lock, { lineWidth: 0, aliasDuplicateObjects: false });
}
