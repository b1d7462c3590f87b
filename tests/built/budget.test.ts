import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fixtureSite, pressSite, site } from '../sites.ts';
import { type BuiltPage, builtPages } from './pages.ts';

// In bytes, as a host sends them; what the fonts may weigh is in tests/browser/lighthouse.spec.ts, since only a browser
// knows which of them a page asks for.
const SCRIPT = 6_000;
const PAGE_WITHOUT_FONTS = 70_000;

describe.each([site, pressSite, fixtureSite])('$name', ({ out }) => {
  const essays = builtPages(out).filter(({ $ }) => $('.essay').length > 0);
  const read = (address: string) => readFileSync(join(out, address), 'utf8');

  test('has essays with styles and script', () => {
    expect(essays.length).toBeGreaterThan(0);
    for (const { $ } of essays) {
      expect($('style').text().length).toBeGreaterThan(10_000);
      expect($('script').text().length).toBeGreaterThan(5_000);
    }
  });

  test('has at most 6 kB of script in an essay, its own and what it loads', () => {
    for (const page of essays) {
      const inline = page
        .$('script:not([src], [type$="json"])')
        .toArray()
        .map((script) => page.$(script).text());
      expect(sent([...inline, ...scriptsOf(page, read).map(read)]), page.address).toBeLessThanOrEqual(SCRIPT);
    }
  });

  test('has at most 70 kB of HTML, CSS and script in an essay', () => {
    for (const page of essays) {
      expect(page.$('link[rel="stylesheet"]').length, 'a style sheet apart').toBe(0);
      expect(sent([page.html, ...scriptsOf(page, read).map(read)]), page.address).toBeLessThanOrEqual(
        PAGE_WITHOUT_FONTS,
      );
    }
  });
});

test('a script that is loaded by a script is found', () => {
  const files = { '/_astro/a.js': 'import{b}from"./b.js";b()', '/_astro/b.js': 'import "./c.js";import("./d.js")' };
  const read = (address: string) => files[address as keyof typeof files] ?? '';
  expect(loadedBy(['/_astro/a.js'], read)).toEqual(['/_astro/a.js', '/_astro/b.js', '/_astro/c.js', '/_astro/d.js']);
});

/** What some files come to under brotli, each by itself. */
function sent(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

function scriptsOf({ $ }: BuiltPage, read: (address: string) => string): string[] {
  const scripts = $('script[src]')
    .toArray()
    .map((script) => $(script).attr('src') ?? '');
  return loadedBy(scripts, read);
}

/** Scripts, and all that they import and that those import. */
function loadedBy(scripts: readonly string[], read: (address: string) => string): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    for (const [, path = ''] of read(script).matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)) {
      found.add(posix.join(posix.dirname(script), path));
    }
  }
  return [...found];
}
