import { describe, expect, test } from 'vitest';
import { fixtureSite, pressSite, site } from '../sites.ts';
import { builtFiles, builtPages } from './pages.ts';

const sites = [
  { ...site, base: '/' },
  { ...fixtureSite, base: '/' },
  { ...pressSite, base: '/press/' },
];

describe.each(sites)('$name', ({ out, base }) => {
  const files = new Set(builtFiles(out));
  const pages = builtPages(out);
  const ids = new Map(
    pages.map(({ address, $ }) => [
      address,
      new Set(
        $('[id]')
          .toArray()
          .map((element) => $(element).attr('id')),
      ),
    ]),
  );

  /** The file that an address on the site leads to, and whether it is there with the place it names. */
  function leads(from: string, href: string): boolean {
    const url = new URL(href, `http://site${base}${from}`);
    if (!url.pathname.startsWith(base)) return false;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    if (!files.has(path.endsWith('/') || path === '' ? `${path}index.html` : path)) return false;
    return url.hash === '' || (ids.get(path)?.has(decodeURIComponent(url.hash.slice(1))) ?? false);
  }

  test('has no dead link, picture, style sheet or font, and stays under its folder', () => {
    const dead: string[] = [];
    let looked = 0;
    for (const { address, $ } of pages) {
      const targets = [
        ...$('[href]')
          .toArray()
          .map((element) => $(element).attr('href') ?? ''),
        ...$('[src]')
          .toArray()
          .map((element) => $(element).attr('src') ?? ''),
        ...$('[srcset]')
          .toArray()
          .flatMap((element) =>
            ($(element).attr('srcset') ?? '').split(',').map((each) => each.trim().split(' ')[0] ?? ''),
          ),
      ];
      const own = targets.filter((target) => !/^(https?:|mailto:|data:)/.test(target));
      looked += own.length;
      dead.push(...own.filter((target) => !leads(address, target)).map((target) => `${address} → ${target}`));
    }
    expect(looked).toBeGreaterThan(100);
    expect(dead).toEqual([]);
  });

  test('leads from every citation to its note, from every note to its sources and back to every citation', () => {
    const faults: string[] = [];
    const essays = pages.filter(({ $ }) => $('.essay').length > 0);
    expect(essays.length).toBeGreaterThan(0);
    for (const { address, $ } of essays) {
      for (const cite of $('a.cite').toArray()) {
        const note = $($(cite).attr('href') ?? '');
        if (!note.is('article .notes > ol > li.note')) faults.push(`${address}: ${$(cite).text()} leads to no note`);
        if (note.find(`.places a[href="#${$(cite).attr('id')}"]`).length !== 1)
          faults.push(`${address}: #${$(cite).attr('id')} has no way back`);
      }
      for (const note of $('li.note').toArray()) {
        const sources = $(note).find('.evidence a.source-page');
        if (sources.length === 0) faults.push(`${address}: ${$(note).attr('id')} has no source`);
        for (const link of $(note).find('.places a').toArray()) {
          if (!$($(link).attr('href') ?? '').is('a.cite'))
            faults.push(`${address}: ${$(link).attr('href')} is no citation`);
        }
        const names = $(note)
          .find('.places a')
          .toArray()
          .map((link) => $(link).attr('aria-label') ?? $(link).text());
        if (new Set(names).size !== names.length)
          faults.push(`${address}: ${$(note).attr('id')} has two ways back of one name`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('gives links that lead to different places different names, on every page', () => {
    const faults = pages.flatMap(({ address, $ }) => {
      const places = new Map<string, Set<string>>();
      // The words of a citation are those of the text; its number, and the text about it, tell it from others.
      for (const link of $('a[href]:not(.cite)').toArray()) {
        const name = ($(link).attr('aria-label') ?? $(link).text()).replace(/\s+/g, ' ').trim();
        places.set(name, (places.get(name) ?? new Set()).add($(link).attr('href') ?? ''));
      }
      return [...places]
        .filter(([, hrefs]) => hrefs.size > 1)
        .map(([name, hrefs]) => `${address}: “${name}” → ${[...hrefs].join(' and ')}`);
    });
    expect(faults).toEqual([]);
  });

  test('leads from every source to the claims that rest on it, and from them to the source', () => {
    const claims = new Map(
      pages.filter(({ $ }) => $('article.claim').length > 0).map((page) => [`${base}${page.address}`, page]),
    );
    const faults: string[] = [];
    const sources = pages.filter(({ $ }) => $('article.source').length > 0);
    expect(sources.length).toBeGreaterThan(0);
    for (const { address, $ } of sources) {
      const resting = $('.resting .statement a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      if (resting.length === 0) faults.push(`${address} carries nothing`);
      for (const href of resting) {
        const claim = claims.get(href);
        if (!claim || claim.$(`.evidence a[href="${base}${address}"]`).length === 0)
          faults.push(`${address} → ${href} does not lead back`);
      }
    }
    expect(faults).toEqual([]);
  });
});
