import { unzipSync } from 'fflate';
import { h } from 'hastscript';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { readPrintables } from '../../../src/disk/read-printable.ts';
import { blocks } from '../../../src/exports/epub/blocks.ts';
import { chaptersOf } from '../../../src/exports/epub/chapters.ts';
import { coverSvg } from '../../../src/exports/epub/cover.ts';
import { wrap } from '../../../src/exports/epub/cover-lines.ts';
import { epubOf } from '../../../src/exports/epub/epub-of.ts';
import { inlines } from '../../../src/exports/epub/inlines.ts';
import { contentsPage } from '../../../src/exports/epub/nav.ts';
import { notesOf } from '../../../src/exports/epub/notes.ts';
import { type Setting, settingOf } from '../../../src/exports/epub/setting.ts';
import { xhtml, xmlId } from '../../../src/exports/epub/xhtml.ts';
import { zip } from '../../../src/exports/epub/zip.ts';
import { labelWords } from '../../../src/exports/html/evidence.ts';
import type { Inline, Document as Prose } from '../../../src/model/document.ts';
import { plainText } from '../../../src/model/document.ts';
import type { Printable } from '../../../src/model/printable.ts';

let printables: ReadonlyMap<string, Printable>;

beforeAll(async () => {
  const read = await readPrintables('tests/fixtures/publication');
  printables = new Map(read.map((each) => [each.essay.id, each]));
});

const printable = (essay = 'harbour') => printables.get(essay) as Printable;
const setting = (essay?: string): Setting =>
  settingOf(
    { printable: printable(essay), places: new Map([['the-price', 'section-01.xhtml']]), images: new Map() },
    'a.xhtml',
  );
const read = (text: string) => new JSDOM(text, { contentType: 'application/xhtml+xml' }).window.document;
const page = (body: Parameters<typeof xhtml>[1]) =>
  read(xhtml({ title: 'A & <B>', language: 'en', type: 'bodymatter' }, body)).querySelector('body') as Element;
const text = (value: string): Inline => ({ type: 'text', value });
const cited = (
  citations: readonly (readonly [string, number, string])[],
  value: string,
  continues = false,
): Inline => ({
  type: 'cited',
  citations: citations.map(([ref, number, id]) => ({ ref, number, id })),
  continues,
  children: [text(value)],
});

test('a page is well-formed whatever its words are, and says its language', () => {
  const words = '<b>&amp; "quoted" \u00a0 ]]>';
  const body = page([h('p', `${words}\u0007`), h('br')]);
  expect(body.querySelector('p')?.textContent).toBe(words);
  const { documentElement } = body.ownerDocument;
  expect(['lang', 'xml:lang', 'dir'].map((name) => documentElement.getAttribute(name))).toEqual(['en', 'en', 'ltr']);
  expect(body.ownerDocument.title).toBe('A & <B>');
  expect(xmlId('1989-after')).toBe('_1989-after');
  expect(xmlId('the-price')).toBe('the-price');
});

test('only the number of a citation is its mark, and marks that meet stay apart', () => {
  const own = setting();
  const body = page(
    inlines(
      [
        cited(
          [
            ['cost', 3, 'cite-cost'],
            ['oil', 4, 'cite-oil'],
          ],
          'two casks',
        ),
        { type: 'aside-mark', letter: 'b', id: '1' },
      ],
      own,
    ),
  );
  expect(body.querySelector('.cited')?.textContent).toBe('two casks');
  expect(body.querySelectorAll('sup').length).toBe(1);
  expect(body.querySelector('sup')?.textContent).toBe('3,\u00a04,\u00a0b');
  expect([...body.querySelectorAll('sup a')].map((a) => a.getAttribute('href'))).toEqual([
    '#note-cost',
    '#note-oil',
    '#aside-b',
  ]);
  expect(body.querySelector('#cite-cost #cite-oil')).not.toBeNull();
  expect(own.places.get('cite-oil')).toBe('a.xhtml');
  expect([...own.notes.keys(), ...own.asides.keys()]).toEqual(['cost', 'oil', 'b']);
});

test('a citation that goes on has its words and no mark', () => {
  const body = page(inlines([cited([['cost', 3, 'cite-cost']], 'here', true)], setting()));
  expect(body.innerHTML).toContain('id="cite-cost"');
  expect(body.querySelector('sup')).toBeNull();
});

test('marks among words from right to left stand by themselves', () => {
  const body = page(inlines([cited([['casting', 3, 'cite-casting']], 'كلمة')], setting('fog-bell')));
  expect(body.querySelector('sup')?.getAttribute('dir')).toBe('ltr');
});

test('links lead into the book, out of it, or are words where there is no address', () => {
  const link = (href: string): Inline => ({ type: 'link', href, children: [text('there')] });
  const hrefs = (to: string) =>
    page(inlines([link(to)], setting()))
      .querySelector('a')
      ?.getAttribute('href');
  expect(hrefs('#the-price')).toBe('section-01.xhtml#the-price');
  expect(hrefs('https://example.org/a b')).toBe('https://example.org/a%20b');
  expect(hrefs('#nowhere')).toBeUndefined();
  expect(hrefs('/method/')).toBeUndefined();
  expect(page(inlines([link('/method/')], setting())).textContent).toBe('there');
});

