import { GLYPHS, SCALES, SHORT_SCALES, SMALL, TEN } from './number-words.ts';
import { type Token, touch } from './token.ts';
import { isPlural } from './unit-noun.ts';

/** A number as a text has it, and the token after it. */
export interface Numeral {
  readonly value: number;
  /** A cardinal (39, thirty-nine, 1.5 million), a fraction (a third, one in five), an ordinal (fifth) or none in particular (dozens). */
  readonly form: 'cardinal' | 'fraction' | 'ordinal' | 'vague';
  readonly next: number;
  /** The scale it is counted in, as in 3 million: a range may share it. */
  readonly scale?: number;
}

/** The whole number that begins at a token, in digits or in words. */
export function cardinalAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const plain = digitsAt(tokens, index) ?? wordsAt(tokens, index);
  if (!plain) return undefined;
  const { value, next, scale } = plain;
  const more = andFraction(tokens, next);
  if (!more) return plain;
  const scaled = scaleAt(tokens, more.next);
  return {
    value: (value + more.value) * (scaled?.factor ?? 1),
    form: 'cardinal',
    next: scaled?.next ?? more.next,
    ...(scaled && { scale: scaled.factor }),
    ...(scale && !scaled && { scale }),
  };
}

/** The value of a number in digits, with its commas; digits of other scripts count too. */
export function digitsValue(text: string): number {
  const latin = /^[\d.,]+$/.test(text) ? text : text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  return Number(latin.replace(/[,\u00a0\u202f\u2009٬]/g, '').replace('٫', '.'));
}

// The digits of every script stand in Unicode in blocks of ten, each from nought to nine.
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

// "two and a half", "4 ½", "4½", "4 1/2".
function andFraction(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const glyph = GLYPHS.get(tokens[at]?.text ?? '');
  if (glyph !== undefined) return { value: glyph, next: at + 1 };
  const [first, bar, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.sort === 'number' && bar?.text === '/' && touch(first, bar) && second?.sort === 'number') {
    return { value: digitsValue(first.text) / digitsValue(second.text), next: at + 3 };
  }
  const joined = first?.text === '-' ? tokens[at + 1]?.text === 'and' && tokens[at + 2]?.text === '-' : false;
  const words = joined ? [tokens[at + 1], tokens[at + 3], tokens[at + 5]] : [first, bar, second];
  const [and, a, part] = words.map((token) => token?.lower);
  if (and !== 'and' || (a !== 'a' && a !== 'one')) return undefined;
  const value = part === 'half' ? 1 / 2 : part === 'quarter' ? 1 / 4 : undefined;
  return value === undefined ? undefined : { value, next: at + (joined ? 6 : 3) };
}

/** The number in digits that begins at a token. */
export function digitsAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const token = tokens[index];
  const glyph = GLYPHS.get(token?.text ?? '');
  if (glyph !== undefined) return { value: glyph, form: 'fraction', next: index + 1 };
  if (token?.sort !== 'number') return undefined;
  const suffix = tokens[index + 1];
  const short = touch(token, suffix) ? SHORT_SCALES.get(suffix?.lower ?? '') : undefined;
  // "30m" is thirty metres as often as thirty million, unless it is money, or people.
  const millions = /[£$€¥]/.test(tokens[index - 1]?.text ?? '') || isPlural(tokens[index + 2]);
  if (short !== undefined && (suffix?.lower !== 'm' || millions)) {
    return { value: digitsValue(token.text) * short, form: 'cardinal', next: index + 2, scale: short };
  }
  const scaled = scaleAt(tokens, index + 1);
  if (scaled) {
    return {
      value: digitsValue(token.text) * scaled.factor,
      form: 'cardinal',
      next: scaled.next,
      scale: scaled.factor,
    };
  }
  return { value: digitsValue(token.text), form: 'cardinal', next: index + 1 };
}

/** The scale that multiplies the number before it, with the token after it. */
export function scaleAt(tokens: readonly Token[], at: number): { factor: number; next: number } | undefined {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const word = tokens[at + hyphen]?.lower ?? '';
  const factor = SCALES.get(word);
  if (factor === undefined) return undefined;
  const more = scaleAt(tokens, at + hyphen + 1);
  return more ? { factor: factor * more.factor, next: more.next } : { factor, next: at + hyphen + 1 };
}

/** The number in words that begins at a token: hundreds and less gather until a greater scale closes them. */
export function wordsAt(tokens: readonly Token[], index: number): Numeral | undefined {
  let at = index;
  let total = 0;
  let part = 0;
  let scale: number | undefined;
  let found = false;
  const article = /^an?$/.test(tokens[at]?.lower ?? '') && SCALES.has(tokens[at + 1]?.lower ?? '');
  if (article) {
    part = 1;
    at += 1;
  }
  for (;;) {
    const skip = found && joins(tokens, at) ? 1 : 0;
    const word = tokens[at + skip]?.lower ?? '';
    const factor = SCALES.get(word);
    const small = SMALL.get(word) ?? TEN.get(word);
    if (factor !== undefined && (found || article)) {
      part = Math.max(part, 1) * factor;
      if (factor >= 1e3) {
        total += part;
        part = 0;
      }
      scale = factor;
    } else if (small !== undefined && canFollow(part, small, word)) {
      part += small;
      scale = undefined;
    } else break;
    found = true;
    at += skip + 1;
  }
  if (!found) return undefined;
  return { value: total + part, form: 'cardinal', next: at, ...(scale && { scale }) };
}

// Between the words of one number stands a hyphen, or "and" after a hundred or a thousand.
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  const number = SMALL.has(after) || TEN.has(after) || SCALES.has(after);
  if (token?.text === '-') return number && touch(tokens[at - 1], token) && touch(token, tokens[at + 1]);
  return token?.lower === 'and' && SCALES.has(before) && before !== 'dozen' && (SMALL.has(after) || TEN.has(after));
}

function canFollow(part: number, small: number, word: string): boolean {
  if (part === 0) return true;
  if (TEN.has(word)) return part % 100 === 0;
  return part % 100 === 0 || (part % 10 === 0 && small > 0 && small < 10);
}
