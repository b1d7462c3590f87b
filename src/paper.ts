import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cacheFolder, contentFolder } from './disk/folders.ts';
import { keptPdf, type Pdf } from './disk/kept-pdf.ts';
import { paperFonts } from './disk/paper-fonts.ts';
import { readPrintable } from './disk/read-printable.ts';
import { epubOf } from './exports/epub/epub-of.ts';
import { compilePdf } from './exports/pdf/compile.ts';
import { sourceOf, typstOf } from './exports/pdf/typst-of.ts';
import type { Library } from './library.ts';
import type { Printable } from './model/printable.ts';
import type { Essay } from './model/publication.ts';
import { base, origin } from './site.ts';

const printables = new WeakMap<Essay, Promise<Printable>>();
const pdfs = new WeakMap<Essay, Promise<Pdf>>();
const epubs = new WeakMap<Essay, Promise<Uint8Array>>();

/** What the paper, the e-book and the feeds are made from, gathered once in a build. */
export function printableOf(library: Library, essay: Essay): Promise<Printable> {
  return once(printables, essay, () => readPrintable(essay, library.reading, library));
}

/**
 * The PDF of an essay, made once in a build, and only if something in it, or the program that sets it, has changed since
 * the last.
 * @throws {PdfProblem} if no font has a character of it; the audit has seen to that
 */
export function pdfOf(library: Library, essay: Essay): Promise<Pdf> {
  return once(pdfs, essay, () => makePdf(library, essay));
}

/** The e-book of an essay, made once in a build. */
export function epubFileOf(library: Library, essay: Essay): Promise<Uint8Array> {
  return once(epubs, essay, async () => epubOf(await printableOf(library, essay)));
}

// Of a build there is one library, and so one of each essay; the development server has others at every reading.
function once<Made>(made: WeakMap<Essay, Promise<Made>>, essay: Essay, make: () => Promise<Made>): Promise<Made> {
  const known = made.get(essay) ?? make();
  made.set(essay, known);
  return known;
}

async function makePdf(library: Library, essay: Essay): Promise<Pdf> {
  const paper = typstOf(await printableOf(library, essay));
  const fonts = await Promise.all((await paperFonts(contentFolder())).map((file) => readFile(file)));
  const from = [sourceOf(paper, [], new Map()), ...[...paper.files].flat(), ...fonts, ...(await program())];
  // Under another address the same essay bears another permalink.
  const place = encodeURIComponent(`${origin ?? ''}${base}`);
  return keptPdf(join(cacheFolder(), 'paper', place, essay.id), from, () => compilePdf(paper, fonts));
}

/** What sets a PDF once it has been written in Typst: the compiler, and what is done with its pages. */
async function program(): Promise<(string | Uint8Array)[]> {
  const folder = resolve('src/exports/pdf');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const { version } = createRequire(resolve('package.json'))('@myriaddreamin/typst-ts-node-compiler/package.json') as {
    version: string;
  };
  return [version, ...(await Promise.all(files.map((file) => readFile(join(folder, file)))))];
}
