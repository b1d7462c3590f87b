import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { fixtureSite, pressSite, site } from '../sites.ts';
import { builtFiles, builtPages } from './pages.ts';

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

  test('has single quotation marks within double ones, on pages and in files of text', () => {
    const doubled = pages.filter(
      ({ $ }) => /““|””/.test($('body').text()) || /[“”]/.test($('q').text()) || $('[aria-label*="““"]').length > 0,
    );
    expect(doubled.map(({ address }) => address)).toEqual([]);
    const texts = builtFiles(out).filter((file) => /\.(?:csv|md|xml)$|feed\.json$/.test(file));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((file) => /““|””/.test(readFileSync(join(out, file), 'utf8')))).toEqual([]);
  });

  test('asks nothing of a third party, and sets no style by an attribute', () => {
    const foreign = pages.flatMap(({ address, $ }) =>
      $(
        'script[src^="http"], iframe, link[href^="http"]:not([rel="canonical"], [rel="alternate"]), img[src^="http"], source[srcset^="http"], [style]',
      )
        .toArray()
        .map((element) => `${address}: ${$.html(element).slice(0, 120)}`),
    );
    expect(foreign).toEqual([]);
  });

  test('has on every page one style sheet, and a policy that lets its own scripts and styles pass, and no others', () => {
    for (const { address, $ } of pages) {
      const policy = directives($('meta[http-equiv="content-security-policy"]').attr('content') ?? '');
      expect(policy['default-src'], address).toBe("'none'");
      for (const [tag, name] of [
        ['script', 'script-src'],
        ['style', 'style-src'],
      ] as const) {
        // The search is a program in WebAssembly.
        const allowed = policy[name]?.replace(
          name === 'script-src' && address === 'search/' ? " 'wasm-unsafe-eval'" : '',
          '',
        );
        expect(allowed, address).toMatch(/^'self'(?: 'sha256-[\w+/=]{44}')+$/);
        const inline = $(`${tag}:not([src], [type$="json"])`)
          .toArray()
          .map((element) => createHash('sha256').update($(element).text()).digest('base64'));
        expect(inline.length, address).toBeGreaterThan(0);
        expect(allowed, address).toBe(["'self'", ...new Set(inline.map((hash) => `'sha256-${hash}'`))].join(' '));
      }
      expect($('style').length, address).toBe(1);
      const handlers = $('*')
        .toArray()
        .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
        .filter((attribute) => attribute.startsWith('on'));
      expect(handlers, address).toEqual([]);
    }
  });

  test('gives every page a title, a description and one main heading', () => {
    const faults = pages.filter(
      ({ $ }) => !$('title').text() || !$('meta[name="description"]').attr('content') || $('h1').length !== 1,
    );
    expect(faults.map(({ address }) => address)).toEqual([]);
  });
});

function directives(policy: string): Readonly<Record<string, string>> {
  const entries = policy.split(';').map((directive) => directive.trim().split(/ (.*)/s));
  return Object.fromEntries(entries.map(([name = '', value = '']) => [name, value]));
}
