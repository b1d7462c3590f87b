import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealed } from '../../../src/cli/seal-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const OTHER = hash('what another page has');

function page(head: string, body = ''): string {
  const policy = `default-src 'none'; script-src 'self' ${OTHER} ${hash('a()')}; style-src 'self' ${OTHER};`;
  return `<html><head><meta http-equiv="content-security-policy" content="${policy}">${head}</head><body>${body}</body></html>`;
}

test('the style sheets of the head become one, in their order', () => {
  const html = sealed(page('<style>a{b:c}</style><title>A</title><style>d{e:"$&"}</style>'));
  expect(html).toContain('<style>a{b:c}d{e:"$&"}</style><title>A</title></head>');
  expect(html).toContain(`style-src 'self' ${hash('a{b:c}d{e:"$&"}')};`);
});

test('a style sheet with a condition, or in the text, stays apart and passes', () => {
  const html = sealed(page('<style>a{}</style><style media="print">b{}</style>', '<style>c{}</style>'));
  expect(html).toContain('<style>a{}</style><style media="print">b{}</style></head><body><style>c{}</style>');
  expect(html).toContain(`style-src 'self' ${hash('a{}')} ${hash('b{}')} ${hash('c{}')};`);
});

test('the policy has the scripts that run in the page, each once, and no others', () => {
  const data = '<script type="application/ld+json">{}</script>';
  const html = sealed(page('<script>a()</script>', `<script type="module">b()</script><script>a()</script>${data}`));
  expect(html).toContain(`script-src 'self' ${hash('a()')} ${hash('b()')};`);
});

test('what else the policy says stays, and where nothing stands in the page nothing passes by its hash', () => {
  const html = sealed(page('<script src="/a.js"></script>'));
  expect(html).toContain(`content="default-src 'none'; script-src 'self'; style-src 'self';"`);
});

test('a page without a policy or a head is left as it is', () => {
  expect(sealed('<p>Gone</p><style>a{}</style>')).toBe('<p>Gone</p><style>a{}</style>');
});
