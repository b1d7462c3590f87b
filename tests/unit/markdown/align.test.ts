import { expect, test } from 'vitest';
import { align } from '../../../src/markdown/align.ts';

// The text as Markdown reads it, the source from where it begins, and what of the source each piece of the text is.
test.each([
  ['27,900', '27,900', ['2', '7', ',', '9', '0', '0']],
  ['27,9', '27&#44;9', ['2', '7', '&#44;', '9']],
  ['27,9', '27&#x2C;9', ['2', '7', '&#x2C;', '9']],
  ['a & b', 'a &amp; b', ['a', ' ', '&amp;', ' ', 'b']],
  ['20\u00a0%', '20&nbsp;%', ['2', '0', '&nbsp;', '%']],
  ['*39*', '\\*39\\*', ['\\*', '3', '9', '\\*']],
  ['a\nb', 'a\nb', ['a', '\n', 'b']],
  ['a\nb', 'a\r\nb', ['a', '\r\n', 'b']],
  ['a\nb', 'a\n> b', ['a', '\n> ', 'b']],
  ['a\nb', 'a\n  b', ['a', '\n  ', 'b']],
  ['a &x b', 'a &x b', ['a', ' ', '&', 'x', ' ', 'b']],
  ['&amp;', '&amp;amp;', ['&amp;', 'a', 'm', 'p', ';']],
  ['“a”', '&ldquo;a&rdquo;', ['&ldquo;', 'a', '&rdquo;']],
  ['', 'a', []],
])('“%s” in “%s”', (value, source, pieces) => {
  for (const before of ['', 'x\n', '> ']) {
    const offsets = align(value, before + source, before.length);
    expect(offsets).toHaveLength(value.length + 1);
    const starts = pieces.map((_, index) => before.length + pieces.slice(0, index).join('').length);
    // What stands between two characters of the text belongs to the one before it or to the one after it.
    for (const [index, piece] of pieces.entries()) {
      const at = offsets[index] ?? -1;
      expect(at >= (starts[index] ?? 0) && at < (starts[index] ?? 0) + piece.length, `${index} of ${value}`).toBe(true);
    }
  }
});

test('offsets never go back, whatever the text and the source are', () => {
  const parts = ['a', ' ', '\n', '&amp;', '&', '\\', '27', '\r\n', '> ', '😀', 'é', '&#44;', ';'];
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 2000; round += 1) {
    const made = () => Array.from({ length: next(8) }, () => parts[next(parts.length)] ?? '').join('');
    const [value, source] = [made(), made()];
    const from = next(source.length + 1);
    const offsets = align(value, source, from);
    expect(offsets).toHaveLength(value.length + 1);
    for (const [index, offset] of offsets.entries()) {
      expect(offset).toBeGreaterThanOrEqual(index === 0 ? from : (offsets[index - 1] ?? 0));
      expect(offset).toBeLessThanOrEqual(source.length);
    }
  }
});
