import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { paperFonts } from '../src/disk/paper-fonts.ts';
import { compilePdf } from '../src/exports/pdf/compile.ts';
import { typstOf } from '../src/exports/pdf/typst-of.ts';
import { printablesIn } from './printables.ts';

// node tests/make-pdf.ts <content folder> <essay> <file>: one PDF by a process of its own, in an environment of its own.
const [content = '', essay = '', file = ''] = process.argv.slice(2);
const printable = (await printablesIn(content)).find((each) => each.essay.id === essay);
if (!printable) throw new Error(`Expected an essay “${essay}” in ${content}.`);
const fonts = await Promise.all((await paperFonts(content)).map((font) => readFile(font)));
const { bytes } = await compilePdf(typstOf(printable), fonts);
writeFileSync(file, bytes);
