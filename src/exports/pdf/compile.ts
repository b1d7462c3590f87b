import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { familyOf } from './font-family.ts';
import { packed } from './pack.ts';
import { PdfProblem } from './pdf-problem.ts';
import { type Paper, type PaperBlock, sourceOf, stepsFor } from './typst-of.ts';

/** A PDF, with the footnotes that could not be kept on the page of their mark; none, as a rule. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly strayed: readonly string[];
}

/** Where things are: each block, in points from the head of its page; of each footnote, its mark (0) and itself (1). */
export interface Sightings {
  readonly blocks: readonly (readonly [block: number, page: number, y: number])[];
  readonly notes: readonly (readonly [note: string, part: 0 | 1, page: number])[];
}

/**
 * Makes a PDF of a document, by Typst, as small as it can be.
 * @param fonts the files of the fonts, TrueType or OpenType
 * @throws {PdfProblem} if no font has a character of the text
 */
export async function compilePdf(paper: Paper, fonts: readonly Uint8Array[]): Promise<Pdf> {
  const pdf = setPdf(paper, fonts);
  return { ...pdf, bytes: await packed(pdf.bytes) };
}

/**
 * Sets a document by Typst as PDF/UA-1. Typst can leave a footnote on the page before that of its mark, where the last
 * line of a paragraph is moved on (https://github.com/typst/typst/issues/5314), and a heading with a footnote at the foot
 * of a page: the document is then set again with another remedy for the block, until all is where it should be.
 * @param fonts the files of the fonts, TrueType or OpenType
 * @throws {PdfProblem} if no font has a character of the text
 */
export function setPdf(paper: Paper, fonts: readonly Uint8Array[]): Pdf {
  const compiler = NodeCompiler.create({
    workspace: '/',
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [name, bytes] of paper.files) compiler.mapShadow(name, Buffer.from(bytes));
  const families = [...new Set(fonts.map(familyOf))];
  const steps = new Map<number, number>();
  for (;;) {
    const document = compiled(compiler, sourceOf(paper, families, steps));
    const seen = sightingsIn(compiler, document);
    const taken = (index: number) => steps.get(index) ?? 0;
    const block = blocksToMend(paper, seen).find((index) => taken(index) < stepsFor(paper.blocks[index] as PaperBlock));
    if (block === undefined) {
      return {
        bytes: pdfOf(compiler, document),
        pages: document.numOfPages,
        strayed: strayedNotes(seen),
      };
    }
    steps.set(block, taken(block) + 1);
  }
}

/** The footnotes that are not on the page of their mark. */
export function strayedNotes({ notes }: Pick<Sightings, 'notes'>): string[] {
  const marks = new Map(notes.flatMap(([note, part, page]) => (part === 0 ? [[note, page] as const] : [])));
  return notes.filter(([note, part, page]) => part === 1 && marks.get(note) !== page).map(([note]) => note);
}

// Where the text begins on a page, in points, with some for what is above it.
const HEAD_OF_PAGE = 110;

/** The blocks, in order, that lost a footnote to another page, headings that lost what they are over, figures that left a gap. */
export function blocksToMend({ blocks }: Pick<Paper, 'blocks'>, seen: Sightings): number[] {
  const strayed = strayedNotes(seen);
  const places = new Map(seen.blocks.map(([block, page, y]) => [block, { page, y }]));
  return blocks.flatMap(({ kind, notes }, index) => {
    const [before, here, after] = [index - 1, index, index + 1].map((each) => places.get(each));
    const isAlone = kind === 'heading' && after?.page !== here?.page;
    const leftGap = kind === 'figure' && here && before && here.page > before.page && here.y < HEAD_OF_PAGE;
    return isAlone || leftGap || notes.some((note) => strayed.includes(note)) ? [index] : [];
  });
}

function sightingsIn(compiler: NodeCompiler, document: NodeTypstDocument): Sightings {
  const [seen] = compiler.query(document, { selector: '<report>', field: 'value' }) as Sightings[];
  if (!seen) throw new Error('Expected the document to report where its footnotes are.');
  return seen;
}

function compiled(compiler: NodeCompiler, source: string): NodeTypstDocument {
  const outcome = compiler.compile({ mainFileContent: source });
  const diagnostics = outcome.takeDiagnostics();
  if (diagnostics || !outcome.result) {
    const told = diagnostics ? compiler.fetchDiagnostics(diagnostics) : [];
    throw new Error(`Typst could not set the essay: ${JSON.stringify(told)}`);
  }
  return outcome.result;
}

function pdfOf(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (fault) {
    throw PdfProblem.of(fault);
  }
}
