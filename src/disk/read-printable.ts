import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { readDocument } from '../markdown/read-document.ts';
import { formatReferences, type Reference } from '../model/bibliography.ts';
import type { Edition } from '../model/edition.ts';
import type { Printable } from '../model/printable.ts';
import { assemble, type Essay, type Publication } from '../model/publication.ts';
import { draftOf, editionsOf } from './editions.ts';
import { type Reading, readContent } from './read-content.ts';

/** The widest that a photograph is kept for paper, in pixels: 300 to the inch across the text of an A4 page. */
const WIDEST = 1480;

/**
 * Gathers what an essay's PDF and e-book are made from: its prose as a tree, its edition, its photographs.
 * @throws if a photograph cannot be read as a picture
 */
export async function readPrintable(
  essay: Essay,
  reading: Reading,
  publication: Publication & {
    readonly references: ReadonlyMap<string, Reference>;
    readonly editions: ReadonlyMap<string, Edition>;
  },
): Promise<Printable> {
  const { file } = draftOf(essay, reading.draft);
  const edition = publication.editions.get(essay.id);
  if (!edition) throw new Error(`Expected an edition of the essay “${essay.id}”.`);
  const sources = [...new Set(essay.prose.images.map(({ src }) => src))];
  const photos = sources.map(async (src) => [src, await photo(join(dirname(file), src))] as const);
  return {
    publication,
    references: publication.references,
    essay,
    document: readDocument(reading.texts.get(file) ?? ''),
    edition,
    photos: new Map(await Promise.all(photos)),
  };
}

// PDF and EPUB know JPEG and PNG wherever they are read; what is drawn stays a PNG, what is photographed becomes a JPEG.
async function photo(file: string): Promise<Uint8Array> {
  const picture = sharp(file).rotate().resize({ width: WIDEST, withoutEnlargement: true });
  const { format } = await sharp(file).metadata();
  if (format === 'png' || format === 'gif') return picture.png({ compressionLevel: 9, palette: true }).toBuffer();
  return picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

/** What the PDF and the e-book of every essay of a content folder are made from. The content is sound: audit it first. */
export async function readPrintables(content: string): Promise<Printable[]> {
  const reading = await readContent(content);
  const publication = assemble(reading.draft);
  const editions = await editionsOf(reading, publication);
  const library = { ...publication, editions, references: formatReferences(publication.sources) };
  return Promise.all(publication.essays.map((essay) => readPrintable(essay, reading, library)));
}
