import { expect, test } from 'vitest';
import { cssString, runningHead } from '../../../src/layouts/running-head.ts';

test('the title stands at the top left, the address at the foot, and neither on the first page', () => {
  expect(runningHead({ title: 'A Light', site: 'Footing', permalink: 'https://example.org/a/' })).toBe(
    '@page{@top-left{content:"A Light"}@top-right{content:"Footing"}@bottom-left{content:"https://example.org/a/"}}' +
      '@page:first{@top-left{content:""}@top-right{content:""}@bottom-left{content:""}}',
  );
});

test('without an address there is no foot on the left', () => {
  expect(runningHead({ title: 'A Light', site: 'Footing', permalink: undefined })).not.toContain('bottom-left');
});

test('a title too long for one line is cut between words', () => {
  const title = 'At least thirty-nine people were reported killed '.repeat(3);
  const [, shown = ''] =
    /@top-left\{content:"([^"]*)"/.exec(runningHead({ title, site: 'F', permalink: undefined })) ?? [];
  expect(shown.length).toBeLessThanOrEqual(82);
  expect(shown).toMatch(/\w …$/);
  expect(title).toContain(shown.replace(' …', ' '));
});

test.each([
  ['A “light”', '"A “light”"'],
  ['Say "yes"', '"Say \\22 yes\\22 "'],
  ['</style>', '"\\3c /style\\3e "'],
  ['back\\slash', '"back\\5c slash"'],
  ['two\nlines', '"two\\a lines"'],
  ['جرس', '"جرس"'],
])('%j becomes the string %s', (text, string) => {
  expect(cssString(text)).toBe(string);
});
