import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const REFERENCE = /^&(?:#[xX]([\dA-Fa-f]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z\d]{1,31}));/;

/**
 * Where in its file each character of a piece of text begins. A character reference (`&amp;`) is one character of the
 * text, the backslash of an escape is none, and neither is what a line begins with in a quotation or a list.
 * @param value the text as Markdown reads it
 * @param source the whole file
 * @param from where in the file the text begins
 * @returns one offset a character of `value`, then that of the end
 */
export function align(value: string, source: string, from: number): number[] {
  const offsets: number[] = [];
  let at = from;
  let index = 0;
  while (index < value.length) {
    const char = value[index] ?? '';
    const reference = source[at] === '&' ? referenceAt(source, at) : undefined;
    if (reference && value.startsWith(reference.text, index)) {
      for (let unit = 0; unit < reference.text.length; unit += 1) offsets.push(at);
      index += reference.text.length;
      at += reference.length;
    } else if (source[at] === char) {
      offsets.push(at);
      index += 1;
      at += 1;
    } else if (/\s/.test(char) && /\s/.test(source[at] ?? '')) {
      offsets.push(at);
      index += 1;
      at += 1;
    } else if (at < source.length) {
      at += 1;
    } else {
      offsets.push(source.length);
      index += 1;
    }
  }
  return [...offsets, at];
}

function referenceAt(source: string, at: number): { text: string; length: number } | undefined {
  const match = REFERENCE.exec(source.slice(at, at + 40));
  if (!match) return undefined;
  const [whole, hexadecimal, decimal, name] = match;
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : decimal ? Number(decimal) : undefined;
  const text =
    code === undefined
      ? decodeNamedCharacterReference(name ?? '')
      : code <= 0x10ffff
        ? String.fromCodePoint(code)
        : false;
  return text ? { text, length: whole.length } : undefined;
}
