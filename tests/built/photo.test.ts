import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureSite } from '../sites.ts';
import { builtPages } from './pages.ts';

const page = builtPages(fixtureSite.out).find(({ address }) => address === 'essays/harbour/');
const photo = page?.$('figure.photo');

test('a photo comes in formats and widths for every window, none wider than it is, and all of them are there', () => {
  const sources = photo?.find('source').toArray() ?? [];
  expect(sources.map(({ attribs }) => attribs.type)).toEqual(['image/avif', 'image/webp']);
  const width = Number(photo?.find('img').attr('width'));
  expect(width).toBeGreaterThan(0);
  for (const { attribs } of [...sources, ...(photo?.find('img').toArray() ?? [])]) {
    expect(attribs.sizes).toContain('100vw');
    const files = (attribs.srcset ?? '').split(', ').map((entry) => entry.split(' '));
    expect(files.length).toBeGreaterThan(0);
    for (const [file = '', at = ''] of files) {
      expect(existsSync(join(fixtureSite.out, file)), file).toBe(true);
      expect(Number.parseInt(at, 10)).toBeLessThanOrEqual(width);
    }
  }
});

test('it keeps its place while it loads, is described, and says who made it and under which licence', () => {
  const image = photo?.find('img');
  expect(Number(image?.attr('height'))).toBeGreaterThan(0);
  expect(image?.attr('loading')).toBe('lazy');
  expect(image?.attr('alt')).toMatch(/^A white tower with red bands/);
  expect(photo?.find('.credit').text()).toBe('Drawn for this test. CC0 1.0.');
});
