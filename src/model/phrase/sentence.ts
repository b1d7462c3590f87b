import type { Stretch } from './phrase.ts';

// A stop ends a sentence where a space and a capital (or a quotation) follow, but not after an initial or a short form.
const END = /[.!?…]["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\p{N}])|\n\n/gu;
const SHORT =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|Prof|Sen|Rep|Gov|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|vs|v|cf|c|ca|U\.S|U\.N|U\.K)\.$/u;

/** The sentence of a text that a stretch begins in. */
export function sentenceAround(text: string, { start }: Pick<Stretch, 'start'>): Stretch {
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (SHORT.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
    if (end > start) return { start: from, end };
    from = end;
  }
  return { start: from, end: text.length };
}
