import { cardinalAt } from './cardinal.ts';
import { type Found, made, numberOf, yearAfter, yearOf } from './date-words.ts';
import { isCapital, type Token, touch } from './token.ts';
import { isPlural, MEASURES } from './unit-noun.ts';

const NAMED_YEARS =
  /^(?:agenda|vision|euro|expo|horizon|project|windows|office|blade|area|cop|formula|class|resolution|law|act|flight|model|horizon|plan|boeing|title|order|directive|regulation|no|room|article|section|page|iso|din)$/;

/** The year, decade or quarter that begins at a token: in 1944, 1914–18, the 1990s, nineteen forty-five, Q4. */
export function yearsAt(tokens: readonly Token[], index: number): Found | undefined {
  return decadeAt(tokens, index) ?? yearAt(tokens, index) ?? spelledYearAt(tokens, index) ?? quarterAt(tokens, index);
}

// "the 1990s", "the nineties".
function decadeAt(tokens: readonly Token[], index: number): Found | undefined {
  const [number, s] = [tokens[index], tokens[index + 1]];
  const year = yearOf(number);
  const apostrophe = /^[’']$/.test(s?.text ?? '') ? 1 : 0;
  if (year !== undefined && touch(number, s) && tokens[index + 1 + apostrophe]?.lower === 's') {
    return made(tokens, index, index + 2 + apostrophe, { year, toYear: year + (year % 100 === 0 ? 99 : 9) });
  }
  const words = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
  const decade = words.indexOf(number?.lower ?? '');
  if (decade === -1 || !/^(?:the|early|late|mid)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  return made(tokens, index, index + 1, { year: 1920 + decade * 10, toYear: 1929 + decade * 10 });
}

// "in 1944", "1914–18": four digits that can be a year, unless they count something.
function yearAt(tokens: readonly Token[], index: number): Found | undefined {
  const token = tokens[index] as Token;
  const year = yearOf(token);
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (/^(?:ad|a\.d|ce)$/.test(before?.lower ?? '') || /^(?:bc|bce|ad|ce)$/.test(after?.lower ?? '')) {
    const value = numberOf(token);
    return value === undefined || token.sort !== 'number' ? undefined : made(tokens, index, index + 1, { year: value });
  }
  if (year === undefined) return shortYearAt(tokens, index);
  if (
    /[£$€¥#]/.test(before?.text ?? '') ||
    MEASURES.test(after?.lower ?? '') ||
    (/^[%:]$/.test(after?.text ?? '') && touch(token, after))
  )
    return undefined;
  const hung =
    before?.text === '-' && touch(before, token) && touch(tokens[index - 2], before) && isCapital(tokens[index - 2]);
  if (NAMED_YEARS.test(before?.lower ?? '') || hung || (touch(token, after) && after?.sort === 'word'))
    return undefined;
  const spoken =
    /^(?:in|since|by|until|till|of|before|after|during|from|between|early|late|mid|circa|the|for|on|around|about|to|and|a|an|this|or|season|autumn|fall|through)$/.test(
      before?.lower ?? '',
    ) || /^[–(-]$/.test(before?.text ?? '');
  if (isPlural(after) && !spoken && !isCapital(after)) return undefined;
  if (year < 1400 && !spoken) return undefined;
  return made(tokens, index, index + 1, { year });
}

// The end of "1914–18" and "2023/24".
function shortYearAt(tokens: readonly Token[], index: number): Found | undefined {
  const [token, joint, year] = [tokens[index], tokens[index - 1], yearOf(tokens[index - 2])];
  if (year === undefined || token?.sort !== 'number' || token.text.length !== 2 || !/^[–/-]$/.test(joint?.text ?? ''))
    return undefined;
  if (!touch(joint, token) || !touch(tokens[index - 2], joint)) return undefined;
  return made(tokens, index, index + 1, { year: Math.floor(year / 100) * 100 + Number(token.text) });
}

// "nineteen forty-five".
function spelledYearAt(tokens: readonly Token[], index: number): Found | undefined {
  const century = /^(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)$/.test(tokens[index]?.lower ?? '')
    ? cardinalAt(tokens, index)
    : undefined;
  const rest = century?.next === index + 1 ? cardinalAt(tokens, index + 1) : undefined;
  if (!century || !rest || rest.scale || rest.value < 10 || rest.value > 99) return undefined;
  return made(tokens, index, rest.next, { year: century.value * 100 + rest.value });
}

// "Q4", "Q3 2016".
function quarterAt(tokens: readonly Token[], index: number): Found | undefined {
  const quarter = Number(/^Q([1-4])$/.exec(tokens[index]?.text ?? '')?.[1]);
  if (!quarter) return undefined;
  const year = yearAfter(tokens, index + 1);
  const months = [1, 2, 3].map((month) => (quarter - 1) * 3 + month);
  return made(tokens, index, year.next, {
    months,
    ...(year.year === undefined ? { relative: {} } : { year: year.year }),
  });
}
