import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { direction } from '../../model/language.ts';
import type { Printable } from '../../model/printable.ts';
import { address, published, site } from '../../site.ts';
import type { Page } from './pages.ts';
import { FILES } from './places.ts';
import { xml } from './xhtml.ts';

/** The drawing of the cover and the style sheet of all pages, as files of the book. */
export const COVER_IMAGE = 'images/cover.svg';
export const STYLE_SHEET = 'style.css';

/** The package document: what the book is, of which files it consists, in which order they are read. */
export function packageDocument(printable: Printable, pages: readonly Page[], images: readonly string[]): string {
  const { language } = printable.essay.frontMatter;
  const rtl = direction(language) === 'rtl';
  const attributes = { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id' };
  return xml(
    h('package', { ...attributes, xmlLang: language, dir: direction(language) }, [
      h('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        ...bookMetadata(printable),
        ...accessibility(images.length > 0 || pages.some((page) => propertiesOf(page) === 'svg')),
      ]),
      h('manifest', [
        ...pages.map((page) => item(page.file, 'application/xhtml+xml', propertiesOf(page))),
        item(STYLE_SHEET, 'text/css'),
        ...[COVER_IMAGE, ...images].map((file) =>
          item(file, mediaType(file), file === COVER_IMAGE ? 'cover-image' : undefined),
        ),
      ]),
      h('spine', { 'page-progression-direction': rtl ? 'rtl' : 'ltr' }, [
        ...pages.map(({ file }) => h('itemref', { idref: itemId(file) })),
      ]),
    ]),
  );
}

/** The file that says where the package document is. */
export function containerDocument(file: string): string {
  return xml(
    h('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      h('rootfiles', [h('rootfile', { 'full-path': file, 'media-type': 'application/oebps-package+xml' })]),
    ]),
  );
}

function bookMetadata({ essay, edition }: Printable): Element[] {
  const { title, description, byline, language, date } = essay.frontMatter;
  const permalink = published(address.essay(essay.id));
  const { name, url } = site.licence;
  return [
    // The same for every edition: a reader’s shelf puts a new one in the place of the old.
    h('dc:identifier', { id: 'id' }, permalink ?? `${site.name} ${address.essay(essay.id)}`),
    h('dc:title', title),
    h('dc:creator', { id: 'creator' }, byline.replace(/^By /, '')),
    h('meta', { refines: '#creator', property: 'role', scheme: 'marc:relators' }, 'aut'),
    h('dc:language', language),
    h('dc:date', date),
    h('dc:publisher', site.name),
    h('dc:rights', `${name}, ${url}`),
    h('dc:description', description),
    ...(permalink ? [h('dc:source', permalink)] : []),
    property('dcterms:modified', `${edition.date}T00:00:00Z`),
    property('schema:version', `${edition.date} ${edition.hash}`),
  ];
}

// What is true of every book that is made here. Nobody has certified it, and it does not say that anybody has.
function accessibility(hasPictures: boolean): Element[] {
  const summary =
    'Headings, lists, tables and notes are marked up as what they are; notes lead back to the text, and are all told once more in the ledger at the end. Pictures have alternative text, and what is drawn is also given as words or as a table.';
  const features = [
    'alternativeText',
    'ARIA',
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
  ];
  return [
    property('schema:accessMode', 'textual'),
    ...(hasPictures ? [property('schema:accessMode', 'visual')] : []),
    property('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
    h(
      'meta',
      { property: 'schema:accessibilitySummary', xmlLang: site.language, dir: direction(site.language) },
      summary,
    ),
  ];
}

function property(name: string, value: string): Element {
  return h('meta', { property: name }, value);
}

// What a reading system has to know of a page before it opens it.
function propertiesOf({ file, body }: Page): string | undefined {
  if (file === FILES.contents) return 'nav';
  return body.some(holdsDrawing) ? 'svg' : undefined;
}

function holdsDrawing(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'svg' || node.children.some(holdsDrawing));
}

function item(file: string, type: string, properties?: string): Element {
  return h('item', { id: itemId(file), href: file, 'media-type': type, properties });
}

function itemId(file: string): string {
  return `file-${file.replace(/[^a-z0-9-]/g, '-')}`;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg' };

function mediaType(file: string): string {
  const type = MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)];
  if (!type) throw new Error(`Expected “${file}” to be a picture that a book can have.`);
  return type;
}
