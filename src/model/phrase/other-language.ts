import { digitsValue } from './cardinal.ts';
import type { DatePhrase, QuantityPhrase } from './phrase.ts';
import { type Token, touch } from './token.ts';

/**
 * What can be read without the grammar of a language: numbers in digits, with point and comma as most languages have
 * them; years; and days with the name of their month, which the platform knows.
 */
export function findDigits(
  tokens: readonly Token[],
  language: string,
  isTaken: (token: Token) => boolean,
): (QuantityPhrase | DatePhrase)[] {
  const found: (QuantityPhrase | DatePhrase)[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (isTaken(token)) continue;
    const date = dateAt(tokens, index, monthsOf(language));
    if (date) found.push(date.phrase);
    else if (token.sort === 'number' && (token.text.length > 1 || decimals(tokens, index) > 0))
      found.push(quantityAt(tokens, index));
    index = date ? date.next - 1 : index + decimals(tokens, index);
  }
  return found;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** The names of the months in a language, alone and beside a day, in small letters, with their numbers. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const months =
    known.get(language) ?? new Map(Array.from({ length: 12 }, (_, month) => namesOf(month, language)).flat());
  known.set(language, months);
  return months;
}

function namesOf(month: number, language: string): [string, number][] {
  const styles = (['long', 'short'] as const).flatMap((style) => [
    { month: style },
    { month: style, day: 'numeric' as const },
  ]);
  return styles.flatMap((style) =>
    new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' })
      .formatToParts(Date.UTC(2024, month, 15))
      .filter(({ type }) => type === 'month')
      .map(({ value }): [string, number] => [value.toLowerCase().replace(/\.$/, ''), month + 1]),
  );
}

interface Found {
  readonly phrase: DatePhrase;
  readonly next: number;
}

// "28. Dezember 1879", "28 de diciembre de 1879", "٢٨ ديسمبر ١٨٧٩", "Dezember 1879", "28.12.1879", "1879".
function dateAt(tokens: readonly Token[], index: number, months: ReadonlyMap<string, number>): Found | undefined {
  const made = (next: number, parts: Pick<DatePhrase, 'year' | 'month' | 'day'>): Found => {
    const stretch = { start: (tokens[index] as Token).start, end: (tokens[next - 1] as Token).end };
    return { phrase: { kind: 'date', ...stretch, core: stretch, ...parts }, next };
  };
  const day = numberIn(tokens[index], 1, 31);
  const inFigures = day === undefined ? undefined : figuresAt(tokens, index, day);
  if (inFigures) return made(inFigures.next, inFigures.parts);
  const at = day === undefined ? index : index + 1 + joints(tokens, index + 1);
  const month = months.get(tokens[at]?.lower ?? '');
  if (month !== undefined) {
    const stop = tokens[at + 1]?.text === '.' ? 1 : 0;
    const behind = at + 1 + stop + joints(tokens, at + 1 + stop);
    const year = numberIn(tokens[behind], 1000, 2099);
    const parts = { month, ...(day !== undefined && { day }) };
    return year === undefined ? made(at + 1, parts) : made(behind + 1, { ...parts, year });
  }
  const year = numberIn(tokens[index], 1400, 2099);
  return year === undefined ? undefined : made(index + 1, { year });
}

function figuresAt(tokens: readonly Token[], index: number, day: number) {
  // "28.12" is one number to the tokens, "28/12" three.
  const [first, month, year] =
    tokens
      .slice(index, index + 5)
      .map(({ text }) => text)
      .join('')
      .match(/^(\d{1,2})[./](\d{1,2})[./](\d{4})/)
      ?.slice(1) ?? [];
  if (Number(first) !== day || Number(month) > 12 || !year) return undefined;
  let next = index;
  while (tokens[next] && (tokens[next] as Token).text !== year && !(tokens[next] as Token).text.endsWith(year))
    next += 1;
  return { next: next + 1, parts: { day, month: Number(month), year: Number(year) } };
}

// The stop of an ordinal and the little word of Romance languages stand between a day, its month and its year.
function joints(tokens: readonly Token[], at: number): number {
  return /^(?:\.|de|del|di|d’|º)$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
}

function numberIn(token: Token | undefined, least: number, most: number): number | undefined {
  if (token?.sort !== 'number' || !/^\p{Nd}{1,4}(?:\.\p{Nd}{1,2})?$/u.test(token.text)) return undefined;
  const value = Math.trunc(digitsValue(token.text));
  return value >= least && value <= most && !(most > 31 && token.text.includes('.')) ? value : undefined;
}

// "1,5": a comma and one or two figures, which the tokens have as three.
function decimals(tokens: readonly Token[], index: number): number {
  const [comma, rest] = [tokens[index + 1], tokens[index + 2]];
  const isDecimal =
    comma?.text === ',' && touch(tokens[index], comma) && touch(comma, rest) && /^\p{Nd}{1,2}$/u.test(rest?.text ?? '');
  return tokens[index]?.sort === 'number' && isDecimal ? 2 : 0;
}

function quantityAt(tokens: readonly Token[], index: number): QuantityPhrase {
  const token = tokens[index] as Token;
  const more = decimals(tokens, index);
  const last = tokens[index + more] as Token;
  // 50.000 is fifty thousand where the point groups.
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(token.text) ? token.text.replaceAll('.', '') : token.text;
  const value = digitsValue(plain) + (more ? Number(`0.${digitsValue(`1${last.text}`)}`.replace('0.1', '0.')) : 0);
  const stretch = { start: token.start, end: last.end };
  const percent = /^[%٪]$/.test(tokens[index + more + 1]?.text ?? '');
  return {
    kind: 'quantity',
    ...stretch,
    core: stretch,
    value,
    bound: 'exactly',
    stressed: false,
    form: 'cardinal',
    percent,
    nouns: [],
    weak: false,
  };
}
