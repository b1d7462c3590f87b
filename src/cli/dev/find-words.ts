import type { Excerpt } from './page-problem.ts';

/** How much of the text around must agree, where the words stand elsewhere too or not quite as in the file. */
const ENOUGH = 6;

/**
 * Finds words of the prose in the text of its page, by the text around them. Quotation marks, hyphens and spaces count
 * as what they were before the page was set; of several places, the one with the most of the text around it is taken.
 */
export function findWords(page: string, { before, text, after }: Excerpt): { start: number; end: number } | undefined {
  const [whole, ahead, words, behind] = [page, before, text, after].map(fold) as [string, string, string, string];
  const least = Math.min(ENOUGH, ahead.length + behind.length);
  let best: { at: number; score: number } | undefined;
  for (let at = whole.indexOf(words); at !== -1 && words !== ''; at = whole.indexOf(words, at + 1)) {
    const end = at + words.length;
    const score = sameEnd(whole.slice(0, at), ahead) + sameStart(whole.slice(end, end + behind.length), behind);
    if (score >= least && score > (best?.score ?? -1)) best = { at, score };
  }
  return best && { start: best.at, end: best.at + words.length };
}

// One character for another, so that places in the text stay.
function fold(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/[–—‑]/g, '-').replace(/\s/g, ' ');
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
