import { BODIES, PRESENT, SAYING } from './saying-words.ts';
import { isCapital, opensSentence, type Token, touch } from './token.ts';

/** Somebody who is named: the words, and the token after them. */
interface Name {
  readonly who: string;
  readonly next: number;
}

/** The name that begins at a token: words with capitals, with particles between; or a body with "the" before it. */
export function nameAt(tokens: readonly Token[], index: number): Name | undefined {
  const the =
    /^(?:the|a|an|president|prime|its|his|her|their|our)$/.test(tokens[index]?.lower ?? '') &&
    !/^(?:president|prime)$/.test(tokens[index]?.lower ?? '')
      ? 1
      : 0;
  let at = index + the;
  if (!isCapital(tokens[at]) || isNoName(tokens, at)) {
    const body = bodyAt(tokens, at, the === 1);
    return body;
  }
  while (
    isCapital(tokens[at]) ||
    (isParticle(tokens[at]) && isCapital(tokens[at + 1])) ||
    isInitialStop(tokens, at) ||
    (tokens[at]?.text === '-' && touch(tokens[at - 1], tokens[at]) && touch(tokens[at], tokens[at + 1]))
  )
    at += 1;
  const body = tokens[at]?.sort === 'word' && BODIES.has(tokens[at]?.lower ?? '') ? 1 : 0;
  at += body;
  const who = tokens
    .slice(index + the, at)
    .map(({ text }) => text)
    .join(' ');
  return { who, next: at };
}

// At the beginning of a sentence every word has a capital: "Critics said", "In", "But".
function isNoName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (
    /^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      token.lower,
    )
  )
    return true;
  if (!opensSentence(tokens, at)) return false;
  if (/^\p{Lu}{2,}$/u.test(token.text) || /\p{Lu}/u.test(token.text.slice(1))) return false;
  if (isCapital(tokens[at + 1])) return COMMON.has(token.lower);
  return (
    COMMON.has(token.lower) ||
    (!NAMES_IN_S.test(token.text) && /(?:s|ed|ing|ly|ists|ers)$/.test(token.lower)) ||
    !(
      PRESENT_OR_PAST(tokens[at + 1]) ||
      (tokens[at + 1]?.text === ',' && /^(?:an?|the|who|whose)$/.test(tokens[at + 2]?.lower ?? ''))
    )
  );
}

const NAMES_IN_S =
  /^(?:Reuters|Axios|Hamas|Congress|Brussels|Paris|Athens|Texas|Wales|Cyprus|Laos|Honduras|Ynetnews|Francis|James|Charles|Davies|Williams|Jones|Hughes|Evans|Adams|Lewis|Thomas|Marcus|Nicholas|Boris|Damascus|Barclays|Starbucks|Airbus|Forbes|Eurostat|Keynes|Socrates|Aristophanes|Tacitus|Herodotus|Thucydides|Jesus|Moses)$/;
const PRESENT_OR_PAST = (token: Token | undefined): boolean =>
  SAYING.has(token?.lower ?? '') ||
  PRESENT.has(token?.lower ?? '') ||
  /^(?:has|had|later|also|then)$/.test(token?.lower ?? '');
const COMMON: ReadonlySet<string> = new Set(
  'a about after again all also although among an and another any anyone as asked at because before between both but by critics each even every everyone experts few for from he her here his how however i if in instead is it its many more most much my neither no nobody none nor not nothing of officials on one only opponents or other others our researchers scientists several she since so some somebody someone still supporters such than that the their then there these they this those though to together under until we what when where whether which while who whoever why witnesses with yet you your both people two three four five six seven eight nine ten economists analysts historians lawyers doctors nurses residents voters survivors police'.split(
    ' ',
  ),
);

function isParticle(token: Token | undefined): boolean {
  return /^(?:of|the|de|al|el|von|van|bin|der|den|la|le|for|and|du|da|dos|ibn|on)$/.test(token?.lower ?? '');
}

/** Whether a full stop belongs to an initial or a title: "J. S. Davies", "Gen. Sims". */
export function isInitialStop(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '.' &&
    touch(tokens[at - 1], tokens[at]) &&
    /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|St|Prof|Col|Maj|Sgt|Rep|Sen|Gov)$/u.test(tokens[at - 1]?.text ?? '') &&
    isCapital(tokens[at + 1])
  );
}

function bodyAt(tokens: readonly Token[], at: number, hasArticle: boolean): Name | undefined {
  if (!hasArticle) return undefined;
  for (const skip of [0, 1, 2]) {
    const token = tokens[at + skip];
    if (token?.sort !== 'word') return undefined;
    if (BODIES.has(token.lower) && !(tokens[at + skip + 1]?.text === '-' && !touch(token, tokens[at + skip + 1])))
      return {
        who: tokens
          .slice(at, at + skip + 1)
          .map(({ text }) => text)
          .join(' '),
        next: at + skip + 1,
      };
  }
  return undefined;
}
