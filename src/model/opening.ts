/** The longest that a page’s description is, in characters: about what search engines and previews show of one. */
const LONGEST = 200;

/**
 * How a text opens: as many of its sentences as a description has room for; where the first is too long, its beginning,
 * cut at a word.
 * @param language that of the text, BCP 47
 */
export function openingOf(text: string, language: string): string {
  const sentences = Array.from(
    new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
    ({ index }) => index,
  );
  const end = [...sentences, text.length].findLast(
    (index) => index > 0 && text.slice(0, index).trimEnd().length <= LONGEST,
  );
  return end === undefined ? shortened(text, language) : text.slice(0, end).trimEnd();
}

/** A text cut at a word, so that it is no longer than a description. */
function shortened(text: string, language: string): string {
  const words = Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ index }) => index);
  const end = words.findLast((index) => index > 0 && index <= LONGEST - 2) ?? LONGEST - 2;
  return `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')} …`;
}
