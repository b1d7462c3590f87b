import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import jsonld from 'jsonld';
import ogs from 'open-graph-scraper';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fixtureSite, pressSite } from '../sites.ts';
import { type BuiltPage, builtFiles, builtPages } from './pages.ts';

const ORIGIN = 'https://example.org/press/';
const ESSAY = 'essays/from-gaza-to-baghdad/';
const SHOWN = {
  essay: ESSAY,
  section: `${ESSAY}sections/counting-the-dead/`,
  claim: `${ESSAY}claims/gaza-deaths/`,
} as const;

const pages = builtPages(pressSite.out);
const at = (address: string): BuiltPage => {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`Expected a page at “${address}”.`);
  return page;
};
const fileOf = (url: string) => join(pressSite.out, url.replace(ORIGIN, ''));
const sourcePage = pages.find(({ address }) => /^sources\/./.test(address))?.address ?? '';

describe('an unfurler of Open Graph', () => {
  test.each(Object.entries(SHOWN))('shows the %s by its own title, words and picture', async (_, address) => {
    const { result } = await ogs({ html: at(address).html });
    const [image] = result.ogImage ?? [];
    expect(result).toMatchObject({
      success: true,
      ogType: 'article',
      ogSiteName: 'Footing',
      ogLocale: 'en_GB',
      ogUrl: ORIGIN + address,
      twitterCard: 'summary_large_image',
      articlePublishedTime: '2026-11-26',
    });
    expect(image).toMatchObject({ url: `${ORIGIN}${address}preview.png`, width: '1200', height: '630' });
    expect(image?.alt?.length).toBeGreaterThan(20);
    expect(await sharp(fileOf(image?.url ?? '')).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });

  test('tells essay, section and claim apart, and shows the site for every other page', async () => {
    const all = await Promise.all(Object.values(SHOWN).map((address) => ogs({ html: at(address).html })));
    for (const key of ['ogTitle', 'ogDescription'] as const) {
      expect(new Set(all.map(({ result }) => result[key])).size).toBe(3);
    }
    const { result } = await ogs({ html: at(sourcePage).html });
    expect(result.ogImage?.[0]?.url).toBe(`${ORIGIN}preview.png`);
    expect(result.ogType).toBe('website');
  });
});

test('every section and claim has a picture of its own', () => {
  const pictures = builtFiles(pressSite.out).filter((file) => file.endsWith('preview.png'));
  const owners = pages.filter(({ address }) => /(?:sections|claims)\/./.test(address));
  expect(owners.length).toBeGreaterThan(40);
  for (const { address } of owners) expect(pictures).toContain(`${address}preview.png`);
  const bytes = pictures.map((file) => readFileSync(join(pressSite.out, file)));
  expect(new Set(bytes.map((each) => each.toString('base64'))).size).toBe(pictures.length);
  expect(Math.max(...bytes.map(({ length }) => length))).toBeLessThan(100_000);
});

describe('an extractor of JSON-LD', () => {
  // What schema.org’s own context does here, without asking for it: every term is one of its vocabulary.
  const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, license: { '@type': '@id' } };
  const nodeOf = async (address: string) => {
    const json = JSON.parse(at(address).$('script[type="application/ld+json"]').text());
    expect(json['@context']).toBe('https://schema.org');
    // Its types do not know “safe”, by which it stops at what it would otherwise drop.
    const options = { base: ORIGIN + address, safe: true };
    const [node] = await jsonld.expand({ ...json, '@context': context }, options);
    return node as Record<string, { '@id'?: string; '@value'?: string }[]> & { '@id': string; '@type': string[] };
  };
  const schema = (name: string) => `https://schema.org/${name}`;

  test('finds the essay with author, dates, edition and every source', async () => {
    const node = await nodeOf(SHOWN.essay);
    expect(node['@type']).toEqual([schema('Article')]);
    expect(node['@id']).toBe(ORIGIN + SHOWN.essay);
    expect(node[schema('headline')]?.[0]?.['@value']).toBe('From Gaza to Baghdad');
    expect(node[schema('datePublished')]?.[0]?.['@value']).toBe('2026-11-26');
    expect(node[schema('version')]?.[0]?.['@value']).toMatch(/^[0-9a-f]{8}$/);
    const cited = node[schema('citation')]?.map((each) => each['@id']);
    expect(cited?.length).toBe(at(SHOWN.essay).$('.sources li').length);
    for (const id of cited ?? []) expect(at(String(id).replace(ORIGIN, '')).address).toMatch(/^sources\//);
  });

  test('finds the claim, where it appears and what it cites; the section in its essay; the source; the site', async () => {
    const claim = await nodeOf(SHOWN.claim);
    expect(claim['@type']).toEqual([schema('Claim')]);
    expect(claim[schema('appearance')]?.[0]?.['@id']).toBe(ORIGIN + SHOWN.essay);
    expect(claim[schema('citation')]?.length).toBeGreaterThan(0);
    const section = await nodeOf(SHOWN.section);
    expect(section[schema('isPartOf')]?.[0]?.['@id']).toBe(ORIGIN + SHOWN.essay);
    expect((await nodeOf(sourcePage))['@id']).toBe(ORIGIN + sourcePage);
    expect((await nodeOf(''))['@type']).toEqual([schema('WebSite')]);
  });
});

test.each(Object.entries(SHOWN))('a consumer of oEmbed finds the %s, with all that it must have', (_, address) => {
  const { $ } = at(address);
  const link = $('link[type="application/json+oembed"]').attr('href') ?? '';
  const answer = JSON.parse(readFileSync(fileOf(link), 'utf8'));
  // https://oembed.com, 2.3.4.4 and 2.3.4: what an answer of the type “rich” must have.
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Footing' });
  for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
    expect(answer[key]).toBeTypeOf('number');
  expect(answer.thumbnail_url).toBe(`${ORIGIN}${address}preview.png`);
  const html = load(answer.html, null, false);
  expect(html('a').attr('href')).toBe(ORIGIN + address);
  const tags = html('*')
    .toArray()
    .flatMap((each) => ('name' in each ? [each.name] : []));
  expect(new Set(tags)).toEqual(new Set(['blockquote', 'p', 'a']));
});

describe('a reader of Highwire’s tags', () => {
  // As Google Scholar’s guide for webmasters tells: a tag’s name, and its content; a reference is fields with semicolons
  // between them.
  const read = ({ $ }: BuiltPage, name: string) =>
    $(`meta[name="citation_${name}"]`)
      .toArray()
      .map((tag) => $(tag).attr('content') ?? '');

  test('has what Scholar asks for: a title, an author, a date and a file that is there', () => {
    const page = at(SHOWN.essay);
    expect(read(page, 'title')).toEqual(['From Gaza to Baghdad']);
    expect(read(page, 'author')).toEqual(['The editors']);
    expect(read(page, 'publication_date')).toEqual(['2026/11/26']);
    const [pdf = ''] = read(page, 'pdf_url');
    expect(readFileSync(fileOf(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('has a reference for every source, each with a title', () => {
    const page = at(SHOWN.essay);
    const references = read(page, 'reference').map((text) =>
      text.split('; ').map((field) => /^citation_([a-z_]+)=(.+)$/s.exec(field)?.slice(1, 3) ?? [field, undefined]),
    );
    expect(references.length).toBe(page.$('.sources li').length);
    for (const fields of references) {
      expect(fields.filter(([, value]) => value === undefined)).toEqual([]);
      expect(fields.filter(([name]) => name === 'title').length).toBe(1);
    }
  });
});

describe('the panel “Cite this”', () => {
  test.each(Object.entries(SHOWN))('cites the %s in its edition, by its address, in every way', (_, address) => {
    const { $ } = at(address);
    const names = $('.cite-this dt')
      .toArray()
      .map((name) => $(name).text());
    expect(names).toEqual(['Chicago, note', 'Chicago, bibliography', 'APA', 'BibTeX', 'RIS']);
    const hash = $('.edition-hash').text();
    for (const way of $('.cite-this dd').toArray()) {
      expect($(way).text()).toContain(hash);
      expect($(way).text()).toContain(ORIGIN + address);
    }
  });
});

test('while nobody has said where a site is, it names no host and offers no oEmbed', () => {
  expect(builtFiles(fixtureSite.out).filter((file) => file.endsWith('oembed.json'))).toEqual([]);
  for (const { $, address } of builtPages(fixtureSite.out)) {
    expect(
      $('meta[property="og:image"], meta[property="og:url"], link[type="application/json+oembed"]').length,
      address,
    ).toBe(0);
  }
  const { $ } = builtPages(fixtureSite.out).find(({ address }) => address === 'essays/fog-bell/') as BuiltPage;
  expect($('meta[property="og:locale"]').attr('content')).toBe('ar_EG');
  expect(JSON.parse($('script[type="application/ld+json"]').text())['@id']).toBe('/essays/fog-bell/');
});
