import { calendarDateAt, secondDay } from './calendar-date.ts';
import { type Found, MONTHS, SEASONS, SHORT, WEEKDAYS } from './date-words.ts';
import { numeralAt } from './numeral.ts';
import type { DatePhrase } from './phrase.ts';
import { relativeDateAt } from './relative-date.ts';
import type { Token } from './token.ts';

// The words that a date can begin with; most words begin none, and are told apart at one glance.
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...SHORT.keys(),
  ...Object.keys(SEASONS),
  ...'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
  ...'fifteen sixteen seventeen eighteen nineteen twenty q1 q2 q3 q4 weekend'.split(' '),
  ...'christmas easter whitsun pentecost michaelmas candlemas thanksgiving ramadan passover hanukkah diwali eid lady maundy boxing ash palm good new'.split(
    ' ',
  ),
  ...'yesterday tomorrow today next following previous preceding same last this a an the'.split(' '),
  ...[...WEEKDAYS, ...MONTHS].flatMap((name) => [`${name}’s`, `${name}'s`]),
  ...WEEKDAYS.flatMap((day) => [day, `${day}s`]),
]);

/** Finds every date: calendar days, months, years, decades, seasons, weekdays, and dates told from others. */
export function findDates(tokens: readonly Token[], isTaken: (token: Token) => boolean): DatePhrase[] {
  const found: Found[] = [];
  let index = 0;
  while (index < tokens.length) {
    const date = isTaken(tokens[index] as Token) ? undefined : dateAt(tokens, index);
    if (date) found.push(date);
    const last = date && secondDay(tokens, date);
    if (last) found.push(last);
    index = last?.next ?? date?.next ?? index + 1;
  }
  return withYears(
    found.map(({ phrase }) => phrase),
    tokens,
  );
}

function dateAt(tokens: readonly Token[], index: number): Found | undefined {
  const token = tokens[index] as Token;
  const begins = token.sort === 'number' || BEGINNINGS.has(token.lower) || numeralAt(tokens, index);
  return begins ? (calendarDateAt(tokens, index) ?? relativeDateAt(tokens, index)) : undefined;
}

// In "11 January and 3 February 2024" and "5 to 8 February 2024" the year at the end is that of both.
function withYears(dates: readonly DatePhrase[], tokens: readonly Token[]): DatePhrase[] {
  const joined = (left: DatePhrase, right: DatePhrase) => {
    const between = tokens.filter(({ start, end }) => start >= left.end && end <= right.start);
    return between.length <= 2 && between.every(({ text }) => /^(?:and|to|or|until|till|[–—,-])$/i.test(text));
  };
  const filled = [...dates];
  for (let index = filled.length - 2; index >= 0; index -= 1) {
    const [left, right] = [filled[index], filled[index + 1]];
    if (left?.month === undefined || left.year !== undefined || right?.year === undefined || right.month === undefined)
      continue;
    if (joined(left, right)) filled[index] = { ...left, year: left.month > right.month ? right.year - 1 : right.year };
  }
  return filled;
}
