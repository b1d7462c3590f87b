import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { familyOf } from './font-family.ts';
import { PdfProblem } from './pdf-problem.ts';
import { LAST_REMEDY, type Paper, sourceOf } from './typst-of.ts';

/** A PDF, with the footnotes that could not be kept on the page of their mark; none, as a rule. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly strayed: readonly string[];
}

/** Where a footnote is: its number or letter, 0 for the mark and 1 for the note itself, the page. */
type Sighting = readonly [note: string, part: 0 | 1, page: number];

/**
 * Sets a document by Typst as PDF/UA-1. Typst can leave a footnote on the page before that of its mark, where the last
 * line of a paragraph is moved on (https://github.com/typst/typst/issues/5314): the document is then set again, with
 * another remedy for the block, until every footnote is where it should be.
 * @param fonts the files of the fonts, TrueType or OpenType
 * @throws {PdfProblem} if no font has a character of the text
 */
export function compilePdf(paper: Paper, fonts: readonly Uint8Array[]): Pdf {
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  for (const [name, bytes] of paper.files) compiler.mapShadow(name, Buffer.from(bytes));
  const families = [...new Set(fonts.map(familyOf))];
  const remedies = new Map<number, number>();
  for (;;) {
    const document = compiled(compiler, sourceOf(paper, families, remedies));
    const strayed = strayedIn(sightings(compiler, document));
    const block = paper.blocks.findIndex(
      ({ notes }, index) => (remedies.get(index) ?? 0) < LAST_REMEDY && notes.some((note) => strayed.includes(note)),
    );
    if (block === -1) return { bytes: pdfOf(compiler, document), pages: document.numOfPages, strayed };
    remedies.set(block, (remedies.get(block) ?? 0) + 1);
  }
}

/** The footnotes that are not on the page of their mark. */
export function strayedIn(sightings: readonly Sighting[]): string[] {
  const marks = new Map(sightings.filter(([, part]) => part === 0).map(([note, , page]) => [note, page]));
  return sightings.filter(([note, part, page]) => part === 1 && marks.get(note) !== page).map(([note]) => note);
}

function sightings(compiler: NodeCompiler, document: NodeTypstDocument): readonly Sighting[] {
  const [rows = []] = compiler.query(document, { selector: '<footnote-report>', field: 'value' }) as Sighting[][];
  return rows;
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
