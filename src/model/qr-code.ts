import { encode } from 'uqr';

/** A QR code as a drawing: a square of `size` modules a side with the quiet zone in it, and the dark ones as an SVG path. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

// Four modules of white all around; at level M some 15 % of the code may be lost (ISO/IEC 18004).
const QUIET_ZONE = 4;

/** The QR code of a text, an address as a rule. Dark modules that touch in a row are one rectangle of the path. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const rows = data.map((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ];
    return runs.map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('');
  });
  return { size, path: rows.join('') };
}
