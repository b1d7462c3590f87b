import { coverOf } from '../../../src/model/coverage.ts';
import { matchQuotation } from '../../../src/model/match/quotation-match.ts';
import type { FoundPhrase, Passage } from '../../../src/model/prose.ts';
import type { Bench, Mutation } from './bench.ts';
import { nextWord, OTHER_BOUNDS, OTHER_UNITS } from './words.ts';

type Change = Omit<Mutation, 'file'>;

/** Every change of one thing in the prose: figures, number words, dates, bounds, units, quoted words, speakers, citations. */
export function proseMutations(bench: Bench): Mutation[] {
  const phrases = (bench.essay.prose?.passages ?? []).flatMap((passage) =>
    passage.phrases
      .filter((phrase) => phrase.kind !== 'attribution' && coverOf(passage, phrase))
      .map((phrase) => ({ passage, phrase })),
  );
  const changes = [
    ...phrases.flatMap(({ phrase }) => [
      ...digits(bench, phrase),
      ...words(bench, phrase),
      ...quotedWords(bench, phrase),
    ]),
    ...phrases.flatMap(({ passage, phrase }) => [
      ...bounds(bench, phrase),
      ...units(bench, passage, phrase),
      ...speakers(bench, passage, phrase),
    ]),
    ...citations(bench),
  ];
  return changes.map((change) => ({ ...change, file: 'essay' }));
}

function each(
  bench: Bench,
  { span }: FoundPhrase,
  pattern: RegExp,
  kind: string,
  other: (word: string) => string | undefined,
): Change[] {
  const text = bench.text.slice(span.start, span.end);
  // Tags within a phrase are not its words.
  const bare = text.replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length));
  return [...bare.matchAll(pattern)].flatMap((match) => {
    const to = other(match[0]);
    const start = span.start + match.index;
    return to === undefined ? [] : [{ kind, span: { start, end: start + match[0].length }, to }];
  });
}

function digits(bench: Bench, phrase: FoundPhrase): Change[] {
  if (phrase.kind === 'quotation') return [];
  return each(bench, phrase, /\d/g, phrase.kind === 'date' ? 'digit of a date' : 'digit', (digit) =>
    String((Number(digit) % 9) + 1),
  );
}

function words(bench: Bench, phrase: FoundPhrase): Change[] {
  if (phrase.kind === 'quotation') return [];
  return each(bench, phrase, /\p{L}+/gu, phrase.kind === 'date' ? 'word of a date' : 'number word', nextWord);
}

function quotedWords(bench: Bench, phrase: FoundPhrase): Change[] {
  if (phrase.kind !== 'quotation') return [];
  return each(
    bench,
    phrase,
    /(?<![\p{L}’'])\p{L}{2,}/gu,
    'quotation word',
    (word) => `${word === 'other' ? 'another' : 'other'}`,
  );
}

function bounds(bench: Bench, phrase: FoundPhrase): Change[] {
  if (phrase.kind !== 'quantity') return [];
  const text = bench.text.slice(phrase.span.start, phrase.span.end);
  return Object.entries(OTHER_BOUNDS).flatMap(([words, others]) =>
    text.startsWith(words) || text.startsWith(words.replace(/^./, (first) => first.toUpperCase()))
      ? others.map((to) => ({
          kind: 'bound',
          span: { start: phrase.span.start, end: phrase.span.start + words.length },
          to,
        }))
      : [],
  );
}

// The first word after a number that names what it counts.
function units(bench: Bench, passage: Passage, phrase: FoundPhrase): Change[] {
  if (phrase.kind !== 'quantity') return [];
  const cover = coverOf(passage, phrase);
  const within = passage.text.slice(phrase.core.end, cover?.end);
  const from = phrase.span.end;
  const until = bench.text.indexOf('</Cite>', from);
  const text = bench.text.slice(from, until);
  if (!text.startsWith(within.slice(0, 3))) return [];
  for (const found of text.split(/[,;.\d]/)[0]?.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu) ?? []) {
    const to = OTHER_UNITS[found[0]];
    if (!to) continue;
    const span = { start: from + found.index, end: from + found.index + found[0].length };
    return [{ kind: 'unit word', span, to, place: { start: phrase.span.start, end: span.end } }];
  }
  return [];
}

// The name of the speaker as it stands nearest to a quotation that the ledger gives to somebody.
function speakers(bench: Bench, passage: Passage, phrase: FoundPhrase): Change[] {
  if (phrase.kind !== 'quotation') return [];
  const cover = coverOf(passage, phrase);
  const refs = bench.essay.prose?.citations[cover?.index ?? -1]?.refs ?? [];
  const known = refs
    .flatMap((ref) => bench.essay.claims?.get(ref)?.claim?.quotations ?? [])
    .find(({ text }) => matchQuotation(phrase.words, text) !== 'altered');
  if (!known) return [];
  const [principal = ''] = known.speaker.split(/, (?=as |in |on |from |citing |summari[sz]ing |via |of )/);
  const names = principal.match(/\p{Lu}[\p{L}-]+/gu)?.filter((name) => !/^(?:The|US|An|A)$/.test(name)) ?? [];
  const paragraph = paragraphAround(bench.text, phrase.span.start);
  const text = bench.text.slice(paragraph.start, paragraph.end).replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length));
  // A name is taken whole, with all its capitals: half of it would still name the speaker.
  const at = [...text.matchAll(/\p{Lu}[\p{L}-]+(?:(?:[ *]+| of )\p{Lu}[\p{L}-]+)*/gu)]
    .filter((match) => names.some((name) => match[0].includes(name)))
    .map((match) => ({ start: paragraph.start + match.index, end: paragraph.start + match.index + match[0].length }))
    .filter(({ start, end }) => end <= phrase.span.start || start >= phrase.span.end)
    .sort((a, b) => apart(a, phrase) - apart(b, phrase))[0];
  return at ? [{ kind: 'speaker', span: at, to: 'Mary Walpole', place: paragraph }] : [];
}

// Who is named before the words is meant rather than who is named after them.
function apart({ start, end }: { start: number; end: number }, { span }: FoundPhrase): number {
  return end <= span.start ? span.start - end : (start - span.end) * 3;
}

function paragraphAround(text: string, at: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n\n', at) + 2;
  const end = text.indexOf('\n\n', at);
  return { start, end: end === -1 ? text.length : end };
}

// A claim that does not exist, another claim, and no citation at all.
function citations(bench: Bench): Change[] {
  const ids = [...(bench.essay.claims?.keys() ?? [])];
  const prose = bench.essay.prose;
  return (prose?.citations ?? []).flatMap(({ refs, span }, index) => {
    const text = bench.text.slice(span.start, span.end);
    const open = /^<Cite claim="([^"]*)">/.exec(text);
    if (!open) return [];
    const id = { start: span.start + '<Cite claim="'.length, end: span.start + open[0].length - 2 };
    const covered = prose?.passages.some((passage) =>
      passage.phrases.some(
        (phrase) =>
          phrase.kind !== 'attribution' &&
          !('weak' in phrase && phrase.weak) &&
          coverOf(passage, phrase)?.index === index,
      ),
    );
    const other = ids[(ids.indexOf(refs[0] ?? '') + 13) % ids.length] ?? '';
    const words = text.slice(open[0].length, -'</Cite>'.length);
    return [
      { kind: 'claim id', span: id, to: `${open[1]}x` },
      // Where a citation covers no figure, date or quotation, nothing in its words can be held to a claim.
      ...(covered
        ? [
            { kind: 'swapped claim', span: id, to: other, place: span },
            { kind: 'removed citation', span, to: words },
          ]
        : []),
    ];
  });
}
