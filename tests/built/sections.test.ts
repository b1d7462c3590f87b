import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { assemble, type Essay } from '../../src/model/publication.ts';
import { fixtureSite, site } from '../sites.ts';
import { type BuiltPage, builtPages } from './pages.ts';

describe.each([site, fixtureSite])('$name', ({ out, content }) => {
  const pages = new Map(builtPages(out).map((page) => [page.address, page]));
  let essays: readonly Essay[] = [];
  beforeAll(async () => {
    essays = assemble((await readContent(content)).draft).essays;
  });

  /** Looks at the page of every section, with that of its essay. */
  const each = (look: (page: BuiltPage, essay: Essay, whole: BuiltPage, section: string) => void) => {
    expect(essays.length).toBeGreaterThan(0);
    for (const essay of essays) {
      const whole = pages.get(`essays/${essay.id}/`);
      for (const { id } of essay.prose.sections) {
        const page = pages.get(`essays/${essay.id}/sections/${id}/`);
        if (!whole || !page) throw new Error(`no page for the section ${id} of ${essay.id}`);
        look(page, essay, whole, id);
      }
    }
  };

  test('has a page for every section, with its heading as the only main one, and a list of them', () => {
    each(({ $ }, essay, _, section) => {
      expect(
        $('h1')
          .map((_, heading) => $(heading).attr('id'))
          .toArray(),
        section,
      ).toEqual([section]);
      const list = pages.get(`essays/${essay.id}/sections/`);
      expect(list?.$(`a[href$="/sections/${section}/"]`).length, section).toBe(1);
    });
  });

  test('has on it exactly the notes that its text leads to, as the whole essay numbers them', () => {
    each(({ $ }, essay, whole, section) => {
      const text = $('.essay > :not(.notes, .sources, .elsewhere)');
      const led = new Set(
        text
          .find('a[href^="#note-"]')
          .toArray()
          .map((link) => $(link).attr('href')?.slice(1)),
      );
      const listed = $('.notes > ol > li').toArray();
      expect(new Set(listed.map((note) => $(note).attr('id'))), section).toEqual(led);
      for (const note of listed) {
        const number = Number($(note).attr('value') ?? $(note).index() + 1);
        const id = $(note).attr('id') ?? '';
        expect(number, id).toBe(whole.$(`[id="${id}"]`).index() + 1);
        for (const link of $(note).find('.places a').toArray())
          expect($($(link).attr('href') ?? '').length, id).toBe(1);
      }
      const citations = essay.notes
        .flatMap(({ places }) => places)
        .filter(({ citation }) => citation.section === section);
      for (const { id } of citations) expect($(`[id="${id}"]`).length, `${section}: ${id}`).toBe(1);
    });
  });

  test('lists on it the sources of its notes and corrections and no others', () => {
    each(({ $ }, _essay, _whole, section) => {
      const addresses = (links: string) =>
        new Set(
          $(links)
            .toArray()
            .map((link) => $(link).attr('href')),
        );
      const named = '.notes .evidence a.source-page, .correction dd a';
      expect(addresses('.sources a.source-page'), section).toEqual(addresses(named));
    });
  });

  test('shows in every section what the whole essay shows there, and each aside under its own letter', () => {
    const words = (page: BuiltPage, blocks: string) => {
      const { $ } = page;
      return $(blocks)
        .toArray()
        .map((block) => $(block).text().replace(/\s+/g, ' ').trim());
    };
    each((page, _essay, whole, section) => {
      const text = words(whole, '.essay > :is(p, ul, ol, blockquote), .essay figcaption, .essay > .table').join('\n');
      const shown = words(page, '.essay > :is(p:not(.up), ul, ol, blockquote), .essay figcaption, .essay > .table');
      for (const block of shown) expect(text, section).toContain(block);
      for (const aside of page.$('.asides li').toArray()) {
        const id = page.$(aside).attr('id');
        expect(page.$(aside).attr('value'), id).toBe(String(whole.$(`.asides [id="${id}"]`).index() + 1));
      }
    });
  });

  test('loses no block of an essay between its sections', () => {
    for (const essay of essays) {
      const whole = pages.get(`essays/${essay.id}/`);
      const chapters = essay.prose.sections.filter(({ level }) => level === 2);
      const inChapters = chapters.flatMap(({ id }) => {
        const page = pages.get(`essays/${essay.id}/sections/${id}/`);
        return (
          page
            ?.$('a.cite')
            .toArray()
            .map((cite) => page.$(cite).attr('id')) ?? []
        );
      });
      const sections = new Set(chapters.map(({ id }) => id));
      const cited = essay.notes
        .flatMap(({ places }) => places)
        .filter(({ citation }) => citation.section !== undefined && sections.has(citation.section));
      expect(whole).toBeDefined();
      expect(inChapters).toEqual(expect.arrayContaining(cited.map(({ id }) => id)));
    }
  });
});
