import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/model/qr-code.ts';

/** How many pixels a module is drawn with. */
const SCALE = 4;

/** The drawing as a camera would see it: black rectangles of the path on white, four bytes a pixel. */
function drawn({ size, path }: ReturnType<typeof qrCode>): Uint8ClampedArray {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const [from, to] = [Number(x) * SCALE, (Number(x) + Number(length)) * SCALE];
      for (let column = from; column < to; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return pixels;
}

test.each([
  'https://example.org/essays/from-gaza-to-baghdad/',
  'https://example.org/press/essays/a/',
  `https://example.org/${'long/'.repeat(40)}`,
])('a camera reads %s from the drawing', (address) => {
  const code = qrCode(address);
  expect(code.path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
  expect(jsQR(drawn(code), code.size * SCALE, code.size * SCALE)?.data).toBe(address);
});
