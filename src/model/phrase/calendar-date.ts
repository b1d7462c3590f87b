import { dayOf, type Found, made, monthOf, numberOf, SEASONS, touchesYear, yearAfter, yearOf } from './date-words.ts';
import type { DatePhrase } from './phrase.ts';
import { isCapital, opensSentence, type Token, touch } from './token.ts';
import { yearsAt } from './year.ts';

const AFTER_MONTH =
  /^(?:Revolution|Surprise|War|Manifesto|Crisis|Monarchy|Uprising|Laws?|Coup|Theses|Days?|Fair|Ball|Queen|Pole|Jones|Carter)$/;

/** The calendar date that begins at a token: a day, a month, a season, a quarter, a decade or a year. */
export function calendarDateAt(tokens: readonly Token[], index: number): Found | undefined {
  return (
    isoAt(tokens, index) ??
    dayMonthAt(tokens, index) ??
    monthAt(tokens, index) ??
    seasonAt(tokens, index) ??
    yearsAt(tokens, index)
  );
}

// 2024-02-07
function isoAt(tokens: readonly Token[], index: number): Found | undefined {
  const [year, one, month, two, day] = tokens.slice(index, index + 5);
  if (year?.text.length !== 4 || one?.text !== '-' || two?.text !== '-' || !touch(year, one) || !touch(two, day))
    return undefined;
  const [y, m, d] = [year, month, day].map((token) => numberOf(token));
  if (y === undefined || m === undefined || d === undefined || m > 12 || d > 31) return undefined;
  return made(tokens, index, index + 5, { year: y, month: m, day: d });
}

// "7 February 2024", "7th of February", "7–9 February 2024": the first day of a span is read by itself.
function dayMonthAt(tokens: readonly Token[], index: number): Found | undefined {
  const day = dayOf(tokens, index);
  if (!day) return undefined;
  const joint = tokens[day.next];
  const dash = /^[–—-]$/.test(joint?.text ?? '') || /^(?:to|and|or)$/.test(joint?.lower ?? '');
  const second = dash ? dayOf(tokens, day.next + 1) : undefined;
  const at = second?.next ?? day.next;
  const month = monthOf(tokens, at) ?? (tokens[at]?.lower === 'of' ? monthOf(tokens, at + 1) : undefined);
  if (!month) return undefined;
  if (second)
    return made(tokens, index, day.next, { day: day.value, month: month.value, ...yearAfter(tokens, month.next) });
  const year = yearAfter(tokens, month.next);
  return made(tokens, index, year.next, {
    day: day.value,
    month: month.value,
    ...(year.year !== undefined && { year: year.year }),
  });
}

// "February 2024", "Feb. 7, 2024", "February 7–9, 2024", "in February".
function monthAt(tokens: readonly Token[], index: number): Found | undefined {
  const month = monthOf(tokens, index);
  if (!month) return undefined;
  const day = dayOf(tokens, month.next);
  const year = yearAfter(tokens, day?.next ?? month.next);
  if (day && !(tokens[month.next]?.text.length === 4)) {
    return made(tokens, index, year.next, {
      month: month.value,
      day: day.value,
      ...(year.year !== undefined && { year: year.year }),
    });
  }
  const bare = yearAfter(tokens, month.next);
  if (bare.year !== undefined) return made(tokens, index, bare.next, { month: month.value, year: bare.year });
  return isBareMonth(tokens, index, month.next) ? made(tokens, index, month.next, { month: month.value }) : undefined;
}

/** The second day of a span that begins with its month: the 8th of "Feb. 4–8" and of "February 4 and 8, 2024". */
export function secondDay(tokens: readonly Token[], { phrase, next }: Found): Found | undefined {
  const { month, day, year, core } = phrase;
  const joint = tokens[next];
  if (month === undefined || day === undefined || !/^(?:[–—-]|to|and)$/.test(joint?.lower ?? '')) return undefined;
  if (
    tokens[next - 1]?.text !== String(day) ||
    !tokens.some(({ start, sort }) => start === core.start && sort === 'word')
  )
    return undefined;
  const last = dayOf(tokens, next + 1);
  const other =
    last &&
    (monthOf(tokens, last.next) ||
      (tokens[last.next]?.sort === 'word' &&
        !/^(?:and|in|at|to|by|for|on|as|the)$/.test(tokens[last.next]?.lower ?? '')));
  if (!last || other || last.value <= day) return undefined;
  const after = yearAfter(tokens, last.next);
  return made(tokens, next + 1, after.next, {
    month,
    day: last.value,
    ...((after.year ?? year) !== undefined && { year: after.year ?? year }),
  } as DatePhrase);
}

// May, March, April, June and August are other words and names too.
function isBareMonth(tokens: readonly Token[], index: number, next: number): boolean {
  const token = tokens[index] as Token;
  const after = tokens[next];
  if (AFTER_MONTH.test(after?.text ?? '') || after?.text === '-') return false;
  const spoken =
    /^(?:in|since|until|till|by|during|early|late|mid|last|this|next|from|through|between|of|each|every|before|after|and|to|or|that)$/.test(
      tokens[index - 1]?.lower ?? '',
    ) || tokens[index - 1]?.text === '-';
  if (/^(?:may|march)$/.test(token.lower))
    return spoken && !/^(?:on|i)$/.test(after?.lower ?? '') && !(token.lower === 'may' && opensSentence(tokens, index));
  if (/^(?:april|june|august)$/.test(token.lower)) return spoken || !isCapital(after);
  return true;
}

// "the winter of 2024", "spring 2023", "last summer".
function seasonAt(tokens: readonly Token[], index: number): Found | undefined {
  const months = SEASONS[tokens[index]?.lower ?? ''];
  if (!months) return undefined;
  const of = tokens[index + 1]?.lower === 'of' ? 1 : 0;
  const year = yearOf(tokens[index + 1 + of]);
  if (year !== undefined && touchesYear(tokens, index + 1 + of))
    return made(tokens, index, index + 2 + of, { months, year });
  const before = tokens[index - 1]?.lower ?? '';
  return /^(?:last|this|next|previous|following)$/.test(before)
    ? made(tokens, index - 1, index + 1, { months, relative: {} })
    : undefined;
}
