import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperFonts } from '../../../src/disk/paper-fonts.ts';
import { readPrintables } from '../../../src/disk/read-printable.ts';
import { blocksToMend, compilePdf, setPdf, strayedNotes } from '../../../src/exports/pdf/compile.ts';
import { familyOf } from '../../../src/exports/pdf/font-family.ts';
import { languageArguments } from '../../../src/exports/pdf/language.ts';
import { array, call, literal, sequence, words } from '../../../src/exports/pdf/literals.ts';
import { packed } from '../../../src/exports/pdf/pack.ts';
import { PdfProblem } from '../../../src/exports/pdf/pdf-problem.ts';
import { columnLetters, placeFor } from '../../../src/exports/pdf/table.ts';
import { terse } from '../../../src/exports/pdf/terse.ts';
import { type Paper, type PaperBlock, sourceOf, stepsFor, typstOf } from '../../../src/exports/pdf/typst-of.ts';
import type { Cell, Document, Inline } from '../../../src/model/document.ts';
import { plainText } from '../../../src/model/document.ts';
import { readPdf } from '../../built/read-pdf.ts';

const FIXTURE = 'tests/fixtures/publication';

describe('a text as a literal of Typst', () => {
  test('comes back as it is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, inside = ''] = /^"((?:[^"\\]|\\.)*)"$/s.exec(literal(text)) ?? [];
        expect(inside.replace(/\\(.)/gs, '$1')).toBe(text);
      }),
    );
  });

  test.each([
    ['say "no" \\ #let x = 1', '"say \\"no\\" \\\\ #let x = 1"'],
    ['a\ud800b', '"a\ufffdb"'],
  ])('%j', (text, expected) => expect(literal(text)).toBe(expected));

  test('of running text has one space for what is a line break in the file', () => {
    expect(words('a\n  b\u00a0c')).toBe('"a b\u00a0c"');
  });

  test('stands in sequences, calls and arrays', () => {
    expect(sequence([])).toBe('[]');
    expect(sequence(['"a"', call('emph', ['"b"'])])).toBe('{"a";emph("b")}');
    expect(call('f', [array(['1', '2'])], { level: '3' })).toBe('f(level: 3, (1, 2, ))');
  });
});

