import { isInitialStop, nameAt } from './names.ts';
import type { AttributionPhrase } from './phrase.ts';
import { BETWEEN, BODIES, PRESENT, SAYING } from './saying-words.ts';
import { isCapital, opensSentence, type Token } from './token.ts';

/** Finds named people and bodies that are said to have said or decided something. */
export function findAttributions(tokens: readonly Token[], isTaken: (token: Token) => boolean): AttributionPhrase[] {
  const found: AttributionPhrase[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (isTaken(tokens[index] as Token)) continue;
    const made = accordingTo(tokens, index) ?? inverted(tokens, index) ?? direct(tokens, index);
    if (!made) continue;
    found.push(made.phrase);
    index = made.next - 1;
  }
  return found;
}

interface Found {
  readonly phrase: AttributionPhrase;
  readonly next: number;
}

function make(tokens: readonly Token[], from: number, next: number, who: string): Found {
  const stretch = { start: (tokens[from] as Token).start, end: (tokens[next - 1] as Token).end };
  return { phrase: { kind: 'attribution', ...stretch, core: stretch, who }, next };
}

// "according to Reuters", "by the ministry’s account".
function accordingTo(tokens: readonly Token[], index: number): Found | undefined {
  if (/^(?:in|by)$/.test(tokens[index]?.lower ?? '')) return inTheWordsOf(tokens, index);
  if (tokens[index]?.lower !== 'according' || tokens[index + 1]?.lower !== 'to') return undefined;
  const name = nameAt(tokens, index + 2);
  return name && make(tokens, index, name.next, name.who);
}

// "in the BBC’s words", "by the White House’s account".
function inTheWordsOf(tokens: readonly Token[], index: number): Found | undefined {
  const name = nameAt(tokens, index + 1);
  const owns = name && /[’']s?$/.test(tokens[name.next - 1]?.text ?? '');
  const told = /^(?:words|account|report|readout|telling|phrase|summary|version|view|count|estimate)$/;
  return name && owns && told.test(tokens[name.next]?.lower ?? '')
    ? make(tokens, index, name.next + 1, name.who)
    : undefined;
}

// "said John Kirby", "wrote JNS".
function inverted(tokens: readonly Token[], index: number): Found | undefined {
  const { lower } = tokens[index] as Token;
  if (!SAYING.has(lower) && !PRESENT.has(lower)) return undefined;
  const name = nameAt(tokens, index + 1) ?? describedName(tokens, index + 1);
  const isDate =
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/.test(
      tokens[index + 1]?.lower ?? '',
    );
  return name && !isDate && !opensSentence(tokens, index) ? make(tokens, index, name.next, name.who) : undefined;
}

// "wrote the hatmaker Odile Tarrant", "shouted the purser, Lowell Marsh".
function describedName(tokens: readonly Token[], index: number): { who: string; next: number } | undefined {
  if (tokens[index]?.lower !== 'the') return undefined;
  for (let at = index + 1; at < index + 5; at += 1) {
    const token = tokens[at];
    if (isCapital(token)) return nameAt(tokens, at);
    if (token?.sort !== 'word' && token?.text !== ',') return undefined;
  }
  return undefined;
}

// "The White House, on 31 January, called": the verb stands within a few words of the name.
function direct(tokens: readonly Token[], index: number): Found | undefined {
  const name = nameAt(tokens, index);
  if (!name) return undefined;
  let at = name.next;
  let passed = 0;
  while (at < tokens.length && passed < 12) {
    const token = tokens[at] as Token;
    if (isVerb(tokens, at)) return make(tokens, index, at + 1, name.who);
    const comma = token.text === ',' && passed === 0;
    // "his press secretary, Karine Jean-Pierre, explained".
    if (comma && isVerb(tokens, at + 1)) return make(tokens, index, at + 2, name.who);
    if (comma) {
      const close = closingComma(tokens, at);
      if (close === undefined) return undefined;
      at = close + 1;
      passed += 1;
      continue;
    }
    const possessive = /^[’']$/.test(token.text);
    if (
      !possessive &&
      !(token.sort === 'word' && (BETWEEN.test(token.lower) || BODIES.has(token.lower) || isCapital(token))) &&
      token.text !== '-' &&
      !isInitialStop(tokens, at) &&
      token.sort !== 'number'
    )
      return undefined;
    at += 1;
    passed += 1;
  }
  return undefined;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!SAYING.has(lower) && !PRESENT.has(lower)) return false;
  // "was called", "were told", "has been found": said of them, not by them; "the found object" is no saying.
  if (/^(?:was|were|is|are|been|being|be|the|a|an|to|-)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  // "Reports" and "counts" after an adjective of place are nouns: "NPR reports that" is a saying, "UN reports of" is none.
  return !(
    /^(?:reports|counts|claims|notes|estimates|calls|finds|lists|puts|states|holds)$/.test(lower) &&
    /^(?:of|by|on|about|were|was|are|have|had)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

function closingComma(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at + 1; index < Math.min(tokens.length, at + 14); index += 1) {
    const { text } = tokens[index] as Token;
    if (text === ',') return index;
    if (/^[.;:?!“"]$/.test(text)) return undefined;
  }
  return undefined;
}
