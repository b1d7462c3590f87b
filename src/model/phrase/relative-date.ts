import { type Found, made, UNITS, WEEKDAYS, yearAfter } from './date-words.ts';
import { numeralAt } from './numeral.ts';
import { isCapital, type Token } from './token.ts';

const WEEKDAY_NAMES = /^(?:bloody|black|ash|palm|super|good|easter|cyber|man|maundy|shrove|holy|giving|girl|casual)$/;
const AFTER_WEEKDAY =
  /^(?:times|telegraph|mirror|mail|post|express|agreement|mosque|independent|school|schools|prayers?|night|mass|herald|service|best|roast|league)$/;

/** The date that begins at a token and is told from another, or has a name: on Sunday, by Christmas, the next day. */
export function relativeDateAt(tokens: readonly Token[], index: number): Found | undefined {
  return weekdayAt(tokens, index) ?? holidayAt(tokens, index) ?? relativeAt(tokens, index);
}

function weekdayAt(tokens: readonly Token[], index: number): Found | undefined {
  const token = tokens[index] as Token;
  const weekday = WEEKDAYS.indexOf(token.lower.replace(/(?:[’']s|s)$/, ''));
  if (weekday === -1 || !isCapital(token)) return undefined;
  const before = tokens[index - 1];
  if (
    WEEKDAY_NAMES.test(before?.lower ?? '') ||
    (AFTER_WEEKDAY.test(tokens[index + 1]?.lower ?? '') && isCapital(tokens[index + 1]))
  )
    return undefined;
  if (
    before?.text === 'The' ||
    (/^(?:an?|the|his|her|their|our|my|your|every)$/.test(before?.lower ?? '') &&
      /^(?:roast|lunch|best|school|papers?|newspapers?|supplement|league|brunch|driver|drivers|suit|prayers?)$/.test(
        tokens[index + 1]?.lower ?? '',
      ))
  )
    return undefined;
  const from = /^(?:last|next|this|on)$/.test(before?.lower ?? '') && before?.lower !== 'on' ? index - 1 : index;
  return made(tokens, from, index + 1, { relative: { weekday } });
}

// "by Christmas", "on Maundy Thursday": days that move or have a name; not "a Christmas tree", "the Easter Rising".
function holidayAt(tokens: readonly Token[], index: number): Found | undefined {
  const { text } = tokens[index] as Token;
  if (
    !/^(?:Christmas|Easter|Whitsun|Pentecost|Michaelmas|Candlemas|Thanksgiving|Ramadan|Passover|Hanukkah|Diwali|Eid|Lady|Maundy|Boxing|Ash|Palm|Good|New)$/.test(
      text,
    )
  )
    return undefined;
  const second = tokens[index + 1]?.text ?? '';
  const pair = `${text} ${second}`;
  const named =
    /^(?:Lady Day|Maundy Thursday|Boxing Day|Ash Wednesday|Palm Sunday|Good Friday|Christmas (?:Day|Eve)|Easter (?:Sunday|Monday)|New Year[’']s)$/.test(
      pair,
    );
  const eve = /^New Year/.test(pair) && /^(?:Day|Eve)$/.test(tokens[index + 2]?.text ?? '') ? 1 : 0;
  if (!named && /^(?:Lady|Maundy|Boxing|Ash|Palm|Good|New)$/.test(text)) return undefined;
  const next = index + (named ? 2 : 1) + eve;
  const year = yearAfter(tokens, next);
  const spoken = /^(?:on|by|since|until|till|before|after|at|from|last|next|this|between|over|and)$/.test(
    tokens[index - 1]?.lower ?? '',
  );
  const ends =
    tokens[next]?.sort !== 'word' ||
    /^(?:and|in|on|at|of|to|the|when|after|before|with|for|by|as|was|that)$/.test(tokens[next]?.lower ?? '');
  if (year.year !== undefined) return made(tokens, index, year.next, { year: year.year, relative: {} });
  return spoken && ends ? made(tokens, index, next, { relative: {} }) : undefined;
}

// "yesterday", "the next day", "last month", "two weeks later", "a year ago".
function relativeAt(tokens: readonly Token[], index: number): Found | undefined {
  const { lower } = tokens[index] as Token;
  if (lower === 'yesterday') return made(tokens, index, index + 1, { relative: {} });
  if (lower === 'tomorrow' && tokens[index + 1]?.text !== '’') return made(tokens, index, index + 1, { relative: {} });
  if (lower === 'today' && /^(?:earlier|until|of)$/.test(tokens[index - 1]?.lower ?? ''))
    return made(tokens, index, index + 1, { relative: {} });
  if (
    lower === 'weekend' &&
    tokens[index - 1]?.lower === 'the' &&
    /^(?:at|over|on|by|before|after|since)$/.test(tokens[index - 2]?.lower ?? '')
  )
    return made(tokens, index, index + 1, { relative: {} });
  return followingAt(tokens, index) ?? countedAt(tokens, index);
}

function followingAt(tokens: readonly Token[], index: number): Found | undefined {
  const { lower } = tokens[index] as Token;
  const unit = UNITS[tokens[index + 1]?.lower ?? ''];
  if (!unit || tokens[index + 2]?.text === '-') return undefined;
  const the = tokens[index - 1]?.lower === 'the' ? 1 : 0;
  const by = { next: 1, following: 1, previous: -1, preceding: -1 }[lower];
  if (by !== undefined && the) return made(tokens, index, index + 2, { relative: { by, unit } });
  if (lower === 'same' && the && unit === 'day') return made(tokens, index, index + 2, { relative: { by: 0, unit } });
  if (lower === 'day' || lower === 'night') return undefined;
  const vague =
    /^(?:last|next|this)$/.test(lower) &&
    !the &&
    /^(?:week|weekend|month|year|night|decade)$/.test(tokens[index + 1]?.lower ?? '');
  return vague ? made(tokens, index, index + 2, { relative: {} }) : undefined;
}

// "the day after", "two days later", "a week earlier". How long ago something was ("twelve years ago") is a quantity.
function countedAt(tokens: readonly Token[], index: number): Found | undefined {
  const { lower } = tokens[index] as Token;
  const number = numeralAt(tokens, index);
  const counted = number?.form === 'cardinal' ? number : undefined;
  const at = counted?.next ?? (/^(?:an?|the)$/.test(lower) ? index + 1 : undefined);
  const unit = at === undefined ? undefined : UNITS[tokens[at]?.lower ?? ''];
  if (at === undefined || !unit) return undefined;
  const word = tokens[at + 1]?.lower ?? '';
  const later = /^(?:later|afterwards|after)$/.test(word);
  if (!later && !/^(?:earlier|before)$/.test(word) && !(word === 'ago' && /^an?$/.test(lower))) return undefined;
  if (/^(?:after|before)$/.test(word) && lower !== 'the') return undefined;
  const times = { decade: 10, decades: 10, century: 100, centuries: 100, fortnight: 2 }[tokens[at]?.lower ?? ''] ?? 1;
  return made(tokens, index, at + 2, { relative: { by: (later ? 1 : -1) * times * (counted?.value ?? 1), unit } });
}
