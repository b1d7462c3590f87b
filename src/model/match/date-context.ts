import type { Claim } from '../claim.ts';
import type { Stretch } from '../phrase/phrase.ts';
import { sentenceAround } from '../phrase/sentence.ts';
import { stem, wordsOf } from './unit-words.ts';

/** A date of a claim with the words that say what it is of. */
interface OfDate {
  readonly date: string;
  readonly of: string;
}

const LITTLE =
  /^(?:the|a|an|of|in|on|at|by|to|as|and|or|it|is|was|were|had|has|have|for|from|with|since|some|day|date|first|second|about|earlier|essay|said|report|reports|reported|words|when|later|this|that|which|his|her|its)$/;

/**
 * The date that the words around a date speak of, where the claim has that date as another: "on 7 February the reply was
 * delivered", of a reply that the ledger has delivered on the 6th and reported on the 7th.
 * @param date the date of the ledger that the prose has
 */
export function otherDateMeant(claim: Claim, date: string, text: string, phrase: Stretch): OfDate | undefined {
  const all = (claim.dates ?? []).map(({ value, of }) => ({ date: value, of }));
  const own = all.find((each) => each.date === date);
  if (!own) return undefined;
  if (isSpokenOf(own, text, phrase)) return undefined;
  const telling = stems(own.of);
  const near = stems(nearWords(text, phrase, sentenceAround(text, phrase)));
  return all.find((each) => {
    const words = stems(each.of).difference(telling);
    return each.date !== date && each.date.length === date.length && words.intersection(near).size > words.size / 2;
  });
}

/** Whether the sentence of a date has a word of what the ledger says that the date is of. */
export function isSpokenOf({ of }: Pick<OfDate, 'of'>, text: string, phrase: Stretch): boolean {
  const sentence = sentenceAround(text, phrase);
  return !stems(of).isDisjointFrom(stems(text.slice(sentence.start, sentence.end)));
}

// Six words on either side, within the sentence.
function nearWords(text: string, { start, end }: Stretch, sentence: Stretch): string {
  const before = text.slice(sentence.start, start).split(/\s+/).slice(-7).join(' ');
  const after = text.slice(end, sentence.end).split(/\s+/).slice(0, 12).join(' ');
  return `${before} ${after}`;
}

function stems(text: string): Set<string> {
  return new Set(
    wordsOf(text.replace(/[’']s\b/g, ''))
      .filter((word) => word.length > 2 && !LITTLE.test(word))
      .map(stem),
  );
}
