import { readPrintables } from '../../../src/disk/read-printable.ts';
import type { Release } from '../../../src/exports/release.ts';

/** What the data of a content folder are made from. */
export async function readRelease(content: string): Promise<Release> {
  const printables = await readPrintables(content);
  const [first] = printables;
  if (!first) throw new Error(`Expected an essay in ${content}.`);
  return {
    publication: first.publication,
    references: first.references,
    editions: new Map(printables.map(({ essay, edition }) => [essay.id, edition])),
    documents: new Map(printables.map(({ essay, document }) => [essay.id, document])),
  };
}
