import type { ClaimRef } from '../../model/citation.ts';
import type { HtmlSetting } from '../html/setting.ts';

/** What setting a page takes and gathers. */
export interface Setting extends HtmlSetting {
  /** The file that the page will be. */
  readonly file: string;
  /** The file of everything in the prose that can be led to, by its id. */
  readonly places: Map<string, string>;
  /** The notes of which the page has marks, by their claims, with the ids of what the marks stand at. */
  readonly notes: Map<ClaimRef, Set<string>>;
  /** The same of asides, by their letters. */
  readonly asides: Map<string, Set<string>>;
  /** The pictures of the book, by their files. */
  readonly images: Map<string, Uint8Array>;
}

/** What is the same for all pages of a book. */
export type Book = Pick<Setting, 'printable' | 'places' | 'images'>;

/** The setting of a page that nothing has been set on. */
export function settingOf(book: Book, file: string): Setting {
  const { language } = book.printable.essay.frontMatter;
  return { ...book, file, language, notes: new Map(), asides: new Map() };
}

/** Keeps in mind that there is a mark. @param id of what the mark stands at */
export function keepMark(marks: Map<string, Set<string>>, name: string, id: string): void {
  marks.set(name, (marks.get(name) ?? new Set()).add(id));
}
