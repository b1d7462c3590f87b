import type { Numeral } from './cardinal.ts';
import { numeralAt } from './numeral.ts';
import type { QuantityPhrase } from './phrase.ts';
import type { Token } from './token.ts';

/** Words of change and comparison that state a multiple by themselves. */
const BY_WORD: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  tripled: 3,
  tripling: 3,
  trebled: 3,
  quadrupled: 4,
  quintupled: 5,
  halved: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  tenfold: 10,
  hundredfold: 100,
};

/** The words that a multiple can begin with, besides numbers. */
export const MULTIPLES: ReadonlySet<string> = new Set([...Object.keys(BY_WORD), 'twice', 'double', 'triple', 'half']);

/** What a multiple is made of: its number, and how it is worded. */
export interface Multiple {
  readonly numeral: Numeral;
  readonly form: QuantityPhrase['form'];
}

/** The multiple that begins at a token: doubled, twice as many, three times the number. */
export function multipleAt(tokens: readonly Token[], index: number): Multiple | undefined {
  const { lower } = tokens[index] as Token;
  const number = numeralAt(tokens, index);
  if (!number && !MULTIPLES.has(lower)) return undefined;
  const second = tokens[index + 1]?.lower ?? '';
  const word = BY_WORD[lower];
  // "a tenfold rise"; but "the question is twofold".
  const folds =
    /fold$/.test(lower) &&
    !/^\p{L}/u.test(second) &&
    !/^(?:by|rose|grew|increased|risen|grown|multiplied|almost|nearly)$/.test(tokens[index - 1]?.lower ?? '');
  if (word !== undefined && !folds)
    return { numeral: { value: word, form: 'vague', next: index + 1 }, form: 'multiple' };
  if (lower === 'twice' && (/^(?:as|the)$/.test(second) || /^(?:its|their|that)$/.test(second))) {
    return { numeral: { value: 2, form: 'vague', next: index + 1 }, form: 'multiple' };
  }
  if (
    lower === 'twice' &&
    /^(?:since|in|during|a|per|by|before|between|within|weekly|daily|yearly)$/.test(second) &&
    !/^(?:think|thinks|or)$/.test(tokens[index - 1]?.lower ?? '')
  ) {
    return { numeral: { value: 2, form: 'vague', next: index + 1 }, form: 'cardinal' };
  }
  if (/^(?:double|triple|half)$/.test(lower) && (second === 'the' || second === 'as' || second === 'that')) {
    const value = lower === 'double' ? 2 : lower === 'triple' ? 3 : 0.5;
    return { numeral: { value, form: 'vague', next: index + 1 }, form: value === 0.5 ? 'fraction' : 'multiple' };
  }
  const times = number?.form === 'cardinal' && tokens[number.next]?.lower === 'times';
  if (!times || !number) return undefined;
  const comparing = /^(?:as|the|more|greater|higher|larger|bigger|that|faster|its|their)$/.test(
    tokens[number.next + 1]?.lower ?? '',
  );
  if (!comparing) return undefined;
  return { numeral: { ...number, next: number.next + 1 }, form: 'multiple' };
}
