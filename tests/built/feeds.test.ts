import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite, pressSite, site } from '../sites.ts';

const sites = [
  { ...site, root: '/' },
  { ...fixtureSite, root: '/' },
  { ...pressSite, root: 'https://example.org/press/' },
];
const ATOM = 'http://www.w3.org/2005/Atom';
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} 00:00:00 GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

describe.each(sites)('the feeds of $name', ({ out, root }) => {
  const read = (file: string) => readFileSync(join(out, file), 'utf8');
  const rss = read('feed.xml');
  const json = JSON.parse(read('feed.json'));
  const contents: { url: string; document: Document }[] = json.items.map(
    ({ url, content_html }: { url: string; content_html: string }) => ({
      url,
      document: new JSDOM(content_html).window.document,
    }),
  );
  const pages = new Map<string, Document>();
  const fileOf = (path: string) => join(out, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  const page = (path: string) => {
    const known = pages.get(path) ?? new JSDOM(readFileSync(fileOf(path), 'utf8')).window.document;
    pages.set(path, known);
    return known;
  };
  let parsed: Awaited<ReturnType<Parser['parseString']>>;

  beforeAll(async () => {
    parsed = await new Parser().parseString(rss);
  });

  test('are read by two readers of RSS and one of JSON Feed, item by item the same', () => {
    const other = parseRssFeed(rss);
    expect(parsed.title).toBe('Footing');
    expect(parsed.link).toBe(root);
    expect(parsed.items.length).toBeGreaterThan(0);
    const items = parsed.items.map((each) => [each.guid, each.link, each.title, each.creator, each['content:encoded']]);
    expect(
      other.items?.map((each) => [
        each.guid?.value,
        each.link,
        each.title,
        each.dc?.creators?.[0],
        each.content?.encoded,
      ]),
    ).toEqual(items);
    const third = parseJsonFeed(json);
    expect(
      third.items?.map((each) => [each.id, each.url, each.title, each.authors?.[0]?.name, each.content_html]),
    ).toEqual(items);
  });

  test('hold to what the feed validator of the W3C asks for', () => {
    for (const file of ['feed.xml', 'corrections.xml']) {
      const xml = new JSDOM(read(file), { contentType: 'text/xml' }).window.document;
      const texts = (name: string) => [...xml.querySelectorAll(name)].map((each) => each.textContent ?? '');
      expect(xml.documentElement.getAttribute('version')).toBe('2.0');
      const channel = [...(xml.querySelector('channel')?.children ?? [])].map(({ nodeName }) => nodeName);
      for (const name of ['title', 'link', 'description', 'language', 'atom:link'])
        expect(
          channel.filter((each) => each === name),
          name,
        ).toHaveLength(1);
      for (const date of [...texts('pubDate'), ...texts('lastBuildDate')]) {
        expect(date).toMatch(RFC_822);
        expect(new Date(date).toUTCString()).toBe(date);
      }
      const guids = texts('guid');
      expect(guids).toHaveLength(texts('item').length);
      expect(new Set(guids).size).toBe(guids.length);
      const [self] = xml.getElementsByTagNameNS(ATOM, 'link');
      expect([self?.getAttribute('rel'), self?.getAttribute('type'), self?.getAttribute('href')]).toEqual([
        'self',
        'application/rss+xml',
        `${root}${file}`,
      ]);
      for (const guid of xml.querySelectorAll('guid[isPermaLink="true"]')) {
        expect(guid.textContent).toBe(guid.parentElement?.querySelector('link')?.textContent);
        expect(URL.canParse(guid.textContent ?? '')).toBe(true);
      }
    }
  });

  test('hold to JSON Feed 1.1', () => {
    for (const file of ['feed.json', 'corrections.json']) {
      const feed = JSON.parse(read(file));
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      expect(feed.feed_url).toBe(`${root}${file}`);
      expect([feed.title, feed.home_page_url, feed.description, feed.language].every((each) => each)).toBe(true);
      expect(Array.isArray(feed.items)).toBe(true);
      for (const item of feed.items) {
        expect(typeof item.id).toBe('string');
        expect(item.content_html).not.toBe('');
        expect(item.date_published).toMatch(RFC_3339);
        expect(item.date_modified ?? item.date_published).toMatch(RFC_3339);
        expect(item.authors).toEqual([{ name: expect.not.stringMatching(/^by /i) }]);
      }
    }
  });

  test('have every essay in full, well-formed, with a number wherever its page has one', () => {
    expect(contents.length).toBeGreaterThan(0);
    for (const [index, { url, document }] of contents.entries()) {
      const html = json.items[index].content_html as string;
      expect(() => new JSDOM(`<x>${html}</x>`, { contentType: 'text/xml' }), url).not.toThrow();
      const essay = page(url.slice(root.length));
      const onPage = [...essay.querySelectorAll('.notes > ol > li')];
      const notes = [...document.querySelectorAll('li[id^="fn-note-"]')];
      expect(onPage.length, url).toBeGreaterThan(0);
      expect(notes.map((note) => note.id)).toEqual(onPage.map((note) => `fn-${note.id}`));
      const quotes = (from: Element | undefined) =>
        (from?.textContent?.match(/(?:Supports|Qualifies|Disputes)/g) ?? []).length;
      for (const [at, note] of notes.entries()) {
        expect(note.getAttribute('value')).toBe(String(at + 1));
        expect(quotes(note), note.id).toBe(quotes(onPage[at]));
        const marks = [...document.querySelectorAll(`sup a[href="#${note.id}"]`)];
        expect(marks.length, note.id).toBeGreaterThan(0);
        for (const mark of marks) expect(mark.textContent).toBe(String(at + 1));
      }
      for (const aside of essay.querySelectorAll('.asides > ol > li') ?? [])
        expect(document.getElementById(aside.id)?.textContent, aside.id).toMatch(/^[a-z]+\. /);
    }
  });

  test('have links that lead somewhere: within the item, on the page that it is of, and in full', () => {
    let within = 0;
    let full = 0;
    const dead: string[] = [];
    for (const { url, document } of contents) {
      const ids = idsOf(document);
      const onPage = idsOf(page(url.slice(root.length)));
      for (const link of document.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        if (href.startsWith('#')) {
          within += 1;
          const id = decodeURIComponent(href.slice(1));
          if (!ids.has(id)) dead.push(`${href} in the item`);
          if (!onPage.has(id)) dead.push(`${href} on the page`);
        } else if (href.startsWith(root)) {
          full += 1;
          if (!existsSync(fileOf(href.slice(root.length).replace(/#.*/, '')))) dead.push(href);
        } else if (!URL.canParse(href)) dead.push(href);
      }
      for (const image of document.querySelectorAll('img')) {
        const src = image.getAttribute('src') ?? '';
        expect(image.alt).not.toBe('');
        if (!src.startsWith(root) || !existsSync(join(out, src.slice(root.length)))) dead.push(src);
      }
    }
    expect(within).toBeGreaterThan(20);
    expect(full).toBeGreaterThan(20);
    expect(dead).toEqual([]);
  });

  test('leave readers nothing to take out: no script, no style, no class, no id twice', () => {
    for (const { url, document } of contents) {
      expect(document.querySelectorAll('script, style, svg, iframe, [style], [class], [onclick]').length, url).toBe(0);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('are named by every page', () => {
    const home = page('');
    const types = [...home.querySelectorAll('link[rel="alternate"]')].map((link) => [
      link.getAttribute('type'),
      link.getAttribute('href'),
    ]);
    const base = root.startsWith('/') ? '/' : new URL(root).pathname;
    expect(types).toEqual([
      ['application/rss+xml', `${base}feed.xml`],
      ['application/feed+json', `${base}feed.json`],
    ]);
  });
});

function idsOf(document: Document): Set<string> {
  return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
}
