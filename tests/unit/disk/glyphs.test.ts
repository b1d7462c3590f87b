import { expect, test } from 'vitest';
import { missingGlyphs } from '../../../src/disk/glyphs.ts';
import { paperFonts } from '../../../src/disk/paper-fonts.ts';

const fonts = () => paperFonts('content');
const missingIn = async (text: string, file = 'essay.mdx') => {
  const problems = await missingGlyphs(new Map([[file, text]]), fonts);
  return problems.map(({ at }) => 'span' in at && text.slice(at.span.start, at.span.end));
};

test('the fonts of the paper have every letter that is taken for certain', async () => {
  // The sign after it makes sure that the fonts are looked into.
  const sure = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
  expect(await missingIn(`${sure.replace(/\p{Cc}/gu, '')} 灯`)).toEqual(['灯']);
});

test('what is beyond them is looked up, once a file and together where it stands together', async () => {
  expect(await missingIn('Ἀθῆναι, Ελλάδα, Киев, بغداد, “so” – it ‘says’ …')).toEqual([]);
  expect(await missingIn('a 灯塔 and a 塔, and then a 灯光')).toEqual(['灯塔', '灯光']);
});

test('what is not seen needs no glyph, and comments are shown to nobody', async () => {
  expect(await missingIn('a\u200db\u200e\u2060\ufeff c\u2003d 灯')).toEqual(['灯']);
  expect(await missingIn('{/* 灯 */} a 塔')).toEqual(['塔']);
  expect(await missingIn('# 灯\na: b # 灯\nc: d#塔', 'claims.yaml')).toEqual(['塔']);
});

test('no font is read for ordinary Latin', async () => {
  const never = () => Promise.reject(new Error('Expected no font to be asked for.'));
  expect(await missingGlyphs(new Map([['essay.mdx', 'Ordinary words, façade and Łódź.']]), never)).toEqual([]);
});
