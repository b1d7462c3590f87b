import { readFile, writeFile } from 'node:fs/promises';
import { paperFonts } from '../src/disk/paper-fonts.ts';
import { readPrintables } from '../src/disk/read-printable.ts';
import { epubOf } from '../src/exports/epub/epub-of.ts';
import { compilePdf } from '../src/exports/pdf/compile.ts';
import { typstOf } from '../src/exports/pdf/typst-of.ts';

// node tests/make-paper.ts <content folder> <essay> <file.pdf or file.epub>: one of them by a process of its own, in an
// environment of its own.
const [content = '', essay = '', file = ''] = process.argv.slice(2);
const printable = (await readPrintables(content)).find((each) => each.essay.id === essay);
if (!printable) throw new Error(`Expected an essay “${essay}” in ${content}.`);
if (file.endsWith('.epub')) await writeFile(file, epubOf(printable));
else {
  const fonts = await Promise.all((await paperFonts(content)).map((font) => readFile(font)));
  await writeFile(file, (await compilePdf(typstOf(printable), fonts)).bytes);
}
