import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { epubOf } from '../src/exports/epub/epub-of.ts';
import { printablesIn } from './printables.ts';

// Makes the e-books of a content folder in a process of its own, where a site would have them:
// node tests/make-epubs.ts <content> <out>
const [content = '', out = ''] = process.argv.slice(2);
for (const [essay, printable] of await printablesIn(content)) {
  const file = join(out, `essays/${essay}/${essay}.epub`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, epubOf(printable));
}
