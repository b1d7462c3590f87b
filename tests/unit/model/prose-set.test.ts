import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../src/model/phrase/find-phrases.ts';
import type { Phrase } from '../../../src/model/phrase/phrase.ts';

/**
 * Sentences of many sorts, in which people marked what has to be cited: {q:…} quantities, {d:…} dates, {c:…} quotations,
 * {a:…} attributions. Those in which nothing is marked are made to be hard. The grammar was written with “seen” before it;
 * “unseen” was never looked at while it was.
 */
const FOLDER = 'tests/fixtures/prose';
const KINDS = { q: 'quantity', d: 'date', c: 'quotation', a: 'attribution' } as const;

interface Mark {
  readonly kind: Phrase['kind'];
  readonly start: number;
  readonly end: number;
}

interface Sentence {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly phrases: readonly Phrase[];
}

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort();

test('there are sentences to measure with', () => {
  expect(files).toContain('seen.txt');
  for (const file of files) expect(sentencesOf(file).length, file).toBeGreaterThan(150);
  expect(parse('{a:Ann said} it was {c:“{no} bar”}.')).toEqual({
    text: 'Ann said it was “{no} bar”.',
    marks: [
      { kind: 'attribution', start: 0, end: 8 },
      { kind: 'quotation', start: 16, end: 26 },
    ],
  });
});

describe.each(files)('%s', (file) => {
  const sentences = sentencesOf(file);
  const marked = sentences.filter(({ marks }) => marks.length > 0);
  const hits = marked.filter(({ phrases }) => phrases.length > 0);
  const alarms = sentences.filter(({ marks, phrases }) => marks.length === 0 && phrases.length > 0);
  const recall = hits.length / marked.length;
  const precision = hits.length / (hits.length + alarms.length);

  test('sentences with something to cite are told from those without', () => {
    const [least, exactest] = [0.98, 0.95];
    console.log(table(file, sentences, { recall, precision }));
    expect(recall, missed(marked)).toBeGreaterThanOrEqual(least);
    expect(precision, alarms.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(exactest);
  });
});

function missed(marked: readonly Sentence[]): string {
  return marked
    .filter(({ phrases }) => phrases.length === 0)
    .map(({ text }) => text)
    .join('\n');
}

/** What was measured, also by kind: of the marks how many were found, of the phrases how many are marked. */
function table(
  file: string,
  sentences: readonly Sentence[],
  { recall, precision }: { recall: number; precision: number },
): string {
  const rows = Object.values(KINDS).map((kind) => {
    const marks = sentences.flatMap((sentence) => of(kind, sentence.marks).map((mark) => ({ mark, sentence })));
    const phrases = sentences.flatMap((sentence) => of(kind, sentence.phrases).map((phrase) => ({ phrase, sentence })));
    const found = marks.filter(({ mark, sentence }) => of(kind, sentence.phrases).some((each) => overlap(mark, each)));
    const right = phrases.filter(({ phrase, sentence }) =>
      of(kind, sentence.marks).some((each) => overlap(phrase, each)),
    );
    return `  ${kind}: ${found.length} of ${marks.length} found, ${right.length} of ${phrases.length} right`;
  });
  const sum = `${file}: ${sentences.length} sentences, recall ${percent(recall)}, precision ${percent(precision)}`;
  return [sum, ...rows].join('\n');
}

function of<Each extends { readonly kind: string }>(kind: string, all: readonly Each[]): Each[] {
  return all.filter((each) => each.kind === kind);
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && one.end > other.start;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function sentencesOf(file: string): Sentence[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const { text, marks } = parse(line);
      const phrases = findPhrases(text).filter((phrase) => phrase.kind !== 'quantity' || !phrase.weak);
      return { text, marks, phrases };
    });
}

/** A line without its marks, and where they were. Brackets within a mark are closed in it. */
function parse(line: string): Omit<Sentence, 'phrases'> {
  const marks: Mark[] = [];
  const open: { kind: Phrase['kind'] | undefined; start: number }[] = [];
  let text = '';
  for (let at = 0; at < line.length; at += 1) {
    const mark = /^\{([qdca]):/.exec(line.slice(at, at + 3));
    if (mark) {
      open.push({ kind: KINDS[mark[1] as keyof typeof KINDS], start: text.length });
      at += 2;
    } else if (line[at] === '}' && open.at(-1)?.kind) {
      const { kind, start } = open.pop() ?? {};
      if (kind && start !== undefined) marks.push({ kind, start, end: text.length });
    } else {
      if (line[at] === '{') open.push({ kind: undefined, start: text.length });
      if (line[at] === '}') open.pop();
      text += line[at];
    }
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}