test('several marks of a claim share its note, which leads back to each of them', () => {
  const own = setting();
  inlines([cited([['oil', 9, 'cite-oil']], 'one'), text(', '), cited([['oil', 9, 'cite-oil-2']], 'two')], own);
  const notes = page(notesOf(own)).querySelectorAll('aside');
  expect(notes.length).toBe(1);
  const backs = [...(notes[0]?.querySelectorAll('[role=doc-backlink]') ?? [])];
  expect(backs.map((a) => a.getAttribute('href'))).toEqual(['#cite-oil', '#cite-oil-2']);
  expect(backs.map((a) => a.getAttribute('aria-label'))).toEqual([
    ...new Set(backs.map((a) => a.getAttribute('aria-label'))),
  ]);
  expect(notes[0]?.querySelector('a')).toBe(backs[0]);
});

test('an aside that only another aside marks is on the page too, with the claims that it cites', () => {
  const own = setting();
  const prose: Prose = {
    ...own.printable.document,
    asides: [
      {
        letter: 'a',
        id: 'a',
        children: [{ type: 'paragraph', children: [{ type: 'aside-mark', letter: 'b', id: 'm' }] }],
      },
      { letter: 'b', id: 'b', children: [{ type: 'paragraph', children: [cited([['oil', 9, 'cite-oil']], 'oil')] }] },
    ],
  };
  const nested = { ...own, printable: { ...own.printable, document: prose } };
  inlines([{ type: 'aside-mark', letter: 'a', id: 'n' }], nested);
  const ids = [...page(notesOf(nested)).querySelectorAll('aside')].map(({ id }) => id);
  expect(ids).toEqual(['note-oil', 'aside-a', 'aside-b']);
});

test('a table of many columns names the column in each cell', () => {
  const cell = (value: string, isHeader = false) => ({ isHeader, align: undefined, children: [text(value)] });
  const table = (columns: number) =>
    page(
      blocks(
        [
          {
            type: 'table',
            head: [Array.from({ length: columns }, (_, index) => cell(`c${index}`, true))],
            body: [Array.from({ length: columns }, () => cell('1'))],
          },
        ],
        setting(),
      ),
    );
  expect(table(6).querySelector('tbody td')?.getAttribute('data-column')).toBe('c0');
  expect(table(5).querySelector('[data-column]')).toBeNull();
  expect(table(5).querySelectorAll('th[scope=col]').length).toBe(5);
});

test('the prose is cut before every section of the second level, and the contents nest the deeper ones', () => {
  const section = (id: string, level: number) => ({ id, level, heading: [text(id)], children: [] });
  const sections = [section('a', 2), section('b', 3), section('c', 4), section('d', 3), section('e', 2)];
  const chapters = chaptersOf({ standfirst: [], opening: [], asides: [], sections });
  expect(chapters.map((chapter) => chapter.map(({ id }) => id).join(''))).toEqual(['abcd', 'e']);
  const within = sections.slice(1, 4).map(({ id, level, heading }) => ({ id, level, title: plainText(heading) }));
  const chapter = { file: 'a.xhtml', title: 'a', language: 'en', type: 'bodymatter', body: [], within } as const;
  const list = page(contentsPage([chapter], 'en').body).querySelector('ol ol');
  expect([...(list?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
    'a.xhtml#b',
    'a.xhtml#c',
    'a.xhtml#d',
  ]);
  expect(list?.querySelector('ol')?.textContent).toBe('c');
});

test('a title is set as large as there is room for, in lines of about the same length', () => {
  expect(wrap('Short', 980)).toEqual({ size: 168, lines: ['Short'] });
  const { lines } = wrap('A title that takes more than one line of the cover', 980);
  expect(lines.join(' ')).toBe('A title that takes more than one line of the cover');
  const lengths = lines.map(({ length }) => length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(10);
  expect(wrap(`${'W'.repeat(40)}`, 980).lines).toEqual(['W'.repeat(40)]);
});

test('the cover has a block for every piece of evidence', () => {
  const { essay } = printable();
  const pieces = essay.notes.reduce((sum, { claim }) => sum + claim.evidence.length, 0);
  const svg = new JSDOM(coverSvg(printable()), { contentType: 'image/svg+xml' }).window.document;
  // Besides the blocks: the paper, the line at its head, the ground.
  expect(svg.querySelectorAll('rect').length).toBe(pieces + 3);
  expect(svg.documentElement.textContent).toContain(`${essay.notes.length} claims, ${pieces} pieces of evidence`);
});

test('a date after a name from right to left stays after it', () => {
  expect(labelWords('صحيفة المرفأ, 20 December 1889')).toBe('صحيفة المرفأ,\u200e 20\u00a0December 1889');
  expect(labelWords('Shafaq News, 4 February 2024')).toBe('Shafaq News, 4\u00a0February 2024');
});

test('a container begins with its type, and the rest follows by name', () => {
  const bytes = zip(
    new Map([
      ['b', 'two'],
      ['a', 'one'],
    ]),
  );
  expect(Object.keys(unzipSync(bytes))).toEqual(['mimetype', 'a', 'b']);
  expect(new TextDecoder('latin1').decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('an essay becomes the same bytes each time, and others in another edition', () => {
  const first = epubOf(printable());
  expect(Buffer.from(first).equals(epubOf(printable()))).toBe(true);
  const later = { ...printable(), edition: { date: '2024-06-01', hash: '00000000' } };
  expect(Buffer.from(first).equals(epubOf(later))).toBe(false);
});
