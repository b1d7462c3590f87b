import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Draft } from '../model/draft.ts';
import { FolderReader } from './folder-reader.ts';
import { missingGlyphs } from './glyphs.ts';
import { isLock } from './locks.ts';
import { addedFonts, paperFonts } from './paper-fonts.ts';
import { unreadableFonts } from './read-font.ts';
import { strayFiles } from './stray-files.ts';

/** A content folder as read, with the text of every file, by the path that problems name. */
export interface Reading {
  readonly draft: Draft;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder from disk: essays with their ledgers, sources, pages. The one reading behind the check, the
 * build and the development server. What is wrong comes back as problems of the draft.
 * @param folder the content folder; problems name its files as they would be named from the working folder
 * @throws if the folder is not there
 */
export async function readContent(folder: string): Promise<Reading> {
  const reader = new FolderReader(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((fault) => {
    throw new Error(`The content folder “${folder}” cannot be read.`, { cause: fault });
  });
  // A folder in the place of a lock is told as one that cannot be read, not taken for none.
  const files = entries
    .filter((entry) => !entry.isDirectory() || isLock(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort();
  const pages = files.filter((file) => /^pages\/[^/]+\.mdx$/.test(file));
  const sources = files.filter((file) => /^sources\/(?:.+\/)?[^/]+\.ya?ml$/.test(file));
  const essays = files.filter((file) => /^essays\/[^/]+\/essay\.mdx$/.test(file));
  reader.problems.push(...strayFiles(files, (path) => reader.name(path)));
  const draft = {
    folder: reader.name(''),
    essays: await reader.essays(essays, files),
    sources: await Promise.all(sources.map((file) => reader.source(file))),
    pages: await Promise.all(pages.map((file) => reader.page(file, files))),
    lock: await reader.addresses(files),
    problems: reader.problems,
  };
  // Of the site’s pages and of the locks there is no PDF.
  const printed = [...reader.texts].filter(
    ([file]) => !isLock(file) && !draft.pages.some((page) => page.file === file),
  );
  const nameOf = (font: string) => reader.name(relative(folder, font));
  reader.problems.push(...(await unreadableFonts(await addedFonts(folder), nameOf)));
  reader.problems.push(...(await missingGlyphs(new Map(printed), () => paperFonts(folder))));
  return { draft, texts: reader.texts };
}
