import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** An e-book taken apart. */
export interface BuiltBook {
  readonly bytes: Buffer;
  readonly names: readonly string[];
  /** Its XML files as documents, by their paths. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** Takes an e-book apart. @throws if a file of it is not well-formed XML */
export function builtBook(file: string): BuiltBook {
  const bytes = readFileSync(file);
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const documents = names.flatMap((name) => {
    const contentType = name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'application/xml';
    if (!/\.(?:xhtml|opf|xml|svg)$/.test(name)) return [];
    const text = new TextDecoder('utf-8', { fatal: true }).decode(files[name]);
    return [[name, new JSDOM(text, { contentType }).window.document] as const];
  });
  return { bytes, names, documents: new Map(documents) };
}

/** The pages of a book by their names in the folder of the book. */
export function pagesOf({ documents }: BuiltBook): Map<string, Document> {
  return new Map(
    [...documents].flatMap(([name, page]) => (name.endsWith('.xhtml') ? [[posix.basename(name), page]] : [])),
  );
}

/** The elements of an EPUB type; a selector cannot name an attribute with a colon in every parser. */
export function ofType(root: ParentNode, type: string): Element[] {
  return [...root.querySelectorAll('*')].filter((element) => element.getAttribute('epub:type') === type);
}
