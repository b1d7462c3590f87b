import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
} from '@cantoo/pdf-lib';
import { bareFont, isTrueType } from './bare-font.ts';
import { terse } from './terse.ts';

// All of them: what is alike is packed best side by side.
const OBJECTS_IN_A_STREAM = 100_000;

/**
 * A PDF by Typst in less than half of its bytes: its many small objects are packed together, streams deflated as far as
 * they go, pages written tersely. What it shows and what it says of itself stays the same, and the same comes of the same.
 */
export async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  const pages = new Set(document.getPages().map(({ node }) => node.Contents()));
  for (const { node } of document.getPages()) {
    // A page is not packed itself; what it lists is, where it stands apart.
    for (const key of ['Annots', 'Resources']) {
      const listed = node.get(PDFName.of(key));
      if (listed && !(listed instanceof PDFRef)) node.set(PDFName.of(key), context.register(listed));
    }
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict || object instanceof PDFArray) roundPlaces(object);
    if (object instanceof PDFRawStream && isDeflated(object)) {
      const content = decodePDFRawStream(object).decode();
      context.assign(ref, deflated(object.dict, pages.has(object) ? terse(content) : withoutNames(content)));
    }
    if (object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('CMap')) {
      context.assign(ref, deflated(object.dict, object.contents));
    }
  }
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_IN_A_STREAM).serializeToBuffer();
}

// Where a link can be clicked, and what it leads to, need not be more exact than a point.
function roundPlaces(object: PDFDict | PDFArray): void {
  if (object instanceof PDFArray) {
    if (object.get(1) === PDFName.of('XYZ')) roundAll(object);
    return;
  }
  for (const key of ['Rect', 'QuadPoints']) {
    const area = object.get(PDFName.of(key));
    if (area instanceof PDFArray) roundAll(area);
  }
}

function roundAll(numbers: PDFArray): void {
  for (const [index, number] of numbers.asArray().entries()) {
    if (number instanceof PDFNumber) numbers.set(index, PDFNumber.of(Math.round(number.asNumber())));
  }
}

function withoutNames(content: Uint8Array): Uint8Array {
  return isTrueType(content) ? bareFont(content) : content;
}

function isDeflated({ dict }: PDFRawStream): boolean {
  return dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
}

function deflated(dict: PDFDict, content: Uint8Array): PDFRawStream {
  // Of a font it is said how long it is unpacked.
  if (dict.has(PDFName.of('Length1'))) dict.set(PDFName.of('Length1'), PDFNumber.of(content.length));
  const bytes = deflateSync(content, { level: 9, memLevel: 9 });
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
  return PDFRawStream.of(dict, bytes);
}
