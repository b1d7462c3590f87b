import type { Reference } from './bibliography.ts';
import type { Document } from './document.ts';
import type { Edition } from './edition.ts';
import type { Essay, Publication } from './publication.ts';

/** What a PDF, an e-book and an item of a feed are made from: one essay of the publication, with all that it takes to set it. */
export interface Printable {
  readonly publication: Pick<Publication, 'essays' | 'sources'>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly essay: Essay;
  readonly document: Document;
  readonly edition: Edition;
  /** The files of the photographs that the essay shows, by their names as written. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
}

/** Whether a photograph is a PNG, and not a JPEG: the first byte of one is a byte that no text begins with. */
export function isPng([first]: Uint8Array): boolean {
  return first === 0x89;
}

/** The file that a photograph is published as, from the folder of its essay: its name, with the ending of what it is. */
export function photoFile(src: string, bytes: Uint8Array): string {
  const name = src.replace(/^\.\//, '');
  const isNamed = isPng(bytes) ? name.endsWith('.png') : /\.jpe?g$/.test(name);
  return isNamed ? name : `${name}.${isPng(bytes) ? 'png' : 'jpg'}`;
}
