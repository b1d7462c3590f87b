import { expect, test } from 'vitest';
import { openingOf } from '../../../src/model/opening.ts';

test('as many sentences as there is room for', () => {
  const sentence = 'The light was first lit on 2 October 1871, and burned all night. ';
  expect(openingOf(sentence.repeat(2).trim(), 'en')).toBe(sentence.repeat(2).trim());
  expect(openingOf(sentence.repeat(9), 'en')).toBe(sentence.repeat(3).trim());
});

test('a sentence that is too long is cut at a word', () => {
  const cut = openingOf(`It was said, ${'and said again, '.repeat(30)}that it burned.`, 'en');
  expect(cut).toMatch(/^It was said, and said again, .*(?:and|said|again) …$/);
  expect(cut.length).toBeLessThanOrEqual(200);
  expect(openingOf('قيل إن الجرس يُسمع ولا يُرى و'.repeat(20), 'ar').length).toBeLessThanOrEqual(200);
  expect(openingOf('x'.repeat(500), 'en')).toBe(`${'x'.repeat(198)} …`);
});
