import { expect, test } from 'vitest';
import { fixtureSite, pressSite, site } from '../sites.ts';
import { builtPages } from './pages.ts';

// What is published never moves: an address may join these lists, but none may leave them.
test('the addresses of the site are those that were published', async () => {
  const addresses = builtPages(site.out).map(({ address }) => `/${address}`);
  await expect(`${addresses.join('\n')}\n`).toMatchFileSnapshot('addresses.txt');
});

test('a folder more is an essay more, with its addresses and its place on the home page', () => {
  const pages = builtPages(fixtureSite.out);
  for (const essay of ['harbour', 'lighthouse', 'fog-bell']) {
    expect(pages.map(({ address }) => address)).toEqual(
      expect.arrayContaining([`essays/${essay}/`, `essays/${essay}/claims/`]),
    );
    expect(pages.find(({ address }) => address === '')?.$(`a[href="/essays/${essay}/"]`).length).toBe(1);
  }
});

test('with an address to be published at, every page that may be listed names it as its canonical one', () => {
  const faults = builtPages(pressSite.out)
    .filter(({ $ }) => $('meta[name="robots"][content="noindex"]').length === 0)
    .filter(({ address, $ }) => $('link[rel="canonical"]').attr('href') !== `https://example.org/press/${address}`);
  expect(faults.map(({ address }) => address)).toEqual([]);
});
