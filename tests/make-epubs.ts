import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editionsOf } from '../src/disk/editions.ts';
import { readContent } from '../src/disk/read-content.ts';
import { readPrintable } from '../src/disk/read-printable.ts';
import { epubOf } from '../src/exports/epub/epub-of.ts';
import { formatReferences } from '../src/model/bibliography.ts';
import { assemble } from '../src/model/publication.ts';

// Makes the e-books of a content folder without building its site: `node tests/make-epubs.ts <content> <out>` writes
// <out>/essays/<essay>/<essay>.epub.
const [content = '', out = ''] = process.argv.slice(2);
const reading = await readContent(content);
const publication = assemble(reading.draft);
const references = formatReferences(publication.sources);
const library = { ...publication, references, editions: await editionsOf(reading, publication) };
for (const essay of publication.essays) {
  const file = join(out, `essays/${essay.id}/${essay.id}.epub`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, epubOf(await readPrintable(essay, reading, library)));
}
