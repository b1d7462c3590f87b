import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPrintables } from '../../src/disk/read-printable.ts';
import { correctionId, correctionIdIn, correctionIdOfClaim, correctionsShownBy } from '../../src/model/corrections.ts';
import { dateText } from '../../src/model/date.ts';
import { editionText, firstPublishedText } from '../../src/model/edition.ts';
import type { Printable } from '../../src/model/printable.ts';
import { address } from '../../src/site.ts';
import { fixtureSite, site } from '../sites.ts';
import { builtBook, pagesOf } from './book.ts';
import { type BuiltPage, builtPages } from './pages.ts';
import { readPdf, squeezed } from './read-pdf.ts';

const pageAt = (pages: readonly BuiltPage[], path: string) => {
  const page = pages.find((each) => `/${each.address}` === path);
  if (!page) throw new Error(`Expected a page at ${path}.`);
  return page;
};
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

async function paperOf(out: string, essay: string): Promise<string> {
  const { pages } = await readPdf(readFileSync(join(out, `essays/${essay}/${essay}.pdf`)));
  return squeezed(pages.map(({ text }) => text).join(''));
}

function bookOf(out: string, essay: string): Map<string, Document> {
  return pagesOf(builtBook(join(out, `essays/${essay}/${essay}.epub`)));
}

describe('of the tiny site', () => {
  const pages = builtPages(fixtureSite.out);
  const printables = readPrintables(fixtureSite.content);
  const all = async () =>
    (await printables).flatMap(({ essay, publication }) =>
      correctionsShownBy(essay, publication).map((correction) => ({ shownIn: essay, correction })),
    );

  test('every correction stands at the foot of each essay that tells of it, with a way to its place', async () => {
    expect(await all()).toHaveLength(6);
    for (const { shownIn, correction } of await all()) {
      const { $ } = pageAt(pages, address.essay(shownIn.id));
      const slip = $(`.corrections [id="${correctionIdIn(shownIn, correction)}"]`);
      expect(slip.find('time').attr('datetime')).toBe(correction.date);
      expect(words(slip.find('del').text())).toBe(correction.stood);
      expect(words(slip.find('ins').text())).toBe(correction.stands);
      expect(words(slip.find('dl').text())).toContain(correction.because);
      const sources = slip.find('a[href^="/sources/"]').get();
      expect(sources.map((link) => $(link).attr('href'))).toEqual((correction.evidence ?? []).map(address.source));
      const [place = ''] = slip
        .find('.when a')
        .get()
        .slice(1)
        .map((link) => $(link).attr('href') ?? '');
      expect($(`[id="${place.slice(1)}"]`).length, place).toBe(1);
      expect($('.contents a[href="#corrections"]').length).toBe(1);
    }
  });

  test('the corrections of a claim stand in its note, on its page by lasting ids, and are marked in the ledger', async () => {
    for (const { shownIn, correction } of await all()) {
      const { essay, claim, date, stood, stands } = correction;
      if (!claim) continue;
      const note = shownIn.notes.find((each) => each.claim === claim);
      const { $ } = pageAt(pages, address.essay(shownIn.id));
      const told = $(`#note-${note?.ref.replace('/', '--')} .corrected`)
        .get()
        .map((each) => words($(each).text()));
      expect(told.some((text) => text.includes(stood) && text.includes(stands) && text.includes(dateText(date)))).toBe(
        true,
      );
      const page = pageAt(pages, address.claim(essay.id, claim.id)).$;
      expect(words(page(`#${correctionIdOfClaim(correction)} del`).text())).toBe(stood);
    }
    const ledger = pageAt(pages, address.ledger('harbour')).$;
    const marked = ledger('tr:has(.corrected-on) .verdict-name')
      .get()
      .map((each) => words(ledger(each).text()));
    expect(marked).toEqual(['Supported Corrected 20 June 2024', 'Qualified Corrected 18 September 2024']);
  });

  test('the page of all corrections has each once, by an id that lasts, the newest first', async () => {
    const { $ } = pageAt(pages, '/corrections/');
    const ids = $('.correction')
      .get()
      .map((each) => $(each).attr('id'));
    expect(ids).toEqual([
      'harbour--cost--2',
      'harbour--1',
      'harbour--keeper-words--1',
      'harbour--cost--1',
      'fog-bell--weight--1',
    ]);
    for (const { correction } of await all()) expect(ids).toContain(correctionId(correction));
    expect($('[lang="ar"]').length).toBeGreaterThan(3);
    expect($('main').text()).not.toContain('Nothing has been corrected');
  });

  test('the page of a section has the corrections of its claims, and its own', () => {
    const idsAt = (section: string) => {
      const { $ } = pageAt(pages, address.section('harbour', section));
      return $('.correction')
        .get()
        .map((each) => $(each).attr('id'));
    };
    expect(idsAt('the-price')).toEqual([
      'correction-cost-2',
      'correction-1',
      'correction-keeper-words-1',
      'correction-cost-1',
    ]);
    expect(idsAt('the-case')).toEqual([]);
  });

  test('a source says what was corrected on it', () => {
    const { $ } = pageAt(pages, address.source('fog-bell-letters'));
    expect($('li:has(> a[href="/corrections/#harbour--1"])').text()).toContain(
      'The board paid for stone, lamp and lens.',
    );
  });

  test('paper and the e-book have every correction, in the ledger and in a list', async () => {
    for (const { essay } of await printables) {
      const paper = await paperOf(fixtureSite.out, essay.id);
      const book = bookOf(fixtureSite.out, essay.id);
      const slips = [...(book.get('corrections.xhtml')?.querySelectorAll('.correction') ?? [])];
      const corrections = (await all()).filter(({ shownIn }) => shownIn.id === essay.id).map((each) => each.correction);
      expect(slips.map(({ id }) => id)).toEqual(corrections.map((each) => correctionIdIn(essay, each)));
      for (const { claim, date, stood, stands, because } of corrections) {
        // Of Arabic, a PDF gives the letters back in another order.
        const texts = essay.frontMatter.language === 'ar' ? [dateText(date)] : [dateText(date), stood, stands, because];
        const times = claim ? 2 : 1;
        for (const text of texts) expect(paper.split(squeezed(text)).length, text).toBeGreaterThan(times);
        const ledger = book.get('ledger.xhtml')?.querySelector('.ledger')?.textContent ?? '';
        expect(ledger.includes(stood) && ledger.includes(because)).toBe(claim !== undefined);
      }
    }
  });
});

