import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/model/qr-code.ts';

/** How many pixels a module is drawn with. */
const SCALE = 4;

/** The drawing as a camera would see it: black strokes of the path on white, four bytes a pixel. */
function drawn({ size, path }: ReturnType<typeof qrCode>): Uint8ClampedArray {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, move, first = '', second = '', length = ''] of path.matchAll(/([Mm])(\d+) (\d+)(?:\.5)?h(\d+)/g)) {
    [x, y] = move === 'M' ? [Number(first), Number(second)] : [x + Number(first), y + Number(second)];
    for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1) {
      const [from, to] = [x * SCALE, (x + Number(length)) * SCALE];
      for (let column = from; column < to; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
    x += Number(length);
  }
  return pixels;
}

test.each([
  'https://example.org/essays/from-gaza-to-baghdad/',
  'https://example.org/press/essays/a/',
  `https://example.org/${'long/'.repeat(40)}`,
])('a camera reads %s from the drawing', (address) => {
  const code = qrCode(address);
  expect(code.path.replace(/(?:M\d+ \d+\.5|m\d+ 0)h\d+/g, '')).toBe('');
  expect(jsQR(drawn(code), code.size * SCALE, code.size * SCALE)?.data).toBe(address);
});
