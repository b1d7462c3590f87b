import { boundAfter, boundBefore } from './bound-words.ts';
import type { Numeral } from './cardinal.ts';
import { currencyName, nounsAfter, percentAt } from './counted.ts';
import { isDesignation } from './designation.ts';
import { multipleAt } from './multiple.ts';
import { halfCounts, hyphenedTo, isClockTime, isYear, oneCounts } from './number-context.ts';
import { numeralAt } from './numeral.ts';
import { isOrdinary } from './ordinary-language.ts';
import type { QuantityPhrase } from './phrase.ts';
import { isCapital, type Token, touch } from './token.ts';
import { isPlural, MEASURES } from './unit-noun.ts';

/** What ordinals from the third on count, outside of a citation: events. */
const EVENTS =
  /^(?:trips?|visits?|rounds?|times?|waves?|attacks?|strikes?|raids?|wars?|terms?|elections?|attempts?|deaths?|victims?|murders?|killings?|days?|weeks?|months?|years?|nights?|quarters?|defeats?|victor(?:y|ies)|goals?|titles?|wins?|vetoe?s?|votes?|sessions?|meetings?|summits?|outbreaks?|earthquakes?|floods?|storms?|hurricanes?|launch(?:es)?|ceasefires?|truces?|resignations?|prime|president|chancellor|budgets?|rise|cut|increase|fall|straight|consecutive|successive|such|largest|biggest|smallest|highest|lowest|longest|deadliest|richest|poorest|busiest|oldest|warmest|hottest|most|least)$/;

/** Finds every number that states how much or how many of something, by the tokens of a text. */
export function findQuantities(tokens: readonly Token[], isTaken: (token: Token) => boolean): QuantityPhrase[] {
  const found: QuantityPhrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Token;
    const phrase = isTaken(token) ? undefined : phraseAt(tokens, index);
    if (phrase) found.push(phrase.phrase);
    index = phrase?.next ?? Math.max(index + 1, skipped(tokens, index));
  }
  return found;
}

// A number that counts nothing is passed over whole, so that no part of it is read again; "pp. 12–14" with both its ends.
function skipped(tokens: readonly Token[], index: number): number {
  const next = numeralAt(tokens, index)?.next ?? index + 1;
  const joined = /^(?:to|and|[–—-])$/.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.sort === 'number';
  return joined && tokens[index]?.sort === 'number' && isDesignation(tokens, index, next) ? next + 2 : next;
}

interface Found {
  readonly phrase: QuantityPhrase;
  readonly next: number;
}

function phraseAt(tokens: readonly Token[], index: number): Found | undefined {
  const multiple = multipleAt(tokens, index);
  return multiple ? made(tokens, index, multiple.numeral, { form: multiple.form }) : numberAt(tokens, index);
}

function numberAt(tokens: readonly Token[], index: number): Found | undefined {
  const first = numeralAt(tokens, index);
  if (!first) return articleAt(tokens, index);
  const token = tokens[index] as Token;
  if (isDigitOrdinal(tokens, first)) return ordinal(tokens, index, { ...first, form: 'ordinal', next: first.next + 1 });
  if (first.form === 'ordinal') return ordinal(tokens, index, first);
  if (first.form === 'vague') return vague(tokens, index, first);
  if (isDesignation(tokens, index, first.next) || isClockTime(tokens, index, first.next)) return undefined;
  if (isYear(tokens, index, first)) return undefined;
  if (first.value === 1 && /^one$/.test(token.lower) && !oneCounts(tokens, index, first)) return undefined;
  if (first.value === 0 && token.lower === 'zero' && !MEASURES.test(tokens[first.next]?.lower ?? '')) return undefined;
  if (first.form === 'fraction' && token.lower === 'half' && !halfCounts(tokens, index, first)) return undefined;
  if (hyphenedTo(tokens, first) === false) return undefined;
  const range = rangeOf(tokens, index, first);
  const last = range ?? first;
  const weak = first.form === 'cardinal' && !range && isOrdinary(tokens, index, last.next, first.value);
  return made(
    tokens,
    index,
    { ...first, next: last.next },
    { weak, ...(range && { to: range.value, value: range.from }) },
  );
}

// "less than a minute", "nearly a year", "about an hour": one of its unit.
function articleAt(tokens: readonly Token[], index: number): Found | undefined {
  const { lower } = tokens[index] as Token;
  if (!/^an?$/.test(lower) || !MEASURES.test(tokens[index + 1]?.lower ?? '') || isPlural(tokens[index + 1]))
    return undefined;
  const before = boundBefore(tokens, index);
  return before && tokens[before.from]?.lower !== 'some'
    ? made(tokens, index, { value: 1, form: 'cardinal', next: index + 1 }, {})
    : undefined;
}

function isDigitOrdinal(tokens: readonly Token[], { next }: Numeral): boolean {
  return (
    tokens[next - 1]?.sort === 'number' &&
    touch(tokens[next - 1], tokens[next]) &&
    /^(?:st|nd|rd|th)$/.test(tokens[next]?.lower ?? '')
  );
}

