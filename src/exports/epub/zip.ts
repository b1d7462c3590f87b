import { strToU8, type ZipOptions, type Zippable, zipSync } from 'fflate';

// A ZIP has the local time of a file without its zone: so built, it is the same in every zone.
const SOME_DAY = new Date(1980, 0, 1, 12);

/**
 * Files as an EPUB container: the type of the file comes first and is not compressed, so that it can be read at a fixed
 * place (EPUB 3.3, OCF ZIP container). The same files become the same bytes.
 */
export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const options: ZipOptions = { mtime: SOME_DAY, level: 9 };
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { ...options, level: 0 }] };
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name) ?? '';
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, options];
  }
  return zipSync(entries);
}
