import { z } from 'astro/zod';
import { Day, PartialDate } from './date.ts';
import { Evidence } from './evidence.ts';
import { Correction } from './history.ts';
import { ClaimId } from './id.ts';
import { Language } from './language.ts';
import { Place } from './place.ts';
import { Quantity } from './quantity.ts';

/** What sort of thing a claim states. */
export const KINDS = [
  'casualties',
  'troops',
  'count',
  'date',
  'duration',
  'place',
  'event',
  'quotation',
  'attribution',
  'legal',
] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.output<typeof Kind>;

/** What the evidence, taken together, allows to be said of a claim. */
export const VERDICTS = ['supported', 'qualified', 'disputed', 'unverified'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.output<typeof Verdict>;

/** A day, month or year on which something happened. */
const ClaimDate = z
  .strictObject({
    value: PartialDate.describe(
      'The day, or as much of it as is known: 2024-02-02, 2024-02, 1944. In a span, the first.',
    ),
    to: PartialDate.optional().describe('The last day, where it is a span of days.'),
    of: z.string().min(1).describe('What happened then: the strikes; the order of the Court.'),
  })
  .readonly();

/** A length of calendar time between two days, reckoned by the build, never typed in. */
const Duration = z
  .strictObject({
    from: Day.describe('The first day.'),
    to: Day.optional().describe("The last day; when left out, the essay's date of reference."),
    of: z.string().min(1).describe('What lasted so long, or how long ago it was: since the invasion began.'),
  })
  .readonly();

/** Words that somebody said or wrote, as the prose quotes them. */
const Quotation = z
  .strictObject({
    text: z.string().min(1).describe('The words exactly, without quotation marks.'),
    speaker: z.string().min(1).describe('Who said or wrote them.'),
    on: PartialDate.optional().describe('When.'),
    about: z.string().min(1).optional().describe('What they were said about.'),
    language: Language.optional().describe('The language in which they were said, where it is not English.'),
  })
  .readonly();

/** What an earlier text had where the claim now differs from it, and why it was changed. */
export const Earlier = z
  .strictObject({
    had: z.string().min(1).describe('What the earlier essay had.'),
    verdict: Verdict.describe("The verdict on the earlier essay's wording."),
    because: z.string().min(1).describe('How the record differs, and why the wording was changed.'),
  })
  .readonly();
export type Earlier = z.output<typeof Earlier>;

/** One checkable statement, with its data, its verdict and its evidence: an entry of the ledger. */
export const Claim = z
  .strictObject({
    statement: z.string().min(1).describe('The claim in one sentence, as the essay states it.'),
    kind: Kind.describe('What sort of thing the claim states.'),
    verdict: Verdict.describe('What the evidence, taken together, allows to be said.'),
    quantities: z.array(Quantity).min(1).optional().describe('The numbers in the claim, the chief one first.'),
    dates: z.array(ClaimDate).min(1).optional().describe('The dates in the claim, the chief one first.'),
    durations: z.array(Duration).min(1).optional().describe('Lengths of time, reckoned from their two ends.'),
    quotations: z.array(Quotation).min(1).optional().describe('Words that somebody said or wrote.'),
    places: z.array(Place).min(1).optional().describe('Places with their coordinates.'),
    evidence: z.array(Evidence).describe('What the claim stands on.'),
    note: z.string().min(1).describe('What is established and what is disputed, in plain sentences.'),
    earlier: Earlier.optional().describe('What the earlier essay had, where it differs.'),
    history: z
      .array(Correction)
      .min(1)
      .optional()
      .describe('What was corrected in the claim since it was first published, the oldest first.'),
  })
  .readonly();
export type Claim = z.output<typeof Claim>;

/** An essay's ledger: its claims by their ids. */
export const Ledger = z.record(ClaimId, Claim);
export type Ledger = z.output<typeof Ledger>;
