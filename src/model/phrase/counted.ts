import { numeralAt } from './numeral.ts';
import type { Token } from './token.ts';

/** What a sign of currency counts. */
export function currencyName(sign: string): string {
  return { '£': 'pounds', $: 'dollars', '€': 'euros', '¥': 'yen' }[sign] ?? '';
}

/** The token after "%" or "per cent", where one of them stands. */
export function percentAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text === '%') return at + 1;
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const word = tokens[at + hyphen]?.lower;
  if (word === 'percent' || word === 'pc' || word === 'percentage') return at + hyphen + 1;
  const joint = tokens[at + hyphen + 1]?.text === '-' ? 1 : 0;
  return word === 'per' && tokens[at + hyphen + joint + 1]?.lower === 'cent' ? at + hyphen + joint + 2 : undefined;
}

/** What a number counts: the few words after it, before the next number or mark, in lower case. */
export function nounsAfter(tokens: readonly Token[], at: number): string[] {
  const nouns: string[] = [];
  for (let index = at; index < tokens.length && nouns.length < 7; index += 1) {
    const token = tokens[index] as Token;
    if (token.sort === 'mark' && /^[-‑’'“”*]$/.test(token.text)) continue;
    if (token.sort !== 'word' || (index > at && numeralAt(tokens, index)?.form === 'cardinal')) break;
    nouns.push(token.lower);
  }
  return nouns;
}
