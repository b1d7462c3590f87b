/** Neither vowels, so that no word comes of it, nor letters and digits that are taken for one another. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';

/** How many letters: with 27 of them and five places, two of a hundred paragraphs share an id once in 3,000 essays. */
const LENGTH = 5;

/** What the ids of paragraphs look like; of several with the same words, all but the first are counted. */
export const PARAGRAPH_ID = new RegExp(`^p-[${LETTERS}]{${LENGTH}}(?:-\\d+)?$`);

/**
 * The id of a paragraph, from its words alone: "p-k3x9f". Punctuation, case and spaces play no part, so that a mended
 * comma breaks no link, and neither does anything elsewhere in the essay.
 */
export function paragraphId(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let rest = hash(words.join(' '));
  let id = '';
  for (let place = 0; place < LENGTH; place += 1) {
    id += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return `p-${id}`;
}

/** 53 bits of a text (cyrb53 by bryc, public domain: https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js). */
function hash(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
