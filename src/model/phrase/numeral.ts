import { cardinalAt, type Numeral } from './cardinal.ts';
import { fractionAt } from './fraction.ts';
import { GLYPHS, ORDINAL, ORDINALS, SMALL, TEN, VAGUE } from './number-words.ts';
import type { Token } from './token.ts';

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...TEN.keys(),
  ...GLYPHS.keys(),
  ...ORDINALS,
  ...VAGUE.keys(),
  'a',
  'an',
  'half',
  'tens',
]);

/** The number that begins at a token, in digits or in words; nothing where none does. */
export function numeralAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const token = tokens[index];
  // Most words begin no number; they are told apart at one glance.
  if (!token || !(token.sort === 'number' || BEGINNINGS.has(token.lower))) return undefined;
  return fractionAt(tokens, index) ?? ordinalAt(tokens, index) ?? vagueAt(tokens, index) ?? cardinalAt(tokens, index);
}

function vagueAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const tens = /^tens$/.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower === 'of' ? 2 : 0;
  const hundreds =
    tens ||
    (tokens[index]?.lower === 'hundreds' &&
    tokens[index + 1]?.lower === 'of' &&
    VAGUE.has(tokens[index + 2]?.lower ?? '')
      ? 2
      : 0);
  const value = VAGUE.get(tokens[index + hundreds]?.lower ?? '');
  if (value === undefined) return undefined;
  return { value: value * (tens ? 10 : hundreds ? 100 : 1), form: 'vague', next: index + hundreds + 1 };
}

// "fifth", "twenty-first", "5th".
function ordinalAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const ten = TEN.get(tokens[index]?.lower ?? '');
  if (ten !== undefined && tokens[index + 1]?.text === '-') {
    const last = tokens[index + 2]?.lower ?? '';
    const one = { first: 1, second: 2 }[last] ?? ORDINAL.get(last);
    return one === undefined ? undefined : { value: ten + one, form: 'ordinal', next: index + 3 };
  }
  const value = ORDINAL.get(tokens[index]?.lower ?? '');
  return value === undefined ? undefined : { value, form: 'ordinal', next: index + 1 };
}
