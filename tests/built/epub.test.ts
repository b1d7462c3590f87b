import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPrintables } from '../../src/disk/read-printable.ts';
import { chaptersOf } from '../../src/exports/epub/chapters.ts';
import { xmlId } from '../../src/exports/epub/xhtml.ts';
import { noteId } from '../../src/model/citation.ts';
import { plainText } from '../../src/model/document.ts';
import type { Printable } from '../../src/model/printable.ts';
import { withinQuotes } from '../../src/model/typography.ts';
import { fixtureSite, hardSite, site } from '../sites.ts';
import { tool } from '../tools.ts';
import { type BuiltBook, builtBook, ofType, pagesOf } from './book.ts';
import { builtEssays } from './pages.ts';

/** The most that an e-book may weigh, in bytes, without its photographs. */
const BUDGET = 150_000;

interface Site {
  readonly name: string;
  readonly out: string;
  readonly content: string;
  readonly env: Readonly<Record<string, string>>;
}

const sites: readonly Site[] = [site, fixtureSite, hardSite];
const books = sites.flatMap(({ name, out, content, env }) =>
  builtEssays(out).map((essay) => ({
    title: `${essay} of ${name}`,
    essay,
    env,
    content,
    file: join(out, `essays/${essay}/${essay}.epub`),
  })),
);

