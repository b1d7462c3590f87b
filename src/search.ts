import { close, createIndex, type IndexFile } from 'pagefind';
import { type SearchRecord, searchRecords } from './exports/search-records.ts';
import type { Library } from './library.ts';
import { printableOf } from './paper.ts';
import { base, site } from './site.ts';

const FOLDER = 'pagefind/';

/** What a search takes of what Pagefind makes; the rest are interfaces of its own. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$/;

/** The languages in which the site has an index, that of the site itself first. */
export function searchLanguages({ essays }: Pick<Library, 'essays'>): string[] {
  return [...new Set([site.language, ...essays.map(({ frontMatter }) => frontMatter.language).sort()])];
}

/** The folder of the index of a language, from the root of the site. */
export function searchFolder(language: string): string {
  return `${FOLDER}${language === site.language ? '' : `${language}/`}`;
}

/**
 * The index of the site: sections, claims and sources, each by itself. Words are found by the grammar of their language,
 * and Pagefind knows one language at a time: the others have an index each, in a folder of their own. The paths of the files
 * are from the folder of the site’s own.
 * @throws if Pagefind cannot make it
 */
export async function searchFiles(library: Library): Promise<IndexFile[]> {
  const printables = await Promise.all(library.essays.map((essay) => printableOf(library, essay)));
  const records = searchRecords(library, printables);
  try {
    const all: IndexFile[] = [];
    for (const language of searchLanguages(library)) {
      const files = await indexOf(
        records.filter((record) => record.language === language),
        language,
      );
      const needed = files.filter(({ path }) => NEEDED.test(path));
      const folder = searchFolder(language).slice(FOLDER.length);
      all.push(...needed.map(({ path, content }) => ({ path: folder + path, content })));
    }
    return all.sort((one, other) => (one.path < other.path ? -1 : 1));
  } finally {
    await close();
  }
}

async function indexOf(records: readonly SearchRecord[], language: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  const made = sound(index, errors);
  for (const record of records) sound(true, (await made.addCustomRecord(customRecord(record))).errors);
  const files = await made.getFiles();
  sound(true, files.errors);
  return files.files;
}

function customRecord({ kind, url, title, titleLanguage, language, essay, standing, text }: SearchRecord) {
  return {
    // Pagefind puts the folder of the site before every address.
    url: `/${url.slice(base.length)}`,
    content: text,
    language,
    meta: {
      kind,
      title,
      language: titleLanguage,
      ...(essay && { essay: essay.title, 'essay-language': essay.language }),
      ...(standing && { standing }),
    },
    filters: { kind: [kind] },
  };
}

function sound<T>(made: T | undefined, errors: readonly string[]): T {
  if (made === undefined || errors.length > 0) {
    throw new Error(
      `The index of the search could not be made; Pagefind said: ${errors.join(' ') || 'nothing'}. Install anew (npm install), and build again.`,
    );
  }
  return made;
}
