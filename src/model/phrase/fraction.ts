import { digitsAt, type Numeral, scaleAt, wordsAt } from './cardinal.ts';
import { PARTS, SMALL } from './number-words.ts';
import type { Token } from './token.ts';

/** The fraction in words that begins at a token. */
export function fractionAt(tokens: readonly Token[], index: number): Numeral | undefined {
  return shareAt(tokens, index) ?? namedFractionAt(tokens, index);
}

// "one in five", "two out of three", "9 in 10".
function shareAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const first = digitsAt(tokens, index) ?? wordsAt(tokens, index);
  if (!first || first.scale) return undefined;
  const out = tokens[first.next]?.lower === 'out' && tokens[first.next + 1]?.lower === 'of' ? 2 : 0;
  if (!out && tokens[first.next]?.lower !== 'in') return undefined;
  const at = first.next + (out || 1);
  const second = digitsAt(tokens, at) ?? wordsAt(tokens, at);
  // "killed two in 2003", "three in 24 hours" are no shares.
  const known =
    second && (second.value <= 10 || [12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1e6].includes(second.value));
  if (
    !known ||
    first.value >= second.value ||
    /^(?:hours?|days?|weeks?|months?|years?|minutes?|January|February|March|April|May|June|July|August|September|October|November|December)$/i.test(
      tokens[second.next]?.text ?? '',
    )
  )
    return undefined;
  return { value: first.value / second.value, form: 'fraction', next: second.next };
}

// "a third", "two-thirds", "three quarters", "half of", "half a million", "a quarter of a million".
function namedFractionAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const bare = tokens[index]?.lower === 'half';
  const count = bare ? 1 : /^(?:an?|one)$/.test(tokens[index]?.lower ?? '') ? 1 : SMALL.get(tokens[index]?.lower ?? '');
  const hyphen = !bare && tokens[index + 1]?.text === '-' ? 1 : 0;
  const at = bare ? index : index + 1 + hyphen;
  const part = PARTS.get(tokens[at]?.lower ?? '');
  if (count === undefined || part === undefined || count > 1 !== /s$/.test(tokens[at]?.lower ?? '')) return undefined;
  const value = count / part;
  const of = tokens[at + 1]?.lower === 'of' ? 1 : 0;
  const article = /^an?$/.test(tokens[at + 1 + of]?.lower ?? '') ? 1 : 0;
  const scaled = article ? scaleAt(tokens, at + 2 + of) : undefined;
  if (scaled) return { value: value * scaled.factor, form: 'cardinal', next: scaled.next, scale: scaled.factor };
  if (!/^(?:half|halves|quarters?)$/.test(tokens[at]?.lower ?? '') && !endsFraction(tokens[at + 1])) return undefined;
  return { value, form: 'fraction', next: at + 1 };
}

// "a third of them" and "a third were" are fractions; "a third party" is not.
function endsFraction(after: Token | undefined): boolean {
  return (
    after === undefined ||
    after.sort === 'mark' ||
    /^(?:of|were|was|are|is|had|have|has|said|died|fell|to|and|or|more|less|fewer|the|in|on|for|by|from|since|who|that|which|as|at|below|above|under|over|lower|higher|smaller|larger|voted|each|full|empty)$/.test(
      after.lower,
    )
  );
}
