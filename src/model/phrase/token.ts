/** A word, a number in digits or a mark of punctuation, with its place in the text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly sort: 'word' | 'number' | 'mark';
}

// A letter makes a word of what follows it (G20, MH17); digits are taken with the commas, points and thin spaces that
// group them.
const TOKEN =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:(?<=\p{N})\.\p{N}+)?(?:[’'](?=\p{L})[\p{L}\p{M}]+)*)|(\p{Nd}+(?:,\p{Nd}{3}(?!\p{Nd})|[\u00a0\u202f\u2009]\p{Nd}{3}(?!\p{Nd})|٬\p{Nd}{3})*(?:[.٫]\p{Nd}+)?)|\S/gu;

/** Splits a text into words, numbers and marks. Addresses of the web are passed over. */
export function tokensOf(text: string): Token[] {
  const plain = text.replace(/\b(?:https?:\/\/|www\.)\S+/g, (address) => ' '.repeat(address.length));
  const tokens: Token[] = [];
  for (const { 0: token, 1: word, 2: number, index: start } of plain.matchAll(TOKEN)) {
    const sort = word ? 'word' : number ? 'number' : 'mark';
    tokens.push({ text: token, lower: token.toLowerCase(), start, end: start + token.length, sort });
  }
  return tokens;
}

/** Whether two neighbouring tokens stand together without a space. */
export function touch(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Whether a token is a word that begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.sort === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether a token stands at the beginning of its sentence, quotation or list of the text. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (/^[“"‘'([]$/.test(before.text)) return index < 2 || opensSentence(tokens, index - 1);
  return /^[.!?:…—]$/.test(before.text) && !isInitial(tokens[index - 2], before);
}

// "J. S. Davies", "U.S. Reserve", "Gen. Sims": the stop ends no sentence.
function isInitial(word: Token | undefined, stop: Token): boolean {
  return (
    stop.text === '.' &&
    touch(word, stop) &&
    /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|St|Prof|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/u.test(word?.text ?? '')
  );
}
