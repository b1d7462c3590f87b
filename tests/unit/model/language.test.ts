import { expect, test } from 'vitest';
import { direction, Language, languageName } from '../../../src/model/language.ts';

test.each([
  ['en', 'ltr', 'English'],
  ['nl', 'ltr', 'Dutch'],
  ['ar', 'rtl', 'Arabic'],
  ['he', 'rtl', 'Hebrew'],
  ['fa', 'rtl', 'Persian'],
  ['ckb', 'rtl', 'Central Kurdish'],
  ['ku', 'ltr', 'Kurdish'],
  ['ar-Latn', 'ltr', 'Arabic (Latin)'],
  ['pt-BR', 'ltr', 'Brazilian Portuguese'],
  ['pt-br', 'ltr', 'Brazilian Portuguese'],
])('%s runs %s and is called %s', (tag, expected, name) => {
  expect(Language.safeParse(tag).success).toBe(true);
  expect([direction(tag), languageName(tag)]).toEqual([expected, name]);
});

test.each(['english', 'en_GB', 'iw', 'xx', '', 'e', 'nederlands'])('“%s” is no language tag', (tag) => {
  expect(Language.safeParse(tag).error?.issues.map(({ code }) => code)).toEqual(['custom']);
});
