import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fixtureSite, site } from '../sites.ts';
import { builtPages } from './pages.ts';

describe.each([site, fixtureSite])('$name, without its style sheet', ({ out }) => {
  const essays = builtPages(out).filter(({ $ }) => $('.essay').length > 0);

  test('reads as sentences: no number of a note or an aside stands in the text', () => {
    for (const { $ } of essays) {
      for (const mark of $('.cite-also, .aside-mark').toArray()) {
        expect($(mark).text()).toBe('');
        expect($(mark).attr('aria-label')).toMatch(/^(Note \d+|Aside [a-z])/);
      }
      for (const cite of $('.cite:not(.cite-also)').toArray()) {
        expect($(cite).text()).toBe($(cite).text().trim());
        expect($(cite).text()).not.toBe('');
      }
      const paragraphs = $('.essay > p, .essay > blockquote p, .essay > ul:not([class]) > li')
        .toArray()
        .map((each) => $(each).text());
      expect(paragraphs.length).toBeGreaterThan(3);
      for (const paragraph of paragraphs) {
        // A space before a stop, two spaces, words run together with a quotation.
        expect(paragraph).not.toMatch(/\s[,.;:]|\S {2,}\S|\p{L}[“(]/u);
      }
    }
  });

  test('keeps title, standfirst, text, notes and sources within the article, in that order', () => {
    for (const { $ } of essays) {
      const order = $('article.essay')
        .find('h1, .standfirst, h2')
        .toArray()
        .map((each) => $(each).attr('id') ?? $(each).attr('class'));
      expect(order[0]).toBe('title');
      expect(order[1]).toBe('standfirst');
      expect(order.slice(-2)).toEqual(['notes', 'sources']);
    }
  });
});

test('the essay without its fonts is at most 60 kB of HTML and CSS under brotli', () => {
  const page = builtPages(site.out).find(({ address }) => address === 'essays/from-gaza-to-baghdad/');
  const sheets =
    page
      ?.$('link[rel="stylesheet"]')
      .toArray()
      .map((link) => page.$(link).attr('href') ?? '') ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  const texts = [page?.html ?? '', ...sheets.map((href) => readFileSync(join(site.out, href), 'utf8'))];
  const bytes = texts.map(
    (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  );
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60_000);
});
