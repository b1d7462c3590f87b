import { editionsOf } from '../src/disk/editions.ts';
import { readContent } from '../src/disk/read-content.ts';
import { readPrintable } from '../src/disk/read-printable.ts';
import { formatReferences } from '../src/model/bibliography.ts';
import type { Printable } from '../src/model/printable.ts';
import { assemble } from '../src/model/publication.ts';

/** Every essay of a content folder as paper is made of it. */
export async function printablesIn(content: string): Promise<Printable[]> {
  const reading = await readContent(content);
  const publication = assemble(reading.draft);
  const library = {
    ...publication,
    references: formatReferences(publication.sources),
    editions: await editionsOf(reading, publication),
  };
  return Promise.all(publication.essays.map((essay) => readPrintable(essay, reading, library)));
}