describe.each(books)('the e-book $title', ({ essay, env, content, file }) => {
  let book: BuiltBook;
  let pages: Map<string, Document>;
  let printable: Printable;

  beforeAll(async () => {
    book = builtBook(file);
    pages = pagesOf(book);
    printable = (await readPrintables(content)).find((each) => each.essay.id === essay) as Printable;
  });

  test('begins with its type, which is not compressed', () => {
    expect(book.bytes.readUInt16LE(8)).toBe(0);
    expect(book.bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
    expect(book.names[0]).toBe('mimetype');
  });

  test('lists each of its files once, and reads all its pages', () => {
    const opf = book.documents.get('EPUB/package.opf') as Document;
    const items = [...opf.querySelectorAll('manifest item')];
    const listed = items.map((item) => `EPUB/${item.getAttribute('href')}`).sort();
    expect(listed).toEqual(book.names.filter((name) => /^EPUB\/(?!package\.opf)/.test(name)).sort());
    const read = [...opf.querySelectorAll('itemref')].map((each) => each.getAttribute('idref'));
    const ids = items.filter((item) => item.getAttribute('href')?.endsWith('.xhtml')).map(({ id }) => id);
    expect(read.sort()).toEqual(ids.sort());
  });

  test('opens every note on the page of its mark, numbered as in the essay, with what leads back first', () => {
    let marks = 0;
    for (const [name, page] of pages) {
      for (const mark of ofType(page, 'noteref')) {
        marks += 1;
        const href = mark.getAttribute('href') ?? '';
        const note = href.startsWith('#') ? page.getElementById(href.slice(1)) : null;
        const where = `${name} ${href}`;
        expect(note?.getAttribute('epub:type'), where).toBe('footnote');
        expect([mark.getAttribute('role'), note?.getAttribute('role')]).toEqual(['doc-noteref', 'doc-footnote']);
        const back = note?.querySelector('a');
        expect(back?.getAttribute('role'), where).toBe('doc-backlink');
        expect(back?.textContent, where).toBe(mark.textContent);
        expect(note?.textContent?.startsWith(back?.textContent ?? '–'), where).toBe(true);
        const claim = printable.essay.notes.find(({ ref }) => `#${noteId(ref)}` === href);
        if (claim) expect(mark.textContent, where).toBe(String(claim.number));
      }
    }
    expect(marks).toBeGreaterThan(0);
  });

  test('leads from every citation to its note, and back to every mark', () => {
    const ids = new Set([...pages.values()].flatMap((page) => [...page.querySelectorAll('[id]')].map(({ id }) => id)));
    for (const { places } of printable.essay.notes) for (const { id } of places) expect(ids).toContain(id);
    for (const [name, page] of pages) {
      const labels = [...page.querySelectorAll('[role=doc-backlink]')].map((each) => each.getAttribute('aria-label'));
      expect(labels, name).toEqual([...new Set(labels)]);
    }
  });

  test('has every section in its contents, in order and depth', () => {
    const toc = ofType(pages.get('nav.xhtml') as Document, 'toc')[0] as Element;
    const entries = [...toc.querySelectorAll('a')].map((a) => [a.textContent, depthOf(a)]);
    const expected = chaptersOf(printable.document).flatMap((chapter) =>
      chapter.map(({ heading, level }) => [plainText(heading), level - (chapter[0]?.level ?? 2)]),
    );
    expect(entries.slice(1, expected.length + 1)).toEqual(expected);
  });

  test('has no link that leads nowhere, no id twice, no script, and nothing from elsewhere', () => {
    for (const [name, page] of pages) {
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids, name).toEqual([...new Set(ids)]);
      for (const link of page.querySelectorAll('[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (/^(?:https?|mailto):/.test(href)) continue;
        const [target = '', id] = href.split('#');
        const leads = target.endsWith('.css') ? book.names.includes(`EPUB/${target}`) : pages.get(target || name);
        expect(leads, `${name} ${href}`).toBeTruthy();
        if (id) expect(pages.get(target || name)?.getElementById(id), `${name} ${href}`).not.toBeNull();
      }
      for (const picture of page.querySelectorAll('[src]')) {
        expect(book.names).toContain(`EPUB/${picture.getAttribute('src')}`);
        expect(picture.hasAttribute('alt'), name).toBe(true);
      }
      expect(page.querySelectorAll('script, iframe, object, [style], [onclick]').length).toBe(0);
    }
  });

  test('has everything that a reader without notes over the text needs: each claim, source and aside', () => {
    const ledger = pages.get('ledger.xhtml') as Document;
    const sources = pages.get('sources.xhtml') as Document;
    for (const { ref, claim } of printable.essay.notes) {
      const entry = ledger.getElementById(`claim-${ref.replace('/', '--')}`);
      for (const { quote } of claim.evidence) expect(entry?.textContent).toContain(withinQuotes(quote));
    }
    const leading = [ledger, pages.get('corrections.xhtml')].flatMap((page) => [
      ...(page?.querySelectorAll('a') ?? []),
    ]);
    const reached = new Set(leading.map((a) => a.getAttribute('href')));
    for (const id of printable.essay.sources) {
      expect(reached).toContain(`sources.xhtml#source-${id}`);
      const url = printable.publication.sources.get(id)?.URL;
      if (url) expect(sources.getElementById(`source-${id}`)?.querySelector('a[href^=http]'), id).not.toBeNull();
    }
    const { asides } = printable.document;
    expect([...(pages.get('asides.xhtml')?.querySelectorAll('.letter') ?? [])].map((each) => each.textContent)).toEqual(
      asides.map(({ letter }) => letter),
    );
  });

  test('says what it is: language, direction, edition, accessibility', () => {
    const opf = book.documents.get('EPUB/package.opf') as Document;
    const { frontMatter } = printable.essay;
    const isRtl = frontMatter.language === 'ar';
    expect(opf.getElementsByTagName('dc:title')[0]?.textContent).toBe(frontMatter.title);
    expect(opf.getElementsByTagName('dc:language')[0]?.textContent).toBe(frontMatter.language);
    expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe(isRtl ? 'rtl' : 'ltr');
    const said = (property: string) =>
      [...opf.querySelectorAll('meta')].find((meta) => meta.getAttribute('property') === property)?.textContent;
    expect(said('schema:version')).toBe(`${printable.edition.date} ${printable.edition.hash}`);
    expect(said('schema:accessibilityHazard')).toBe('none');
    expect(said('dcterms:conformsTo')).toBeUndefined();
    for (const [id] of [...pages].filter(([name]) => name.startsWith('section-'))) {
      expect(pages.get(id)?.documentElement.getAttribute('dir')).toBe(isRtl ? 'rtl' : 'ltr');
      expect(pages.get(id)?.querySelectorAll('h1').length).toBe(1);
    }
  });

  test('keeps the ids of the essay, so that an address of it fits the book', () => {
    for (const { id } of printable.document.sections) {
      expect([...pages.values()].some((page) => page.getElementById(xmlId(id)))).toBe(true);
    }
  });

  test(`weighs less than ${BUDGET / 1000} kB without its photographs`, () => {
    const photos = [...printable.photos.values()].reduce((sum, { length }) => sum + length, 0);
    expect(book.bytes.length - photos).toBeLessThan(BUDGET);
  });

  test('becomes the same bytes in another zone and another language', () => {
    const out = mkdtempSync(join(tmpdir(), 'epub-'));
    const elsewhere = { ...process.env, ...env, TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };
    const again = join(out, 'again.epub');
    const made = spawnSync(process.execPath, ['tests/make-paper.ts', content, essay, again], {
      env: elsewhere,
      encoding: 'utf8',
    });
    expect(made.stderr).toBe('');
    expect(book.bytes.equals(readFileSync(again))).toBe(true);
    rmSync(out, { recursive: true });
  });

  test('has no fault and no warning for epubcheck', (context) => {
    const checker = tool('epubcheck');
    const java = tool('java');
    if (!checker || !java) return context.skip('epubcheck is not on this machine');
    // Debian’s file is the archive of the program itself, which runs by that name only where the kernel knows how.
    const { stdout, stderr, status } = spawnSync(java, ['-jar', checker, file], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toContain('0 fatals / 0 errors / 0 warnings');
    expect(status).toBe(0);
  }, 120_000);
});

function depthOf(link: Element): number {
  let depth = -1;
  for (let each = link.parentElement; each; each = each.parentElement) if (each.localName === 'ol') depth += 1;
  return depth;
}
