import { distance } from 'fastest-levenshtein';

/** The candidate that `word` is most likely a slip of: at most a third of its letters apart, or two in a short word. */
export function near(word: string, candidates: Iterable<string>): string | undefined {
  const furthest = Math.max(Math.min(2, word.length - 2), Math.floor(word.length / 3));
  let best: string | undefined;
  let least = furthest + 1;
  for (const candidate of candidates) {
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (candidate !== word && apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}
