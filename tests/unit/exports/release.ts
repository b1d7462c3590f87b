import { draftOf, editionsOf } from '../../../src/disk/editions.ts';
import { readContent } from '../../../src/disk/read-content.ts';
import type { Release } from '../../../src/exports/release.ts';
import { readDocument } from '../../../src/markdown/read-document.ts';
import { formatReferences } from '../../../src/model/bibliography.ts';
import { assemble } from '../../../src/model/publication.ts';

/** What the data of a content folder are made from. */
export async function readRelease(content: string): Promise<Release> {
  const reading = await readContent(content);
  const publication = assemble(reading.draft);
  const documents = publication.essays.map((essay) => {
    const { file } = draftOf(essay, reading.draft);
    return [essay.id, readDocument(reading.texts.get(file) ?? '')] as const;
  });
  return {
    publication,
    references: formatReferences(publication.sources),
    editions: await editionsOf(reading, publication),
    documents: new Map(documents),
  };
}
