/** Folds what typesetting changes: quotation marks, dashes, spaces and the ellipsis are the same however they are drawn. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»‟]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

const GAP = /\s*(?:\[\s*\.\.\.\s*\]|\.\s?\.\s?\.(?:\s?\.)?)\s*/;
const REVERSAL =
  /\b(?:not?|never|nor|neither|without|hardly|scarcely|barely|cannot|refus\w+|den(?:y|ies|ied))\b|n't\b|\b(?:un|dis)(?=able|likely|willing|agree|prove)/i;

/** How the words of a quotation stand to those of the evidence. */
export type QuotationMatch = 'verbatim' | 'altered' | 'reversed';

/**
 * Compares quoted words with a quote of evidence. They stand in it in one piece; an ellipsis leaves words out between two
 * pieces, square brackets put in words of the author's own. Neither may leave out or put in what turns the sense around.
 */
export function matchQuotation(words: string, quote: string): QuotationMatch {
  const said = trimmed(fold(words));
  const has = fold(quote);
  if (standsIn(said, has)) return 'verbatim';
  if (!/\[|\.\s?\.\s?\./.test(said)) return 'altered';
  const pattern = new RegExp(patternOf(said), 'uy');
  const putIn = [...said.matchAll(/\[([^\]]*)\]/g)].map(([, inner]) => inner).join(' ');
  let match: QuotationMatch = 'altered';
  // The words may be found from several places on; one that keeps the sense is enough.
  for (let at = 0; at < has.length; at += 1) {
    pattern.lastIndex = at;
    const found = isWordChar(has[at - 1], has[at]) ? null : pattern.exec(has);
    if (!found) continue;
    if (REVERSAL.test(found.slice(1).join(' ')) === REVERSAL.test(putIn)) return 'verbatim';
    match = 'reversed';
  }
  return match;
}

// The stop or comma before a closing mark is the sentence's that quotes; a quotation may begin with a capital of its own.
function trimmed(said: string): string {
  return said
    .replace(/[.,;:!?]+$/, '')
    .replace(/^(?:\.\.\.|\[\s*\.\.\.\s*\])\s*/, '')
    .replace(/\s*(?:\.\.\.|\[\s*\.\.\.\s*\])$/, '');
}

function standsIn(said: string, has: string): boolean {
  if (said === '') return false;
  for (const each of [said, swapCase(said)]) {
    let at = has.indexOf(each);
    while (at !== -1) {
      if (!isWordChar(has[at - 1], each[0]) && !isWordChar(has[at + each.length], each.at(-1))) return true;
      at = has.indexOf(each, at + 1);
    }
  }
  return false;
}

// "unable" does not hold the words “able”: a quotation is of whole words.
function isWordChar(outside: string | undefined, inside: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(outside ?? '') && /[\p{L}\p{N}]/u.test(inside ?? '');
}

function swapCase(said: string): string {
  const first = said[0] ?? '';
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + said.slice(1);
}

// What an ellipsis leaves out, and what brackets stand for, is caught as a group, so that it can be read. Here too a
// quotation is of whole words, and may begin with a capital of its own.
function patternOf(said: string): string {
  const pieces = said.split(new RegExp(`(${GAP.source}|\\s?\\[[^\\]]*\\]\\s?)`));
  const pattern = pieces
    .map((piece, index) => {
      if (index === 0)
        return escaped(piece).replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
      if (index % 2 === 0) return escaped(piece);
      if (GAP.test(piece) && !/\[\s*[^.\s]/.test(piece)) return '(\\s?(?:\\S+\\s+)*?)';
      // A bracket stands for a few words, or for the letters of one that was adapted: "[a]n", "it[s]".
      return '(\\s?(?:\\S+\\s){0,5}?\\S*?\\s?)';
    })
    .join('');
  const edge = (char: string | undefined) => /[\p{L}\p{N}]/u.test(char ?? '');
  return `${edge(said[0]) ? '(?<![\\p{L}\\p{N}])' : ''}${pattern}${edge(said.at(-1)) ? '(?![\\p{L}\\p{N}])' : ''}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
