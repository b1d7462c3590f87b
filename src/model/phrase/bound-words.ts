import type { Bound } from '../quantity.ts';
import { type Token, touch } from './token.ts';

// What words before a number make of it, longest first.
const BEFORE: readonly [string, Bound][] = [
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['at least', 'at-least'],
  ['no more than', 'at-most'],
  ['nor more than', 'at-most'],
  ['not more than', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['a maximum of', 'at-most'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['well over', 'more-than'],
  ['just over', 'more-than'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['upwards of', 'more-than'],
  ['in excess of', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeded', 'more-than'],
  ['just under', 'nearly'],
  ['just short of', 'nearly'],
  ['not quite', 'nearly'],
  ['close to', 'nearly'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['fewer than', 'less-than'],
  ['less than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['perhaps', 'about'],
  ['exactly', 'exactly'],
  ['precisely', 'exactly'],
  ['a total of', 'exactly'],
];
const SIGNS: Readonly<Record<string, Bound>> = {
  '~': 'about',
  '≈': 'about',
  '>': 'more-than',
  '≥': 'at-least',
  '<': 'less-than',
  '≤': 'at-most',
};
const AFTER: readonly [string, Bound][] = [
  ['or more', 'at-least'],
  ['and more', 'at-least'],
  ['or so', 'about'],
  ['- odd', 'about'],
  ['- plus', 'more-than'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['at the most', 'at-most'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
];

/** The bound that the words before a number give it, and the token it begins with. */
export function boundBefore(tokens: readonly Token[], index: number): { bound: Bound; from: number } | undefined {
  const sign = SIGNS[tokens[index - 1]?.text ?? ''];
  if (sign) return { bound: sign, from: index - 1 };
  // "at least a further 39", "about US$3": one word may stand between.
  const gap = /^(?:another|additional|further|us|a|the|only|between)$/.test(tokens[index - 1]?.lower ?? '') ? 1 : 0;
  for (const skip of gap ? [1, 0] : [0]) {
    for (const [words, bound] of BEFORE) {
      const list = words.split(' ');
      const from = index - skip - list.length;
      if (from >= 0 && list.every((word, at) => tokens[from + at]?.lower === word) && isBound(tokens, from, words))
        return { bound, from };
    }
  }
  return undefined;
}

// "some of the 40" and "over the 40 years" promise nothing; "over" after a verb of motion does not either.
function isBound(tokens: readonly Token[], from: number, words: string): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (words === 'over' && /^(?:all|war|control|handed|took|take|vote|spread)$/.test(before)) return false;
  return !(words === 'above' && before === 'the');
}

/** The bound that the words after a number give it, and the token after them. */
export function boundAfter(tokens: readonly Token[], at: number): { bound: Bound; next: number } | undefined {
  if (tokens[at]?.text === '+' && touch(tokens[at - 1], tokens[at])) return { bound: 'more-than', next: at + 1 };
  for (const [words, bound] of AFTER) {
    const list = words.split(' ');
    if (list.every((word, index) => tokens[at + index]?.lower === word)) return { bound, next: at + list.length };
  }
  return undefined;
}
