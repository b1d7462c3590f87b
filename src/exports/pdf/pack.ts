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
import { terse } from './terse.ts';

// More would hardly be smaller, and slower to open.
const OBJECTS_IN_A_STREAM = 1000;

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
    if (object instanceof PDFDict) roundAreas(object);
    if (object instanceof PDFRawStream && isDeflated(object)) {
      const content = decodePDFRawStream(object).decode();
      context.assign(ref, deflated(object.dict, pages.has(object) ? terse(content) : content));
    }
    if (object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('CMap')) {
      context.assign(ref, deflated(object.dict, object.contents));
    }
  }
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_IN_A_STREAM).serializeToBuffer();
}

// Where a link can be clicked need not be more exact than a tenth of a point.
function roundAreas(dict: PDFDict): void {
  for (const key of ['Rect', 'QuadPoints']) {
    const area = dict.get(PDFName.of(key));
    if (!(area instanceof PDFArray)) continue;
    for (let index = 0; index < area.size(); index += 1) {
      area.set(index, PDFNumber.of(Number(area.lookup(index, PDFNumber).asNumber().toFixed(1))));
    }
  }
}

function isDeflated({ dict }: PDFRawStream): boolean {
  return dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
}

function deflated(dict: PDFDict, content: Uint8Array): PDFRawStream {
  const bytes = deflateSync(content, { level: 9, memLevel: 9 });
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
  return PDFRawStream.of(dict, bytes);
}