// "a fifth trip", "the third wave"; the first and the second are ordinary language, and so is "third" without an event.
function ordinal(tokens: readonly Token[], index: number, numeral: Numeral): Found | undefined {
  const after = tokens[numeral.next]?.lower ?? '';
  if (numeral.value < 3 || /^centur/.test(after) || tokens[numeral.next]?.text === '-') return undefined;
  if (isCapital(tokens[index]) && isCapital(tokens[numeral.next])) return undefined;
  return made(tokens, index, numeral, {
    form: 'ordinal',
    weak: !EVENTS.test(after) && !/^(?:its|their|his|her)$|[’']s$/.test(tokens[index - 1]?.lower ?? ''),
  });
}

// "dozens of", "hundreds were killed"; the numbers of idioms and of vague time ("for hundreds of years") too.
function vague(tokens: readonly Token[], index: number, numeral: Numeral): Found | undefined {
  const { lower } = tokens[numeral.next - 1] as Token;
  const after = tokens[numeral.next];
  const counts =
    after?.lower === 'of' ||
    after?.lower === 'more' ||
    /^(?:were|have|had|died|dead|killed|fled|injured|wounded|marched|attended|gathered|remain|are)$/.test(
      after?.lower ?? '',
    ) ||
    lower !== 'scores';
  return counts ? made(tokens, index, numeral, {}) : undefined;
}

interface Range {
  readonly from: number;
  readonly value: number;
  readonly next: number;
}

// "20 to 40", "20–40 %", "between 9,000 and 11,000", "16 or 17", "2 to 3 million".
function rangeOf(tokens: readonly Token[], index: number, first: Numeral): Range | undefined {
  const percent = percentAt(tokens, first.next);
  const at = percent ?? first.next;
  const joint = tokens[at];
  const between = tokens[index - 1]?.lower === 'between' || tokens[index - 2]?.lower === 'between';
  const dash = /^[–—‑-]$/.test(joint?.text ?? '') && touch(tokens[at - 1], joint) && touch(joint, tokens[at + 1]);
  if (!dash && joint?.lower !== 'to' && joint?.lower !== 'or' && !(joint?.lower === 'and' && between)) return undefined;
  const skip = /^[£$€¥~]$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
  const last = numeralAt(tokens, at + skip);
  if (!last || last.form === 'ordinal' || last.form === 'vague') return undefined;
  const scale = last.scale && !first.scale && first.value < last.value / last.scale ? last.scale : 1;
  const from = first.value * scale;
  // A range rises; "from 100 to 3" and "56 to 0" are changes and scores, each number for itself.
  return last.value > from ? { from, value: last.value, next: last.next } : undefined;
}

interface Extra {
  readonly form?: QuantityPhrase['form'];
  readonly weak?: boolean;
  readonly value?: number;
  readonly to?: number;
}

function made(tokens: readonly Token[], index: number, numeral: Numeral, extra: Extra): Found {
  const currency = /^[£$€¥]$/.test(tokens[index - 1]?.text ?? '') ? 1 : 0;
  const before = boundBefore(tokens, index - currency);
  const percent = percentAt(tokens, numeral.next);
  let next = percent ?? numeral.next;
  const after = boundAfter(tokens, next);
  const nouns = nounsAfter(tokens, after?.next ?? next);
  if (after) next = after.next;
  const first = tokens[before?.from ?? index - currency] as Token;
  const core = {
    start: (tokens[index - currency] as Token).start,
    end: (tokens[(percent ?? numeral.next) - 1] as Token).end,
  };
  const end = Math.max(core.end, after ? (tokens[after.next - 1] as Token).end : 0);
  const value = extra.value ?? numeral.value;
  return {
    next,
    phrase: {
      kind: 'quantity',
      start: first.start,
      end,
      core,
      value,
      ...(extra.to !== undefined && { to: extra.to }),
      bound:
        after?.bound ??
        (isDuring(tokens, before, nouns) ? undefined : before?.bound) ??
        (numeral.form === 'vague' && !extra.form ? 'about' : 'exactly'),
      stressed: before?.bound === 'exactly',
      form: extra.form ?? numeral.form,
      percent: percent !== undefined,
      nouns: currency ? [currencyName(tokens[index - 1]?.text ?? ''), ...nouns] : nouns,
      weak: (extra.weak ?? false) && !before,
    },
  };
}

// "unfold over 4½ months" tells how long, not that it was longer.
function isDuring(tokens: readonly Token[], before: { from: number } | undefined, nouns: readonly string[]): boolean {
  const over = before !== undefined && tokens[before.from]?.lower === 'over';
  const more = /^(?:for|in|of|after|with|took|takes|taken|lasted|lasting|is|was|were|has|had|just|well)$/;
  if (more.test(tokens[(before?.from ?? 0) - 1]?.lower ?? '')) return false;
  return (
    over &&
    /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/.test(nouns[0] ?? '') &&
    !/^(?:ago|old|later|earlier|before|since)$/.test(nouns[1] ?? '')
  );
}
