import type { QuotationPhrase, Stretch } from './phrase.ts';
import { beginsSmall, titleWords } from './title.ts';

// Each opening mark with what closes it; a straight mark opens after a space and closes before one.
const PAIRS: readonly { open: RegExp; close: string }[] = [
  { open: /“/g, close: '”' },
  { open: /„/g, close: '“”' },
  { open: /«/g, close: '»' },
  { open: /「/g, close: '」' },
  { open: /(?<![\p{L}\p{N}])"(?=\S)/gu, close: '"' },
  { open: /(?<![\p{L}\p{N}”"’'])[‘](?=\S)/gu, close: '’' },
  { open: /(?<![\p{L}\p{N}”"’'])'(?=\S)/gu, close: "'" },
];
const OPENING = /[“„«「"‘]|(?<![\p{L}\p{N}])'/u;
const BEFORE_WORD =
  /\b(?:words?|terms?|phrases?|nouns?|verbs?|adjectives?|names?|labels?|expressions?|slogans? of|euphemisms?|acronyms?|abbreviations?|spellings?|suffix|prefix|nicknamed?|dubbed|known as|literally|meaning|means|mean|translates? as|glossed as|read as)\s*[,:(—–]?\s*$/i;
const AFTER_WORD =
  /^\s*(?:,\s*)?(?:is|was|as) (?:a|an|the) (?:word|term|phrase|label|name|noun|verb)\b|^\s*(?:means?|meant|literally)\b/i;
const BEFORE_TITLE =
  /\b(?:titled|entitled|called|novel|book|memoir|essay|article|story|poem|film|movie|documentary|song|album|single|play|musical|opera|series|episode|painting|pamphlet|report|paper|headline|headlined|column|chapter|lecture|exhibition|hymn|ballad|anthem|sonnet|title|podcast|programme|show|treatise|study|sketch|game)\s*,?\s*$/i;

/** Finds words in quotation marks among the stretches that stand in them, but not titles of works, and not words that are named as words. */
export function findQuotations(text: string, stretches: readonly Stretch[]): QuotationPhrase[] {
  return stretches.flatMap(({ start, end }) => {
    const core = { start: start + 1, end: text.slice(start + 1, end).search(/[”"’'»“」]$/) === -1 ? end : end - 1 };
    const words = text.slice(core.start, core.end).trim();
    // The comma or stop before the closing mark belongs to the sentence around.
    const tail = /[.,;:!?]*\s*$/.exec(text.slice(core.start, core.end))?.[0].length ?? 0;
    if (!/[\p{L}\p{N}]/u.test(words) || isTitle(words, text.slice(0, start)) || isWordAsWord(words, text, start, end))
      return [];
    return [{ kind: 'quotation', start, end, core: { ...core, end: core.end - tail }, words }];
  });
}

/** Every stretch in quotation marks, marks included; what is quoted within is part of it. */
export function quotedStretches(text: string): Stretch[] {
  if (!OPENING.test(text)) return [];
  const opens = PAIRS.flatMap(({ open, close }) =>
    [...text.matchAll(open)].map(({ index }) => ({ index, close })),
  ).sort((a, b) => a.index - b.index);
  const found: Stretch[] = [];
  let past = 0;
  for (const { index, close } of opens) {
    if (index < past) continue;
    const end = closing(text, index + 1, close);
    if (end === undefined) continue;
    found.push({ start: index, end });
    past = end;
  }
  return found;
}

// An apostrophe within a word closes nothing; a curly quotation that is never closed runs to the end of its paragraph.
function closing(text: string, from: number, close: string): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!close.includes(mark)) continue;
    const apostrophe = /[’']/.test(mark) && /\p{L}|\p{N}/u.test(text[at + 1] ?? '');
    const possessive =
      /[’']/.test(mark) &&
      text[at - 1] === 's' &&
      text.slice(at + 1).includes(mark) &&
      /^\s\p{Ll}/u.test(text.slice(at + 1)) &&
      closesLater(text, at + 1, mark);
    const straight = mark === '"' && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
    if (!apostrophe && !possessive && !straight) return at + 1;
  }
  return close === '”' ? text.length : undefined;
}

function closesLater(text: string, from: number, mark: string): boolean {
  const rest = text.slice(from);
  const at = rest.search(new RegExp(`${mark}(?![\\p{L}\\p{N}])`, 'u'));
  return at !== -1 && !/[‘“]/.test(rest.slice(0, at)) && !/\s'/.test(rest.slice(0, at));
}

// Two or more words, all but the little ones with capitals: “The Guns of August”. A sentence that is quoted has one.
function isTitle(words: string, before: string): boolean {
  const great = titleWords(words);
  if (BEFORE_TITLE.test(before)) return great > 0;
  return great >= 2 || (great === 1 && beginsSmall(words));
}

function isWordAsWord(words: string, text: string, start: number, end: number): boolean {
  if (words.split(/\s+/).length > 3) return false;
  return BEFORE_WORD.test(text.slice(0, start)) || AFTER_WORD.test(text.slice(end));
}
