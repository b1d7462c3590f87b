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

/** A piece of a passage's text, and where in the file it stands. */
interface Piece {
  readonly at: number;
  readonly from: number;
  /** Where each of its characters begins, where they do not follow one another as in the file. */
  readonly offsets?: readonly number[];
}

/** Gathers the text of a passage piece by piece, and knows where in the file each character of it stands. */
export class PlacedText {
  text = '';
  readonly #source: string;
  readonly #pieces: Piece[] = [];

  /** @param source the whole file */
  constructor(source: string) {
    this.#source = source;
  }

  /** Adds a piece of text as Markdown reads it, from its place in the file on. */
  add(value: string, from: number): void {
    // Most text stands in the file as it is read; only what holds references or goes over lines is aligned.
    const plain = this.#source.startsWith(value, from);
    this.#pieces.push({ at: this.text.length, from, ...(!plain && { offsets: align(value, this.#source, from) }) });
    this.text += value;
  }

  /** Adds a sign that stands in no file, such as one for code that is not read. */
  addSign(sign: string): void {
    const last = this.text.length > 0 ? this.#endOf(this.text.length - 1) : 0;
    this.#pieces.push({ at: this.text.length, from: last });
    this.text += sign;
  }

  /** The place in the file of a stretch of the text. */
  span({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
    return { start: this.#startOf(start), end: this.#endOf(Math.max(start, end - 1)) };
  }

  #startOf(index: number): number {
    const piece = this.#pieceOf(index);
    return piece.offsets?.[index - piece.at] ?? piece.from + index - piece.at;
  }

  // After a character as it stands; after the whole of a reference.
  #endOf(index: number): number {
    const start = this.#startOf(index);
    const { at, offsets } = this.#pieceOf(index);
    return this.#source[start] === this.text[index] ? start + 1 : (offsets?.[index - at + 1] ?? start + 1);
  }

  #pieceOf(index: number): Piece {
    return this.#pieces.findLast(({ at }) => at <= index) ?? { at: 0, from: 0 };
  }
}
