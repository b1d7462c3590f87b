import type { Kind, Verdict } from './claim.ts';
import type { Stance } from './evidence.ts';

/** What a verdict is called, and what it means, as a reader is told. */
export const verdictWords: Record<Verdict, { readonly name: string; readonly means: string }> = {
  supported: { name: 'Supported', means: 'The evidence bears out the statement as it stands.' },
  qualified: { name: 'Qualified', means: 'The statement holds, with what the note adds to it.' },
  disputed: {
    name: 'Disputed',
    means: 'Sources contradict the statement or one another; the note says which, and about what.',
  },
  unverified: {
    name: 'Unverified',
    means: 'No source was found that bears it out; it is told only as somebody’s report.',
  },
};

/** The signs of the verdicts where nothing can be drawn: the same shapes that the style sheet draws. */
export const verdictMarks: Record<Verdict, string> = {
  supported: '●',
  qualified: '◐',
  disputed: '◆',
  unverified: '◌',
};

/** What the kinds of claim are called. */
export const kindWords: Record<Kind, string> = {
  casualties: 'Casualties',
  troops: 'Troops',
  count: 'Counts',
  date: 'Dates',
  duration: 'Durations',
  place: 'Places',
  event: 'Events',
  quotation: 'Quotations',
  attribution: 'Attributions',
  legal: 'Law',
};

/** What the stances of evidence are called. */
export const stanceWords: Record<Stance, string> = {
  supports: 'Supports',
  qualifies: 'Qualifies',
  disputes: 'Disputes',
};

/** A number of things: "1 claim", "36 claims", "1,208 people" for a plural of its own. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en-GB').format(number)} ${number === 1 ? one : many}`;
}
