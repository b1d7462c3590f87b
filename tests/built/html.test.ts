import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { fixtureSite, pressSite, site } from '../sites.ts';
import { builtPages } from './pages.ts';

const validate = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Astro writes elements without a closing slash and attributes as they come; both are HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // A long title is better than one that is cut: a claim’s page is called by its statement.
    'long-title': 'off',
    // Everything is served from the site’s own address.
    'require-sri': 'off',
    'no-trailing-whitespace': 'off',
    // An “a” with role doc-noteref names itself by its words, or by aria-label where it has none.
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
  },
});

describe.each([site, fixtureSite, pressSite])('$name', ({ out }) => {
  const pages = builtPages(out);

  test('has pages', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  test('is valid HTML on every page, with no id twice', async () => {
    const faults: string[] = [];
    for (const { address, html } of pages) {
      const { results } = await validate.validateString(html);
      for (const { messages } of results) {
        faults.push(
          ...messages.map(({ ruleId, message, line, column }) => `${address} ${line}:${column} ${ruleId}: ${message}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  test('asks nothing of a third party, and runs no script', () => {
    const foreign = pages.flatMap(({ address, $ }) =>
      $('script, iframe, link[href^="http"]:not([rel="canonical"]), img[src^="http"], source[srcset^="http"], [style]')
        .toArray()
        .map((element) => `${address}: ${$.html(element).slice(0, 120)}`),
    );
    expect(foreign).toEqual([]);
  });

  test('gives every page a title, a description and one main heading', () => {
    const faults = pages.filter(
      ({ $ }) => !$('title').text() || !$('meta[name="description"]').attr('content') || $('h1').length !== 1,
    );
    expect(faults.map(({ address }) => address)).toEqual([]);
  });
});
