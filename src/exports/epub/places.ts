import type { ClaimRef } from '../../model/citation.ts';
import { xmlId } from './xhtml.ts';

/** The pages that every book has, by what is on them. */
export const FILES = {
  cover: 'cover.xhtml',
  contents: 'nav.xhtml',
  opening: 'opening.xhtml',
  asides: 'asides.xhtml',
  corrections: 'corrections.xhtml',
  ledger: 'ledger.xhtml',
  sources: 'sources.xhtml',
  about: 'about.xhtml',
} as const;

/** The page of a section, by its count among those of level 2. */
export function sectionFile(count: number): string {
  return `section-${String(count).padStart(2, '0')}.xhtml`;
}

/** Where the entry of a claim in the ledger is. */
export function ledgerPlace(ref: ClaimRef): string {
  return `${FILES.ledger}#${ledgerId(ref)}`;
}

/** The id of the entry of a claim in the ledger. */
export function ledgerId(ref: ClaimRef): string {
  return `claim-${ref.replace('/', '--')}`;
}

/** Where a source stands in the bibliography. */
export function sourcePlace(source: string): string {
  return `${FILES.sources}#${sourceId(source)}`;
}

/** The id of a source in the bibliography. */
export function sourceId(source: string): string {
  return `source-${source}`;
}

/** The address of something in the prose, seen from a page; nothing where it is not in the book. */
export function placeOf(id: string, places: ReadonlyMap<string, string>, from: string): string | undefined {
  const file = places.get(id);
  return file && `${file === from ? '' : file}#${xmlId(id)}`;
}
