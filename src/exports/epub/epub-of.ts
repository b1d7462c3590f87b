import type { Printable } from '../../model/printable.ts';
import { aboutPage, asidesPages, sourcesPage } from './back-matter.ts';
import { openingPage, placesOf, sectionPages } from './chapters.ts';
import { correctionsPages } from './corrections.ts';
import { coverPage, coverSvg } from './cover.ts';
import { ledgerPage } from './ledger.ts';
import { contentsPage } from './nav.ts';
import { COVER_IMAGE, containerDocument, packageDocument, STYLE_SHEET } from './package-document.ts';
import type { Book } from './setting.ts';
import { style } from './style.ts';
import { xhtml } from './xhtml.ts';
import { zip } from './zip.ts';

const FOLDER = 'EPUB';

/**
 * An essay as an e-book, EPUB 3.3: the bytes of the file. The same essay gives the same bytes wherever it is made.
 * @throws if the printable lacks something that its document needs: audit first
 */
export function epubOf(printable: Printable): Uint8Array {
  const book: Book = { printable, places: placesOf(printable.document), images: new Map() };
  // The ledger leads to citations, wherever they have come to stand: it is set after them.
  const prose = [openingPage(book), ...sectionPages(book), ...asidesPages(book)];
  const pages = [
    coverPage(printable),
    ...prose,
    ...correctionsPages(book),
    ledgerPage(book),
    sourcesPage(book),
    aboutPage(book),
  ];
  const [cover, ...others] = pages;
  const all = [cover, contentsPage(pages, printable.essay.frontMatter.language), ...others].flatMap(
    (page) => page ?? [],
  );
  const images = [...book.images.keys()].sort();
  const files = new Map<string, string | Uint8Array>([
    ['META-INF/container.xml', containerDocument(`${FOLDER}/package.opf`)],
    [`${FOLDER}/package.opf`, packageDocument(printable, all, images)],
    [`${FOLDER}/${STYLE_SHEET}`, style],
    [`${FOLDER}/${COVER_IMAGE}`, coverSvg(printable)],
    ...all.map((page) => [`${FOLDER}/${page.file}`, xhtml(page, page.body)] as const),
    ...images.map((file) => [`${FOLDER}/${file}`, book.images.get(file) ?? ''] as const),
  ]);
  return zip(files);
}
