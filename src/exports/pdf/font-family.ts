// Words after a family’s name that say which of its faces a file is; the compiler does without them
// (https://github.com/typst/typst/blob/main/crates/typst-library/src/text/font/book.rs, typographic_family).
const FACE =
  /(?:[ _-]?(?:extra|ultra|semi|demi)?[ _-]?(?:normal|italic|oblique|thin|hairline|light|regular|medium|bold|black|heavy|condensed|expanded))+$/i;

/**
 * The family of a TrueType or OpenType font, by which the compiler knows it
 * (https://learn.microsoft.com/typography/opentype/spec/name: name 1 of the table “name”).
 * @throws if the bytes are no such font
 */
export function familyOf(font: Uint8Array): string {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const record = tables.find((at) => ascii(font.subarray(at, at + 4)) === 'name');
  if (record === undefined) throw new Error('Expected a font to have a table of names.');
  const table = view.getUint32(record + 8);
  const strings = table + view.getUint16(table + 4);
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const at = table + 6 + index * 12;
    // Windows or Unicode, whose names are UTF-16, rather than Macintosh.
    if (view.getUint16(at) === 1 || view.getUint16(at + 6) !== 1) continue;
    const start = strings + view.getUint16(at + 10);
    return utf16(font.subarray(start, start + view.getUint16(at + 8))).replace(FACE, '');
  }
  throw new Error('Expected a font to have the name of its family.');
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function utf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16be').decode(bytes);
}
