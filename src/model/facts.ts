import type { Claim } from './claim.ts';
import { dateText, spanBetween, spanText } from './date.ts';
import { type Quantity, quantityText, reckoningText } from './quantity.ts';

/** One datum of a claim, worded for a reader: the datum itself, then who says so, as of when, and how it was reckoned. */
export interface Fact {
  readonly text: string;
  readonly details: readonly string[];
  /** Set where the datum is words that somebody said. */
  readonly quoted?: { readonly language: string };
}

/**
 * The data of a claim in words, each made from the ledger and nothing else.
 * @param claim with the date of reference of its essay, to which durations without an end are reckoned
 */
export function factsOf(claim: Claim & { readonly reference: string | undefined }): Fact[] {
  return [
    ...(claim.quantities ?? []).map(quantityFact),
    ...(claim.dates ?? []).map(({ value, to, of }) => ({
      text: to ? `${dateText(value)} to ${dateText(to)}` : dateText(value),
      details: [of],
    })),
    ...(claim.durations ?? []).flatMap(({ from, to = claim.reference, of }) =>
      to ? [{ text: spanText(spanBetween(from, to)), details: [of, `${dateText(from)} to ${dateText(to)}`] }] : [],
    ),
    ...(claim.quotations ?? []).map(({ text, speaker, on, about, language = 'en' }) => ({
      text,
      details: [speaker, ...(on ? [dateText(on)] : []), ...(about ? [about] : [])],
      quoted: { language },
    })),
    ...(claim.places ?? []).map(({ name, latitude, longitude }) => ({
      text: name,
      details: [`${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`],
    })),
  ];
}

function quantityFact(quantity: Quantity): Fact {
  const { label, 'counted-by': countedBy, 'as-of': asOf, 'reckoned-by': reckonedBy } = quantity;
  const reckoning = reckoningText(quantity);
  return {
    text: quantityText(quantity),
    details: [
      ...(label ? [label] : []),
      ...(reckoning ? [reckoning] : []),
      ...(countedBy ? [`counted by ${inSentence(countedBy)}`] : []),
      ...(reckonedBy ? [`reckoned by ${inSentence(reckonedBy)}`] : []),
      ...(asOf ? [`as of ${dateText(asOf)}`] : []),
    ],
  };
}

// "The editors" begins with a capital in the ledger, where it stands alone.
function inSentence(name: string): string {
  return name.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value)}° ${value < 0 ? negative : positive}`;
}
