const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * How alike two texts are by their words, from 0 to 1: twice the words and pairs of neighbouring words that they share,
 * by all that they have (the coefficient of Dice, over bags). Of a text that was split, the part that has most of its
 * words is the most alike. Case, punctuation and spaces play no part.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [bagOf(one), bagOf(other)];
  const all = sizeOf(first) + sizeOf(second);
  if (all === 0) return 0;
  let shared = 0;
  for (const [item, count] of first) shared += Math.min(count, second.get(item) ?? 0);
  return (2 * shared) / all;
}

function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  let last: string | undefined;
  for (const { segment, isWordLike } of words.segment(text.normalize('NFKC').toLowerCase())) {
    if (!isWordLike) continue;
    const items = last === undefined ? [segment] : [segment, `${last} ${segment}`];
    for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
    last = segment;
  }
  return bag;
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  return bag.values().reduce((sum, count) => sum + count, 0);
}
