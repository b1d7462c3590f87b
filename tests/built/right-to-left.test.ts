import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { fixtureSite, site } from '../sites.ts';
import { builtPages } from './pages.ts';

type Element = ReturnType<CheerioAPI>;

/** What names a side of the window, and so is wrong in one of the two directions of writing. */
const PHYSICAL = [
  String.raw`(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right)(?:-(?:color|style|width))?\s*:[^;}]*`,
  String.raw`(?:left|right)\s*:[^;}]*`,
  String.raw`border-(?:top|bottom)-(?:left|right)-radius\s*:[^;}]*`,
  String.raw`(?:text-align|float|clear)\s*:\s*(?:left|right)`,
].join('|');
const DECLARATION = new RegExp(`(?<=[{;]\\s*)(?:${PHYSICAL})`, 'g');

/** Physical declarations that are right in both directions, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {};

/** Words of the ledger that stand among the site's own without a mark of their language yet. */
const UNMARKED =
  '.facts b, .facts .details, .locator, .coverage li, .reference bdi, .sources bdi, .cite-this bdi, .correction bdi';

describe('an essay in Arabic', () => {
  const page = builtPages(fixtureSite.out).find(({ address }) => address === 'essays/fog-bell/');
  const $ = page?.$ as CheerioAPI;
  const texts = () =>
    $('article.essay')
      .find('*')
      .contents()
      .toArray()
      .filter((node) => node.type === 'text')
      .map((node) => ({ text: node.data.trim(), within: $(node).parent() }));

  test('is written from right to left', () => {
    expect($('article.essay').attr()).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect($('html').attr('lang')).toBe('en');
  });

  test('has the site’s own parts in English, from left to right', () => {
    for (const part of ['.notes', '.sources', '.coverage'].map((name) => $(`article.essay ${name}`))) {
      expect(part.attr()).toMatchObject({ lang: 'en', dir: 'ltr' });
    }
  });

  test('has Latin letters only in what is marked as English, but for the words that it cites', () => {
    const latin = texts().filter(({ text }) => /\p{Script=Latin}{2}/u.test(text));
    expect(latin.length).toBeGreaterThan(20);
    const faults = latin.filter(({ within }) => languageOf(within) !== 'en' && !within.is('.cite *, .places a'));
    expect(faults.map(({ text }) => text)).toEqual([]);
  });

  test('has Arabic letters only in what is marked as Arabic, or stands by itself among English', () => {
    const arabic = texts().filter(({ text }) => /\p{Script=Arabic}{2}/u.test(text));
    expect(arabic.length).toBeGreaterThan(20);
    const faults = arabic.filter(({ within }) => languageOf(within) !== 'ar' && !within.closest(UNMARKED).length);
    expect(faults.map(({ text }) => text)).toEqual([]);
  });

  test('turns the direction wherever a language turns it', () => {
    // Single words of the site, and marks that are a sign or a number, go in the direction of what is beside them.
    const marked = $('article.essay [lang]').not(
      '.contents [lang], .asides > h2, .aside-mark, .cite-also, .back, .permalink',
    );
    expect(marked.length).toBeGreaterThan(20);
    for (const element of marked.toArray()) {
      expect(directionOf($(element)), $.html(element)).toBe(languageOf($(element)) === 'ar' ? 'rtl' : 'ltr');
    }
  });
});

describe.each([site, fixtureSite])('the style sheets of $name', ({ out }) => {
  const styles = builtPages(out).flatMap(({ $ }) =>
    $('style')
      .toArray()
      .map((style) => $(style).text()),
  );

  test('name no side of the window, so that they serve both directions of writing', () => {
    const texts = [...new Set(styles)];
    expect(texts.join('').length).toBeGreaterThan(10_000);
    const found = new Set(texts.flatMap(physicalIn));
    expect([...found].filter((declaration) => !(declaration in ALLOWED))).toEqual([]);
  });
});

test.each([
  ['a{margin-left:1px;margin-inline:2px}', ['margin-left:1px']],
  ['a{color:red; left: 0}', ['left:0']],
  ['a{border-right-color:red}b{padding-right:1em}', ['border-right-color:red', 'padding-right:1em']],
  ['a{text-align:left;float:right}', ['text-align:left', 'float:right']],
  ['a{border-top-left-radius:1px}', ['border-top-left-radius:1px']],
  ['a{text-align:start;inset-inline-start:0;--left:1px}', []],
])('of the declarations %s those that name a side are found', (css, found) => {
  expect(physicalIn(css)).toEqual(found);
});

function physicalIn(css: string): string[] {
  return (css.match(DECLARATION) ?? []).map((declaration) => declaration.replace(/\s*:\s*/, ':').trim());
}

function languageOf(element: Element): string | undefined {
  return element.closest('[lang]').attr('lang');
}

function directionOf(element: Element): string | undefined {
  return element.closest('[dir]').attr('dir');
}