describe('of the site as published', () => {
  const pages = builtPages(site.out);

  test('nothing has been corrected, and nothing says otherwise but the page that says so', () => {
    expect(words(pageAt(pages, '/corrections/').$('main').text())).toContain('Nothing has been corrected so far.');
    for (const { address, $ } of pages) {
      expect($('.corrections, .correction, .corrected, .corrected-on').length, address).toBe(0);
      expect($('a[href="/corrections/"]').length, address).toBeGreaterThan(0);
    }
  });

  test('nor do paper and the e-book', async () => {
    const essay = 'from-gaza-to-baghdad';
    expect(await paperOf(site.out, essay)).not.toContain('Whathasbeencorrected');
    expect(bookOf(site.out, essay).has('corrections.xhtml')).toBe(false);
  });
});

describe.each([site, fixtureSite])('the edition, of $name', ({ out, content }) => {
  const pages = builtPages(out);
  const printables = readPrintables(content);
  const pagesOfEssay = ({ id, prose, claims }: Printable['essay']) => [
    address.essay(id),
    address.ledger(id),
    ...prose.sections.map((section) => address.section(id, section.id)),
    ...claims.map((claim) => address.claim(id, claim.id)),
  ];

  test('is told on every page of an essay, on screen and for paper alike', async () => {
    for (const { essay, edition } of await printables) {
      const text = editionText(edition);
      const first = firstPublishedText(edition, essay.frontMatter.date);
      for (const path of pagesOfEssay(essay)) {
        const { $ } = pageAt(pages, path);
        expect(words($('.edition p').first().text()), path).toBe(text);
        expect(words($('.colophon').text()), path).toBe(`${first ? `${first}. ` : ''}${text}. What an edition is`);
        expect($('.colophon a').attr('href')).toBe('/method/#editions');
      }
      expect(pageAt(pages, '/method/').$('#editions').length).toBe(1);
    }
  });

  test('is the same in the PDF and in the e-book', async () => {
    for (const { essay, edition } of await printables) {
      expect(await paperOf(out, essay.id)).toContain(squeezed(editionText(edition)));
      const about = bookOf(out, essay.id).get('about.xhtml')?.body.textContent;
      expect(words(about ?? '')).toContain(editionText(edition));
    }
  });
});
