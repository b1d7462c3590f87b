import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFString,
} from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';

/** Words as they are placed on a page, in points from its foot and its left side. */
interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A link on a page: out of the document, or to a page of it. */
interface PdfLink {
  readonly url: string | undefined;
  readonly to: number | undefined;
  readonly says: string;
}

/** A page as a reader shows it. */
interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWords[];
  /** All its words, squeezed. */
  readonly text: string;
  readonly links: readonly PdfLink[];
}

/** An element of the structure: what it is, by a standard role where it has one of its own, what it says of itself, the pages that it is on. */
interface PdfElement {
  readonly role: string;
  readonly alt: string | undefined;
  readonly scope: string | undefined;
  readonly pages: ReadonlySet<string>;
}

/** A PDF as its readers find it. */
export interface ReadPdf {
  readonly bytes: Uint8Array;
  readonly pages: readonly PdfPage[];
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: string;
  readonly language: string | undefined;
  readonly showsTitle: boolean;
  readonly elements: readonly PdfElement[];
  readonly languages: ReadonlySet<string>;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean; readonly isReadable: boolean }[];
  /** Whether the tabulator goes through every page in the order of its structure. */
  readonly tabs: boolean;
}

/** Words without what a line break or a typesetter puts into them, hyphens among it: of two alike a font keeps one name. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[-\s\u00ad\u2010\u200b\u2060\u2066-\u2069]/gu, '');
}

/** Reads a PDF by two readers: what is on its pages by one, what it says of itself by the other. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  type Destination = Parameters<typeof proxy.getPageIndex>[0];
  const pageOf = async (dest: unknown): Promise<number> => {
    const found = typeof dest === 'string' ? await proxy.getDestination(dest) : dest;
    if (!Array.isArray(found)) throw new Error(`The document has no place ${String(dest)}.`);
    return (await proxy.getPageIndex(found[0] as Destination)) + 1;
  };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= proxy.numPages; number += 1) {
    const page = await proxy.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item): PlacedWords[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size, x, y] = item.transform as number[];
      return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: Math.abs(size ?? 0) }];
    });
    const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
    pages.push({
      width,
      height,
      words,
      text: squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')),
      links: await Promise.all(
        links.map(async ({ unsafeUrl, dest, contentsObj }) => ({
          url: unsafeUrl as string | undefined,
          to: dest ? await pageOf(dest) : undefined,
          says: String(contentsObj?.str ?? ''),
        })),
      ),
    });
  }
  const entries = flat((await proxy.getOutline()) ?? []);
  const outline = await Promise.all(entries.map(async ({ title, dest }) => ({ title, page: await pageOf(dest) })));
  const { info } = await proxy.getMetadata();
  return { bytes, pages, outline, info: info as Record<string, unknown>, ...(await structureOf(bytes)) };
}

interface OutlineEntry {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineEntry[];
}

function flat(entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.items)]);
}

type Structure = Omit<ReadPdf, 'bytes' | 'pages' | 'outline' | 'info'>;

async function structureOf(bytes: Uint8Array): Promise<Structure> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.filter((object): object is PDFDict => object instanceof PDFDict);
  const of = (type: string) => dicts.filter((dict) => nameIn(dict, 'Type') === type);
  const roles = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  const elements = of('StructElem').map((dict) => ({
    role: (roles && nameIn(roles, nameIn(dict, 'S') ?? '')) ?? nameIn(dict, 'S') ?? '',
    alt: textIn(dict, 'Alt'),
    scope: attributesOf(dict).flatMap((attributes) => nameIn(attributes, 'Scope') ?? [])[0],
    pages: pagesOf(dict),
  }));
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  return {
    metadata: metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '',
    language: textIn(catalog, 'Lang'),
    showsTitle: String(preferences?.get(PDFName.of('DisplayDocTitle'))) === 'true',
    elements,
    languages: new Set([...dicts.flatMap((dict) => textIn(dict, 'Lang') ?? []), ...languagesInPages(objects)]),
    fonts: of('Font')
      .filter((font) => font.has(PDFName.of('DescendantFonts')) || nameIn(font, 'Subtype') === 'Type3')
      .map((font) => {
        const [inner] = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.asArray() ?? [];
        const descendant = inner instanceof PDFRef ? context.lookupMaybe(inner, PDFDict) : undefined;
        const descriptor = descendant?.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
        return {
          name: nameIn(font, 'BaseFont') ?? 'Type 3',
          isEmbedded: ['FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key))),
          isReadable: font.has(PDFName.of('ToUnicode')),
        };
      }),
    tabs: of('Page').every((page) => nameIn(page, 'Tabs') === 'S'),
  };
}

function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function textIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value && 'decodeText' in value && !(value instanceof PDFName) ? (value as PDFString).decodeText() : undefined;
}

function attributesOf(dict: PDFDict): PDFDict[] {
  const value = dict.lookup(PDFName.of('A'));
  const all = value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
  return all.filter((each): each is PDFDict => each instanceof PDFDict);
}

// An element is on the pages of its own marked content and on those of the elements in it, but for notes within a note.
function pagesOf(dict: PDFDict): Set<string> {
  const kids = dict.lookup(PDFName.of('K'));
  const own = String(dict.get(PDFName.of('Pg')) ?? '');
  const all = kids instanceof PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [kids];
  const pages = new Set<string>();
  for (const kid of all) {
    if (!(kid instanceof PDFDict)) {
      if (kid && own) pages.add(own);
    } else if (kid.has(PDFName.of('Pg')) && !kid.has(PDFName.of('S'))) pages.add(String(kid.get(PDFName.of('Pg'))));
    else if (nameIn(kid, 'S') !== 'Note') for (const page of pagesOf(kid)) pages.add(page);
  }
  return pages;
}

// Typst marks the language of words on the page itself.
function languagesInPages(objects: readonly unknown[]): string[] {
  return objects
    .filter((object): object is PDFRawStream => object instanceof PDFRawStream)
    .filter(({ dict }) => dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !dict.has(PDFName.of('Type')))
    .flatMap((stream) => {
      const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
      return [...content.matchAll(/\/Lang ?\(([\w-]+)\)/g)].map(([, language = '']) => language);
    });
}
