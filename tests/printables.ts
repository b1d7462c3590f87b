import { editionsOf } from '../src/disk/editions.ts';
import { readContent } from '../src/disk/read-content.ts';
import { readPrintable } from '../src/disk/read-printable.ts';
import { formatReferences } from '../src/model/bibliography.ts';
import type { Printable } from '../src/model/printable.ts';
import { assemble } from '../src/model/publication.ts';

/** What the PDF and the e-book of every essay of a content folder are made from, by the names of the essays. */
export async function printablesIn(content: string): Promise<ReadonlyMap<string, Printable>> {
  const reading = await readContent(content);
  const publication = assemble(reading.draft);
  const editions = await editionsOf(reading, publication);
  const library = { ...publication, editions, references: formatReferences(publication.sources) };
  const printables = publication.essays.map(
    async (essay) => [essay.id, await readPrintable(essay, reading, library)] as const,
  );
  return new Map(await Promise.all(printables));
}
