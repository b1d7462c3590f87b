/** Words that a title may write small. */
const LITTLE =
  /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|as|but|nor|de|la|le|el|von|over|under|into|is|its)$/i;
const DAYS_AND_MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$/;

/**
 * How many words of a text have capitals, as all but the little words of a title have: The Guns of August. Nought where
 * one has none, and where it is a date or a number of something: “7 February”, “39 Men”.
 */
export function titleWords(text: string): number {
  const parts = text
    .replace(/[.,;:!?]+$/, '')
    .split(/[\s—–-]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const great = parts.filter((part) => !LITTLE.test(part));
  if (/^\p{N}+\s/u.test(text) || !great.every((part) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(part))) return 0;
  const isNamed = great.some((part) => /\p{Lu}/u.test(part) && !DAYS_AND_MONTHS.test(part));
  return isNamed ? great.length : 0;
}

/** Whether a text begins with a little word, as “A Room” does. */
export function beginsSmall(text: string): boolean {
  return LITTLE.test(/^\p{L}+/u.exec(text)?.[0] ?? '');
}
