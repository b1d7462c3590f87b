import { encode } from 'uqr';

/**
 * A QR code as a drawing: a square of `size` modules a side with the quiet zone in it, and the dark ones as an SVG path
 * to be drawn with a stroke as wide as a module.
 */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

// Four modules of white all around; at level M some 15 % of the code may be lost (ISO/IEC 18004).
const QUIET_ZONE = 4;

/** The QR code of a text, an address as a rule. Dark modules that touch in a row are one stroke, through their middle. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return { size, path: data.map(strokesOf).join('') };
}

// The way from one stroke of a row to the next is short, and so is what says it.
function strokesOf(row: readonly boolean[], y: number): string {
  const modules = row.map((dark) => (dark ? '1' : '0')).join('');
  let end: number | undefined;
  const strokes = [...modules.matchAll(/1+/g)].map(({ index, 0: { length } }) => {
    const move = end === undefined ? `M${index} ${y}.5` : `m${index - end} 0`;
    end = index + length;
    return `${move}h${length}`;
  });
  return strokes.join('');
}
