// What a reader of PDF needs of a TrueType font (ISO 32000-1, 9.9): not its names, licence and the names of its glyphs,
// which the font file has.
const NEEDED = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];
const HEADER = 12;
const ENTRY = 16;

/** Whether bytes are a TrueType font, by how they begin. */
export function isTrueType(bytes: Uint8Array): boolean {
  return bytes.length > HEADER && Buffer.from(bytes.subarray(0, 4)).toString('hex') === '00010000';
}

/** A TrueType font without what a reader of PDF does not need (https://learn.microsoft.com/typography/opentype/spec/otff). */
export function bareFont(font: Uint8Array): Uint8Array {
  const bytes = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  const entries = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => HEADER + index * ENTRY)
    .map((at) => bytes.subarray(at, at + ENTRY))
    .filter((entry) => NEEDED.includes(entry.toString('latin1', 0, 4)));
  const log = Math.floor(Math.log2(entries.length));
  const header = Buffer.from(bytes.subarray(0, HEADER));
  header.writeUInt16BE(entries.length, 4);
  header.writeUInt16BE(2 ** log * ENTRY, 6);
  header.writeUInt16BE(log, 8);
  header.writeUInt16BE((entries.length - 2 ** log) * ENTRY, 10);
  let offset = HEADER + entries.length * ENTRY;
  const moved = entries.map((entry) => {
    const start = entry.readUInt32BE(8);
    const length = entry.readUInt32BE(12);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    bytes.copy(table, 0, start, start + length);
    const directory = Buffer.from(entry);
    directory.writeUInt32BE(offset, 8);
    offset += table.length;
    return { directory, table };
  });
  return Buffer.concat([header, ...moved.map(({ directory }) => directory), ...moved.map(({ table }) => table)]);
}
