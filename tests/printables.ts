import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editionsOf } from '../src/disk/editions.ts';
import { readContent } from '../src/disk/read-content.ts';
import type { Printable } from '../src/exports/printable.ts';
import { readDocument } from '../src/markdown/read-document.ts';
import { formatReferences } from '../src/model/bibliography.ts';
import { assemble } from '../src/model/publication.ts';

/** Every essay of a content folder as paper is made of it. */
export async function printablesIn(content: string): Promise<Printable[]> {
  const reading = await readContent(content);
  const { draft, texts } = reading;
  const publication = assemble(draft);
  const editions = await editionsOf(reading, publication);
  const references = formatReferences(publication.sources);
  return Promise.all(
    publication.essays.map(async (essay) => {
      const { file = '' } = draft.essays.find(({ id }) => id === essay.id) ?? {};
      const edition = editions.get(essay.id);
      if (!edition) throw new Error(`Expected an edition of “${essay.id}”.`);
      const photos = essay.prose.images.map(
        async ({ src }) => [src, await readFile(join(dirname(file), src))] as const,
      );
      return {
        publication,
        references,
        essay,
        document: readDocument(texts.get(file) ?? ''),
        edition,
        photos: new Map(await Promise.all(photos)),
      };
    }),
  );
}
