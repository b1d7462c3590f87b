import { isCapital, type Token, touch } from './token.ts';
import { isPlural, MEASURES, SHORT_UNITS } from './unit-noun.ts';

/** What numbers name rather than count when they follow it: Article 51, Tower 22, step 3, page 20. */
const DESIGNATORS = new Set(
  'act airbus amendment annex apollo appendix area article b bill block boeing book box brigade bus camp canto category channel chapter chapters clause class code column convoy corridor decree directive district division exhibit figure figures file fig flight floor footnote form gate grade group highway house interstate issue item law level line lines lot mark milestone mk model motorway no nos note notes number numbers objective op order page pages para paragraph paragraphs part parts phase pier platform pp point president principle proposition prop protocol psalm question radio regulation report resolution resolutions room route row rule scene schedule section sections sector size sonnet stage step table task terminal test tier title tower track type unit verse version vol volume ward zone courtroom runway junction exit bay berth hangar bed seat cell studio apartment flat suite locker ticket word words gate'.split(
    ' ',
  ),
);

/** Whether the number from `index` to `next` names a thing rather than counts: Tower 22, F-16, 5G, Step Three, 10 Downing Street. */
export function isDesignation(tokens: readonly Token[], index: number, next: number): boolean {
  return (
    hangsOnLetters(tokens, index, next) || followsDesignator(tokens, index, next) || isEnumerated(tokens, index, next)
  );
}

// F-16, GBU-31, 5G, COVID-19; but 5km, 20-year and mid-1990s count.
function hangsOnLetters(tokens: readonly Token[], index: number, next: number): boolean {
  const [hyphen, word] = [tokens[index - 1], tokens[index - 2]];
  const attached =
    /^[-‑]$/.test(hyphen?.text ?? '') &&
    touch(hyphen, tokens[index]) &&
    touch(word, hyphen) &&
    word?.sort === 'word' &&
    /^\p{Lu}/u.test(word.text);
  const last = tokens[next - 1];
  const after = tokens[next];
  const suffixed =
    last?.sort === 'number' &&
    touch(last, after) &&
    after?.sort === 'word' &&
    !/^(?:km|kms|m|cm|mm|kg|g|lb|lbs|ft|in|mi|mph|kph|nm|ha|k|kw|mw|gw|mwh|gwh|kwh|mm|l|ml|t|bn|mn|tn|st|nd|rd|th|s|p|c|f|yr|yrs|x|am|pm|billion|million)$/i.test(
      after.text,
    );
  const code =
    last?.sort === 'number' && touch(last, after) && /^[A-Z]$/.test(after?.text ?? '') && !isMoney(tokens, index);
  // "1.e4", "4-4-2", "020 7946 0018", "’67": codes and the like.
  const joined = last?.sort === 'number' && after?.text === '.' && touch(last, after) && touch(after, tokens[next + 1]);
  const chained = isChained(tokens, index, next);
  return attached || suffixed || code || joined || chained;
}

// "3M" is a company, "$3M" is money.
function isMoney(tokens: readonly Token[], index: number): boolean {
  return /[£$€¥]/.test(tokens[index - 1]?.text ?? '');
}

function isChained(tokens: readonly Token[], index: number, next: number): boolean {
  const number = tokens[index];
  if (number?.sort !== 'number' || isMoney(tokens, index)) return false;
  const [before, after] = [tokens[index - 1], tokens[next]];
  if (before?.sort === 'number' || after?.sort === 'number' || /^0\d/.test(number.text)) return true;
  if (/^[’']$/.test(before?.text ?? '') && touch(before, number)) return true;
  const dashed = (at: number) =>
    /^[-‑]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.sort === 'number' && tokens[at - 1]?.sort === 'number';
  return (
    (dashed(next) && dashed(next + 2)) ||
    (dashed(index - 1) && dashed(next)) ||
    (dashed(index - 1) && dashed(index - 3))
  );
}

/** Codes of currencies, which stand before their number as a designator does. */
const CURRENCIES =
  /^(?:CHF|USD|EUR|GBP|JPY|SEK|NOK|DKK|AUD|CAD|NZD|CNY|RMB|INR|Rs|kr|ZAR|BRL|MXN|TRY|RUB|PLN|US|A|C|HK|NZ)$/;

function followsDesignator(tokens: readonly Token[], index: number, next: number): boolean {
  const number = tokens[index];
  let at = index - 1;
  if (tokens[at]?.text === '.' && touch(tokens[at - 1], tokens[at])) at -= 1;
  const before = tokens[at];
  if (before?.sort !== 'word') return false;
  const after = tokens[next];
  if (DESIGNATORS.has(before.lower)) {
    // "the number 16" names, "house 16 families" counts; "the group three soldiers" does not occur.
    return !(isPlural(after) && !isCapital(before)) || before.lower.startsWith('no');
  }
  if (number?.sort !== 'number' || /[,\u00a0\u202f]/.test(number.text) || !isCapital(before)) return false;
  // "Windows 11 was", "Operation 1027": a capital, then a bare number, then no word for what it counts.
  if (CURRENCIES.test(before.text)) return false;
  // "BA 284", "HX 2207": a code.
  if (/^\p{Lu}{2,}$/u.test(before.text) && !/^(?:US|UK|UN|EU)$/.test(before.text)) {
    return next === index + 1 && !isPlural(after) && !countsWhatFollows(after);
  }
  return (
    next === index + 1 &&
    !OPENERS.test(before.lower) &&
    !isPlural(after) &&
    !countsWhatFollows(after) &&
    number.text.length < 5 &&
    !isProperPlace(tokens, at)
  );
}

const OPENERS =
  /^(?:about|above|after|all|almost|among|and|another|around|as|at|before|below|between|but|by|during|every|exactly|fewer|for|from|in|just|nearly|of|on|only|or|over|roughly|since|so|some|than|that|the|then|there|these|those|to|today|under|until|up|what|when|where|while|with|yesterday)$/;

// "In Gaza 39 had died": a place after a preposition is no part of the number's name.
function isProperPlace(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|at|from|near|of|across|for|to|by)$/.test(tokens[at - 1]?.lower ?? '');
}

function countsWhatFollows(after: Token | undefined): boolean {
  return (
    /^(?:people|more|others|dead|killed|wounded|injured|were|had|have|per|%|km|miles|children|men|women|of|to|or|–|-)$/.test(
      after?.lower ?? '',
    ) ||
    MEASURES.test(after?.lower ?? '') ||
    SHORT_UNITS.test(after?.text ?? '')
  );
}

// "(1)", "[3]", "1." at the beginning of a text: the numbers of a list.
function isEnumerated(tokens: readonly Token[], index: number, next: number): boolean {
  const [before, after] = [tokens[index - 1]?.text, tokens[next]?.text];
  const digits = tokens[index]?.sort === 'number' && (tokens[index]?.text.length ?? 0) < 3;
  return (
    digits && ((before === '(' && after === ')') || (before === '[' && after === ']') || (index === 0 && after === ')'))
  );
}