describe('the source of a document', () => {
  test('holds no word of the essay outside of a literal', async () => {
    for (const printable of await readPrintables(FIXTURE)) {
      const hostile: Document = {
        ...printable.document,
        opening: [
          ...printable.document.opening,
          { type: 'paragraph', children: [{ type: 'text', value: HOSTILE }] },
          { type: 'code', value: HOSTILE },
        ],
      };
      const paper = typstOf({ ...printable, document: hostile });
      const head = paper.head([]).split('\n');
      const own = head.filter((line) => /^#(?:let note-\d+\(\)|let note-[a-z]\(\)|show: paper)/.test(line));
      expect(own.length).toBeGreaterThan(1);
      const source = [...own, ...paper.blocks.map(({ typst }) => typst)].join('\n');
      const outside = source.replace(/"(?:[^"\\]|\\.)*"/gs, '');
      // Names of functions and arguments, numbers, signs of the code mode.
      expect(outside.replace(/[a-z][a-z\d-]*(?=[(:;,)}\]\s.]|$)|[\d.]+(?:fr)?|[(){}[\]:;,=#.\s]/gm, '')).toBe('');
      expect(outside).not.toMatch(/hostile|\p{Script=Arabic}/u);
    }
  });
});

const HOSTILE = 'hostile " \\ #hostile(); $hostile$ `hostile` */ // ] } ) *hostile* <hostile> @hostile \\" end';

test('a document with hostile text is set as it stands', async () => {
  const [printable] = await readPrintables(FIXTURE);
  if (!printable) throw new Error('no essay');
  const opening: Document['opening'] = [
    ...printable.document.opening,
    { type: 'paragraph', children: [{ type: 'text', value: HOSTILE }] },
  ];
  const { pages, strayed } = await compilePdf(
    typstOf({ ...printable, document: { ...printable.document, opening } }),
    await fonts(),
  );
  expect(pages).toBeGreaterThan(3);
  expect(strayed).toEqual([]);
});

test('a character that no font has is named', async () => {
  const [printable] = await readPrintables(FIXTURE);
  if (!printable) throw new Error('no essay');
  const standfirst: readonly Inline[] = [...printable.document.standfirst, { type: 'text', value: ' 字 and "中"' }];
  const compiling = compilePdf(
    typstOf({ ...printable, document: { ...printable.document, standfirst } }),
    await fonts(),
  );
  await expect(compiling).rejects.toMatchObject({ name: 'PdfProblem', glyphs: ['字', '中'] });
});

test('what else the compiler says is an error with its text', () => {
  const missing = 'message: "PDF/UA-1 error: the text `\\"\\\\u{200d}\\"` could not be displayed with font `\\"A\\"`"';
  expect(PdfProblem.of(new Error(`[X { ${missing} }]`))).toMatchObject({ glyphs: ['\u200d'] });
  expect(PdfProblem.of(new Error('[X { message: "missing alt text" }]'))).not.toBeInstanceOf(PdfProblem);
  expect(PdfProblem.of(new Error(`[X { ${missing} }, X { message: "missing alt text" }]`)).message).toContain(
    'missing alt',
  );
});

describe('what ran away to another page', () => {
  const seen = {
    blocks: [
      [0, 1, 90],
      [1, 1, 700],
      [2, 2, 91],
      [3, 3, 91],
    ],
    notes: [
      ['1', 0, 1],
      ['1', 1, 1],
      ['2', 0, 2],
      ['2', 1, 1],
    ],
  } as const;
  const block = (kind: PaperBlock['kind'], ...notes: string[]): PaperBlock => ({ typst: '"a"', kind, notes });

  test('are footnotes on another page than their mark', () => {
    expect(strayedNotes(seen)).toEqual(['2']);
  });

  test('names the blocks to mend: of footnotes, headings without what they are over, figures that left a gap', () => {
    const blocks = [block('text', '1'), block('heading'), block('text', '2'), block('figure')];
    expect(blocksToMend({ blocks }, seen)).toEqual([1, 2, 3]);
    expect(blocksToMend({ blocks: [block('heading'), block('figure')] }, seen)).toEqual([]);
  });

  test.each(['text', 'heading', 'figure'] as const)('is mended by steps that leave a %s as it is', (kind) => {
    const paper: Paper = { head: () => '', blocks: [block(kind)], files: new Map() };
    const steps = Array.from({ length: stepsFor({ kind }) + 1 }, (_, step) => step);
    const sources = steps.map((step) => sourceOf(paper, [], new Map([[0, step]])));
    expect(new Set(sources).size).toBe(steps.length);
    for (const source of sources) expect(source).toContain('{begins(0);"a"}');
  });
});

test('the columns of a table are as wide as their longest words, within reason', () => {
  const cell = (value: string): Cell => ({ isHeader: false, align: undefined, children: [{ type: 'text', value }] });
  const row = ['Base', 'Ali Al Salem', 'a'.repeat(90)].map(cell);
  const [base = 0, camp = 0, endless = 0] = columnLetters({ head: [], body: [row] });
  expect(base).toBeLessThan(camp);
  expect(endless).toBeLessThan(30);
  expect([60, 110, 200].map(placeFor)).toEqual(['upright', 'wide', 'sideways']);
});

test('a heading in a bookmark has its words without the marks of notes', () => {
  const cited: Inline = {
    type: 'cited',
    citations: [{ ref: 'cost', number: 7, id: 'cite-cost' }],
    continues: false,
    children: [{ type: 'text', value: '£2,400' }],
  };
  const mark: Inline = { type: 'aside-mark', letter: 'a', id: 'x' };
  expect(plainText([{ type: 'text', value: 'What ' }, cited, mark, { type: 'text', value: ' bought' }])).toBe(
    'What £2,400 bought',
  );
});

test.each([
  ['ar', { lang: '"ar"', region: 'none', dir: 'rtl' }],
  ['pt-BR', { lang: '"pt"', region: '"BR"', dir: 'ltr' }],
  ['zh-Hant', { lang: '"zh"', region: 'none', dir: 'ltr' }],
])('the language %s', (tag, expected) => expect(languageArguments(tag)).toEqual(expected));

test('the families of the fonts are read from their files', async () => {
  expect([...new Set((await fonts()).map(familyOf))]).toEqual(['Alegreya', 'Source Sans 3', 'Markazi Text']);
});

test('a page is written tersely and draws the same', () => {
  const page =
    '/Span <<\n  /MCID 10\n>> BDC\n1 0 0 -1 94.56137 0.1234567 cm\n[(\\000\\(\\)\\\\\\r) 16.00003 (1.55555)] TJ\n';
  expect(Buffer.from(terse(Buffer.from(page, 'latin1'))).toString('latin1')).toBe(
    '/Span << /MCID 10 >> BDC 1 0 0 -1 94.6 0.1235 cm [(\0\\(\\)\\\\\\r) 16 (1.55555)] TJ ',
  );
});

test('a PDF that is packed is the same PDF', async () => {
  for (const printable of await readPrintables(FIXTURE)) {
    const { bytes } = setPdf(typstOf(printable), await fonts());
    const [before, after] = [await readPdf(bytes), await readPdf(await packed(bytes))];
    expect(after.bytes.length).toBeLessThan(before.bytes.length * 0.6);
    const { pages: pagesBefore, bytes: _, elements: elementsBefore, ...restBefore } = before;
    const { pages: pagesAfter, bytes: __, elements: elementsAfter, ...restAfter } = after;
    expect(restAfter).toEqual(restBefore);
    expect(elementsAfter.map(({ role, alt }) => ({ role, alt }))).toEqual(
      elementsBefore.map(({ role, alt }) => ({ role, alt })),
    );
    expect(pagesAfter.map(({ text, links }) => ({ text, links }))).toEqual(
      pagesBefore.map(({ text, links }) => ({ text, links })),
    );
    const [wordsBefore, wordsAfter] = [pagesBefore, pagesAfter].map((pages) => pages.flatMap(({ words }) => words));
    for (const [index, { text, x, y, size }] of (wordsBefore ?? []).entries()) {
      const there = wordsAfter?.[index];
      expect(there?.text).toBe(text);
      expect(there?.size).toBeCloseTo(size, 2);
      expect(Math.abs((there?.x ?? 0) - x)).toBeLessThan(0.11);
      expect(Math.abs((there?.y ?? 0) - y)).toBeLessThan(0.11);
    }
  }
});

async function fonts(): Promise<Uint8Array[]> {
  return Promise.all((await paperFonts(FIXTURE)).map((font) => readFile(font)));
}
