import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import { fixtureSite, pressSite, site } from '../sites.ts';
import { builtFiles, builtPages } from './pages.ts';

const sites = [
  { ...site, root: '/' },
  { ...fixtureSite, root: '/' },
  { ...pressSite, root: 'https://example.org/press/' },
];

describe.each(sites)('$name', ({ out, root }) => {
  const read = (file: string) => readFileSync(join(out, file), 'utf8');

  test('has a sitemap by the protocol, of every page that may be listed and of no other', () => {
    const { documentElement } = new JSDOM(read('sitemap.xml'), { contentType: 'text/xml' }).window.document;
    expect([documentElement.namespaceURI, documentElement.localName]).toEqual([
      'http://www.sitemaps.org/schemas/sitemap/0.9',
      'urlset',
    ]);
    const urls = [...documentElement.children];
    expect(urls.length).toBeLessThanOrEqual(50_000);
    const places = urls.map((url) => {
      expect(['loc', 'loc,lastmod']).toContain([...url.children].map(({ localName }) => localName).join());
      const [loc, changed] = [...url.children].map(({ textContent }) => textContent ?? '');
      expect(changed ?? '2024-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      return loc ?? '';
    });
    const listed = builtPages(out)
      .filter(({ $ }) => $('meta[name="robots"][content*="noindex"]').length === 0)
      .map(({ address }) => `${root}${address}`);
    expect(listed.length).toBeGreaterThan(10);
    expect(places.toSorted()).toEqual(listed.toSorted());
  });

  test('lets robots read everything, and names the sitemap where its address is known', () => {
    const host = 'https://example.org';
    const robots = robotsParser(`${host}/robots.txt`, read('robots.txt'));
    for (const robot of ['Googlebot', 'GPTBot', 'anything']) {
      expect(robots.isAllowed(`${host}/essays/`, robot)).toBe(true);
    }
    expect(robots.getSitemaps()).toEqual(root === '/' ? [] : [`${root}sitemap.xml`]);
  });

  test('tells language models where text and data are, in the format of llms.txt', () => {
    const text = read('llms.txt');
    const [title, ...rest] = text.split('\n').filter((line) => line !== '');
    expect(title).toMatch(/^# \S/);
    expect(rest[0]).toMatch(/^> \S/);
    const sections = text.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual(['Essays', 'Data', 'Optional']);
    const items = sections.flatMap((section) =>
      section
        .split('\n')
        .slice(1)
        .filter((line) => line !== ''),
    );
    const links = items.map((item) => /^- \[(?:\\.|[^\]\\])+\]\((\S+)\): \S/.exec(item)?.[1]);
    expect(links.length).toBeGreaterThan(5);
    const dead = links.filter((link) => {
      if (!link?.startsWith(root)) return true;
      const path = link.slice(root.length);
      return !existsSync(join(out, path.endsWith('/') ? `${path}index.html` : path));
    });
    expect(dead).toEqual([]);
    const ledgers = [...text.matchAll(/^- \[Ledger of .*\]\((\S+)\): (\d+) claims? on /gm)];
    expect(ledgers.length).toBeGreaterThan(0);
    for (const [, address = '', count] of ledgers) {
      expect(JSON.parse(read(address.slice(root.length))).claims.length, address).toBe(Number(count));
    }
  });

  test('lets only the page of the search run a program in WebAssembly', () => {
    const lets = builtPages(out).filter(({ $ }) =>
      $('meta[http-equiv="content-security-policy"]').attr('content')?.includes('wasm-unsafe-eval'),
    );
    expect(lets.map(({ address }) => address)).toEqual(['search/']);
  });
});

test('two builds make the same index, under whichever address', () => {
  const index = (out: string) =>
    builtFiles(out)
      .filter((file) => file.startsWith('pagefind/'))
      .map((file) => [file, readFileSync(join(out, file)).toString('base64')]);
  const [one, other] = [index(site.out), index(pressSite.out)];
  expect(one.length).toBeGreaterThan(200);
  expect(one.map(([file]) => file)).toEqual(other.map(([file]) => file));
  expect(one.filter(([, bytes], at) => bytes !== other[at]?.[1]).map(([file]) => file)).toEqual([]);
});
