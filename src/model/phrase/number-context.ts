import { boundBefore } from './bound-words.ts';
import type { Numeral } from './cardinal.ts';
import { numeralAt } from './numeral.ts';
import { isCapital, type Token, touch } from './token.ts';
import { isPlural, MEASURES, ONE_COUNTS } from './unit-noun.ts';

/** Whether a number is part of a time of day: 4 pm, 9:30. */
export function isClockTime(tokens: readonly Token[], index: number, next: number): boolean {
  const colon =
    tokens[next]?.text === ':' &&
    touch(tokens[next - 1], tokens[next]) &&
    touch(tokens[next], tokens[next + 1]) &&
    tokens[next + 1]?.sort === 'number';
  // "3:1" is a ratio.
  if (colon && tokens[next + 1]?.text.length === 1) return false;
  const minutes =
    tokens[index - 1]?.text === ':' &&
    touch(tokens[index - 2], tokens[index - 1]) &&
    touch(tokens[index - 1], tokens[index]);
  return (
    colon ||
    (/^(?:past|to)$/.test(tokens[index - 1]?.lower ?? '') &&
      /^(?:half|quarter)$/.test(tokens[index - 2]?.lower ?? '')) ||
    minutes ||
    /^(?:am|pm|o[’']clock|noon|midnight|gmt)$/.test(tokens[next]?.lower ?? '') ||
    (/^(?:train|bus|ferry|tram|boat)$/.test(tokens[next]?.lower ?? '') && /\.\d\d$/.test(tokens[index]?.text ?? '')) ||
    (/^[ap]$/.test(tokens[next]?.lower ?? '') &&
      /^[.]?m?$/.test(tokens[next + 1]?.text ?? '') &&
      tokens[next + 2]?.lower === 'm')
  );
}

/** Whether a number is a year: four bare digits that can be one are, unless what follows is counted, as in "2000 people". */
export function isYear(tokens: readonly Token[], index: number, { value, next }: Numeral): boolean {
  const token = tokens[index] as Token;
  if (token.sort !== 'number' || !/^(?:1[0-9]|20)\d\d$/.test(token.text) || next !== index + 1) return false;
  if (/[£$€¥]/.test(tokens[index - 1]?.text ?? '')) return false;
  const after = tokens[next];
  if (after?.lower === 's' && touch(token, after)) return true;
  if (MEASURES.test(after?.lower ?? '') || after?.text === '%') return false;
  const spoken =
    /^(?:in|since|by|until|till|of|before|after|during|from|between|early|late|mid|circa|the|for|on|around|to|and|a|an|this)$/.test(
      tokens[index - 1]?.lower ?? '',
    );
  return value >= 1400 ? !(isPlural(after) && !spoken) || isCapital(after) : spoken && !isPlural(after);
}

/** Whether "one" counts something, and is not a turn of phrase. */
export function oneCounts(tokens: readonly Token[], index: number, { next, form }: Numeral): boolean {
  if (form === 'fraction' || boundBefore(tokens, index)) return true;
  const after = tokens[next];
  if (after?.lower === 'or' || after?.text === '-') return /^(?:two|to)$/.test(tokens[next + 1]?.lower ?? '');
  return (
    ONE_COUNTS.test(after?.lower ?? '') ||
    (!isCapital(after) && ONE_COUNTS.test(tokens[next + 1]?.lower ?? '') && after?.lower !== 'of')
  );
}

/** Whether "half" is a fraction of something. */
export function halfCounts(tokens: readonly Token[], index: number, { next }: Numeral): boolean {
  if (tokens[next]?.text === '-') return false;
  if (/^(?:first|second|last|latter|other|better|either)$/.test(tokens[index - 1]?.lower ?? '')) return false;
  return (
    /^(?:of|the|its|their|his|her|all|an|this|that|those|these|were|was|had|have)$/.test(tokens[next]?.lower ?? '') ||
    (tokens[next]?.lower === 'a' && MEASURES.test(tokens[next + 1]?.lower ?? '')) ||
    boundBefore(tokens, index) !== undefined ||
    tokens[index - 1]?.lower === 'by'
  );
}

/** Units that a hyphen joins to their number: a 45-day truce, a six-week pause. */
const HYPHENED =
  /^(?:day|week|month|year|hour|minute|second|night|mile|km|kilomet(?:re|er)|met(?:re|er)|foot|inch|tonne|ton|pound|dollar|euro|member|seat|vote|point|strong|ship|nation|country|person|people|man|woman|bed|room|page|storey|story|car|vehicle|phase|stage|round|volume|acre|hectare|litre|per|percent|odd|plus)$/;

/** Whether the word that a hyphen joins to a number is counted: "45-day" counts days, "two-state" nothing. Undefined where no hyphen follows. */
export function hyphenedTo(tokens: readonly Token[], { next }: Numeral): boolean | undefined {
  const [hyphen, word] = [tokens[next], tokens[next + 1]];
  if (
    !/^[-‑]$/.test(hyphen?.text ?? '') ||
    !touch(tokens[next - 1], hyphen) ||
    !touch(hyphen, word) ||
    word?.sort !== 'word'
  )
    return undefined;
  return HYPHENED.test(word.lower) || numeralAt(tokens, next + 1) !== undefined || /^to$/.test(word.lower);
}
