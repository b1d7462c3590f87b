import type { AttributionPhrase } from './phrase.ts';
import { isCapital, opensSentence, type Token, touch } from './token.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What people and bodies do when they say or decide. */
const SAYING = set(
  'accepted accused determined resolved heard recorded cabled shouted remarked radioed replied telegraphed muttered whispered ruled acknowledged added admitted adopted advised affirmed agreed alleged announced answered apologised apologized appealed approved argued asked asserted attributed backed banned blamed boasted called cautioned certified charged cited claimed commented complained conceded concluded condemned confessed confirmed contended counted criticised criticized declared decided declined defended demanded denied denounced described disclosed dismissed disputed emphasised emphasized endorsed estimated explained found forecast gave held hinted indicated informed insisted invited joked lamented listed maintained mentioned noted notified objected observed ordered pledged pointed praised predicted promised proposed protested published put quoted ratified read recalled reckoned recommended refused rejected remarked repeated replied reported requested responded revealed ruled said signalled signaled stated stressed suggested summarised summarized swore testified told threatened tweeted undertook upheld urged vetoed voted vowed warned welcomed withdrew wrote',
);
const PRESENT = set(
  'accuses acknowledges adds admits alleges announces argues asserts blames calls claims concedes concludes confirms contends counts declares denies describes disputes estimates explains finds gives holds insists lists maintains notes observes predicts promises puts recommends reports says states stresses suggests summarises summarizes tells urges warns writes',
);

/** Bodies that are named by what they are, with "the" before them. */
const BODIES = set(
  'administration agency army auditor captain chair chairman chairwoman coastguard commissioner coroner governor ombudsman service sheriff surgeon general federation association assembly congress college foundation authorities authority bank board body bureau cabinet centre center commission committee company council court department embassy government institute judge judges jury justices magazine mayor military ministry monitor museum navy newspaper office organisation organization panel parliament party pentagon police president presidency prosecutor prosecutors regulator senate spokesman spokeswoman spokesperson tribunal university watchdog agency chancellor minister inquiry union charity bishop pope king queen observatory',
);
const BETWEEN =
  /^(?:also|had|has|have|later|then|first|once|again|itself|himself|herself|itself|today|yesterday|on|in|at|by|its|of|the|for|and|de|al|von|van|bin|later|officially|formally|publicly|repeatedly|now|never|who|which|s|a|an|us|who|chief|leader|director|secretary|minister|spokesman|spokeswoman|general|official|officials|office|news|agency|service|prime|foreign|health|defence|defense|state|interior|team|desk|correspondent|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

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

// A name: words with capitals, with particles between; or a body with "the" before it.
function nameAt(tokens: readonly Token[], index: number): { who: string; next: number } | undefined {
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
const COMMON = set(
  'a about after again all also although among an and another any anyone as asked at because before between both but by critics each even every everyone experts few for from he her here his how however i if in instead is it its many more most much my neither no nobody none nor not nothing of officials on one only opponents or other others our researchers scientists several she since so some somebody someone still supporters such than that the their then there these they this those though to together under until we what when where whether which while who whoever why witnesses with yet you your both people two three four five six seven eight nine ten economists analysts historians lawyers doctors nurses residents voters survivors police',
);

function isParticle(token: Token | undefined): boolean {
  return /^(?:of|the|de|al|el|von|van|bin|der|den|la|le|for|and|du|da|dos|ibn|on)$/.test(token?.lower ?? '');
}

function isInitialStop(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '.' &&
    touch(tokens[at - 1], tokens[at]) &&
    /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|St|Prof|Col|Maj|Sgt|Rep|Sen|Gov)$/u.test(tokens[at - 1]?.text ?? '') &&
    isCapital(tokens[at + 1])
  );
}

function bodyAt(tokens: readonly Token[], at: number, hasArticle: boolean): { who: string; next: number } | undefined {
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
