import type { AttributionPhrase, Stretch } from '../phrase/phrase.ts';
import { sentenceAround } from '../phrase/sentence.ts';
import { stem } from './unit-words.ts';

// Words that tell nobody from anybody, and words that many names have.
const LITTLE =
  /^(?:the|and|for|from|with|his|her|its|their|our|who|that|this|quoted|given|cited|citing|reported|summarising|summarizing|according|via|carried|explained|said|another|some|was|were|has|had|not|but|are)$/;
const OFFICES =
  /^(?:news|agenci|office|united|state|department|ministri|minister|prime|president|secretari|general|official|government|spokesman|spokeswoman|spokesperson|chief|director|report|interview|readout|word|script|source|first|former|earlier)$/;

/** How a quotation's attribution stands to the speaker that the ledger has. */
export type SpeakerMatch =
  | { readonly is: 'kept' }
  | { readonly is: 'another'; readonly who: string }
  | { readonly is: 'nobody' };

/**
 * Compares who is said to have said a quotation with its speaker in the ledger: the nearest attribution of its sentence
 * names the speaker; where there is none ("he said"), what comes before it in the passage does, or what follows it.
 * @param text the passage, or all paragraphs of a block quotation
 */
export function matchSpeaker(
  speaker: string,
  text: string,
  quotation: Stretch,
  attributions: readonly AttributionPhrase[],
): SpeakerMatch {
  const [principal = speaker] = speaker.split(/, (?=as |in |on |from |citing |summari[sz]ing |via )/);
  const names = namesIn(principal);
  const carriers = namesIn(speaker);
  if (names.size === 0) return { is: 'kept' };
  const isNamed = (words: string, whom = names) => !stemsOf(words).isDisjointFrom(whom);
  const before = text.slice(0, quotation.start);
  const after = text.slice(quotation.end, sentenceAround(text, quotation).end);
  const elsewhere = isNamed(before) || isNamed(after) || isNamed(text.slice(text.indexOf('\n\n', quotation.end)));
  // Whoever stands right beside the words is said to have said them, or to have reported them.
  const beside = attributions
    .filter((each) => isBeside(each, quotation, text))
    .sort((a, b) => gap(a, quotation) - gap(b, quotation))[0];
  if (beside && !isNamed(beside.who) && !(isNamed(beside.who, carriers) && elsewhere)) {
    return { is: 'another', who: beside.who };
  }
  return beside || elsewhere ? { is: 'kept' } : { is: 'nobody' };
}

// "“…”, wrote JNS" after the words, "Kirby said: “…”" before them, with nothing of its own between.
function isBeside(attribution: AttributionPhrase, quotation: Stretch, text: string): boolean {
  if (attribution.start >= quotation.end) return /^[,\s—–-]*$/.test(text.slice(quotation.end, attribution.start));
  return (
    attribution.end <= quotation.start &&
    quotation.start - attribution.end < 90 &&
    !/[;.!?“”"]/.test(text.slice(attribution.end, quotation.start).replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt)\./gu, ''))
  );
}

function gap(a: Stretch, b: Stretch): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The words of a name that can tell one speaker from another, as stems; titles and offices only where it has no other. */
function namesIn(name: string): Set<string> {
  const stems = stemsOf(name);
  const telling = new Set([...stems].filter((word) => !OFFICES.test(word)));
  return telling.size > 0 ? telling : stems;
}

function stemsOf(text: string): Set<string> {
  const words = text.replace(/[’']s\b/g, '').match(/\p{L}[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 2 && !LITTLE.test(word))
      .map(stem),
  );
}
