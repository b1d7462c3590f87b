import { LONGEST_QUOTE } from '../evidence.ts';
import { rule } from './rule.ts';

/** The rules about claims and their evidence. */
export const claims = {
  'claim-is-cited': rule<{ id: string }>('Every claim in the ledger is cited in an essay.', ({ id }) => ({
    message: `No essay cites the claim “${id}”, so no reader would ever see it.`,
    hint: `Wrap the words that make the claim in <Cite claim="${id}">…</Cite>, or take the claim out of the ledger.`,
  })),
  'claim-id-is-unambiguous': rule<{ id: string; other: string }>(
    'No claim id is another claim’s id with a number after it.',
    ({ id, other }) => ({
      message: `The id “${id}” looks like a later citation of “${other}”, and the two would get the same address on the page.`,
      hint: `Rename “${id}” so that it does not end in a number after “${other}”.`,
    }),
  ),
  'claim-has-evidence': rule<{ id: string }>('Every claim rests on at least one piece of evidence.', ({ id }) => ({
    message: `The claim “${id}” has no evidence.`,
    hint: 'Add under “evidence:” at least one source with the exact words read there and their stance. What rests on nothing is better left out of the essay.',
  })),
  'verdict-agrees-with-stances': rule<{ verdict: string; stances: string; allowed: string }>(
    'The verdict on a claim does not contradict the stances of its evidence.',
    ({ verdict, stances, allowed }) => ({
      message: `The verdict is “${verdict}”, but ${stances}.`,
      hint: allowed,
    }),
  ),
  'sum-holds': rule<{ reckoning: string; has: string; comesTo: string }>(
    'A number that is reckoned from parts, or from the coordinates of two places, is what they come to.',
    ({ reckoning, has, comesTo }) => ({
      message: reckoning.includes('=')
        ? `The ledger has ${reckoning}, but the parts come to ${comesTo}.`
        : `The ledger has ${has} km, but the ${reckoning} is ${comesTo} km.`,
      hint: 'Correct the number or what it is reckoned from, whichever differs from the evidence.',
    }),
  ),
  'span-runs-forward': rule<{ from: string; to: string }>(
    'Ranges, spans of days and durations begin before they end.',
    ({ from, to }) => ({
      message:
        from === to
          ? `This begins and ends with ${from}, so that it spans nothing.`
          : `This begins with ${from} and ends with ${to}, which comes before it.`,
      hint: 'Correct the one that is wrong, or swap the two.',
    }),
  ),
  'duration-has-two-ends': rule<{ id: string }>(
    'Every duration has an end: its own, or the essay’s date of reference.',
    ({ id }) => ({
      message: `A duration of the claim “${id}” has no end, and the essay has no date of reference to reckon it to.`,
      hint: 'Add “to:” with the last day here, or “date-of-reference:” to the lines at the top of essay.mdx.',
    }),
  ),
  'quote-is-not-empty': rule<{ source: string }>(
    'Every piece of evidence quotes the words that were read.',
    ({ source }) => ({
      message: `The evidence from “${source}” has an empty quote, so nobody could check it.`,
      hint: 'Copy the decisive words from the source, exactly as they stand there.',
    }),
  ),
  'quote-is-short': rule<{ words: number; longest: number }>(
    `No quote of evidence is longer than ${LONGEST_QUOTE} words.`,
    ({ words, longest }) => ({
      message: `This quote has ${words} words; ${longest} are the most that can be quoted freely.`,
      hint: 'Keep only the words that carry the claim. If two passages matter, make them two pieces of evidence.',
    }),
  ),
} as const;
