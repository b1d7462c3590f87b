import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { noteId } from '../../src/model/citation.ts';
import { assemble, type Essay, type Publication } from '../../src/model/publication.ts';
import { fixtureSite, site } from '../sites.ts';
import { type BuiltPage, builtPages } from './pages.ts';

describe.each([site, fixtureSite])('$name', ({ out, content }) => {
  const pages = new Map(builtPages(out).map((page) => [page.address, page]));
  let publication: Publication;
  beforeAll(async () => {
    publication = assemble((await readContent(content)).draft);
  });

  const pageOf = ({ id }: Essay): BuiltPage => {
    const page = pages.get(`essays/${id}/`);
    if (!page) throw new Error(`no page of the essay ${id}`);
    return page;
  };

  test('has every section, paragraph, figure, citation and note of an essay once on its page, under its id', () => {
    expect(publication.essays.length).toBeGreaterThan(0);
    for (const essay of publication.essays) {
      const { $ } = pageOf(essay);
      const { sections, paragraphs, figures } = essay.prose;
      const ids = [
        ...sections.map(({ id }) => id),
        ...paragraphs.map(({ id }) => id),
        ...figures.map(({ attributes }) => attributes.id?.value ?? ''),
        ...essay.notes.flatMap(({ ref, places }) => [noteId(ref), ...places.map(({ id }) => id)]),
      ];
      expect(paragraphs.length).toBeGreaterThan(1);
      expect(new Set(ids).size, essay.id).toBe(ids.length);
      expect(
        ids.filter((id) => $(`[id="${id}"]`).length !== 1),
        essay.id,
      ).toEqual([]);
      expect(
        $('.essay > [id^="p-"]')
          .toArray()
          .map((element) => $(element).attr('id')),
        essay.id,
      ).toEqual(paragraphs.map(({ id }) => id));
    }
  });

  test('has beside every heading and at every figure a link to it', () => {
    for (const essay of publication.essays) {
      const { $ } = pageOf(essay);
      const links = $('.permalink')
        .toArray()
        .map((link) => decodeURIComponent($(link).attr('href') ?? '').slice(1));
      const { sections, figures } = essay.prose;
      const named = [...sections.map(({ id }) => id), ...figures.map(({ attributes }) => attributes.id?.value ?? '')];
      expect(links.sort(), essay.id).toEqual(named.sort());
    }
  });

  test('has beside the heading of a section’s own page the link to that page', () => {
    for (const { id, prose } of publication.essays) {
      for (const section of prose.sections) {
        const address = `essays/${id}/sections/${section.id}/`;
        expect(pages.get(address)?.$('h1 + .permalink').attr('href'), address).toBe(`/${address}`);
      }
    }
  });

  test('has every former id as an empty element in what took its place, on the section’s page too', () => {
    for (const essay of publication.essays) {
      const whole = pageOf(essay);
      const former = [...essay.aliases.values()].flat();
      expect(whole.$('.alias').length, essay.id).toBe(former.length);
      const parts = essay.prose.sections.map(({ id }) => pages.get(`essays/${essay.id}/sections/${id}/`));
      for (const [now, aliases] of essay.aliases) {
        for (const alias of aliases) {
          for (const page of [whole, ...parts.filter((part) => part?.$(`[id="${now}"]`).length)]) {
            const found = page?.$(`[id="${alias}"]`);
            expect(found?.length, alias).toBe(1);
            expect(found?.text(), alias).toBe('');
            expect(found?.parents('[id]').first().attr('id'), alias).toBe(now);
          }
        }
      }
    }
  });

  test('has a page at every retired address that says what it was, where it went, since when and why', () => {
    for (const { path, title, now, since, because } of publication.retired) {
      const page = pages.get(path);
      expect(page?.$('h1').text(), path).toBe(title.replaceAll("'", '’'));
      expect(page?.$('main a').attr('href'), path).toBe(`/${now}`);
      expect(page?.$('main a').text(), path).toBe(pages.get(now)?.$('h1').text());
      expect(page?.$('time').attr('datetime'), path).toBe(since);
      expect(page?.$('main').text(), path).toContain(because?.replaceAll("'", '’') ?? '');
      expect(page?.$('meta[name="robots"]').attr('content'), path).toBe('noindex');
      expect(page?.$('meta[http-equiv="refresh"]').length, path).toBe(0);
    }
  });
});

test('the tiny site has former ids of every sort, and retired pages', async () => {
  const { essays, retired } = assemble((await readContent(fixtureSite.content)).draft);
  const sorts = essays.flatMap(({ aliases }) => [...aliases.keys()].map((id) => id.replace(/-.*/, '')));
  expect(new Set(sorts)).toEqual(new Set(['cite', 'note', 'p', 'the']));
  expect(retired.length).toBeGreaterThan(1);
});
