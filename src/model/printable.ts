import type { Reference } from './bibliography.ts';
import type { Document } from './document.ts';
import type { Edition } from './edition.ts';
import type { Essay, Publication } from './publication.ts';

/** What a PDF and an e-book are made from: one essay of the publication, with all that it takes to set it. */
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
