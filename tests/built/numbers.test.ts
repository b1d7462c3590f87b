import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { noteId } from '../../src/model/citation.ts';
import { factsOf } from '../../src/model/facts.ts';
import { assemble, type Essay, type Publication } from '../../src/model/publication.ts';
import { typeset, withinQuotes } from '../../src/model/typography.ts';
import { stanceWords, verdictWords } from '../../src/model/words.ts';
import { fixtureSite, site } from '../sites.ts';
import { type BuiltPage, builtPages } from './pages.ts';

describe.each([site, fixtureSite])('$name', ({ out, content }) => {
  const pages = new Map(builtPages(out).map((page) => [page.address, page]));
  let publication: Publication;
  beforeAll(async () => {
    publication = assemble((await readContent(content)).draft);
  });
  const each = (look: (essay: Essay, page: BuiltPage) => void) => {
    expect(publication.essays.length).toBeGreaterThan(0);
    for (const essay of publication.essays) {
      const page = pages.get(`essays/${essay.id}/`);
      if (!page) throw new Error(`no page for ${essay.id}`);
      look(essay, page);
    }
  };

  test('numbers its citations as the data does, in reading order', () => {
    each(({ notes }, { $ }) => {
      const numbers = new Map(notes.flatMap(({ number, places }) => places.map(({ id }) => [id, number] as const)));
      const built = $('a.cite')
        .toArray()
        .map((cite) => [$(cite).attr('id') ?? '', Number($(cite).attr('data-n'))] as const);
      expect(new Map(built)).toEqual(numbers);
      const firsts = built.map(([, number]) => number).filter((number, index, all) => all.indexOf(number) === index);
      expect(firsts).toEqual(notes.map(({ number }) => number));
    });
  });

  test('cites the words that the data has', () => {
    each(({ notes }, { $ }) => {
      for (const { places } of notes) {
        for (const { id, citation } of places) {
          const cite = $(`[id="${id}"]`);
          const words = cite.is('.cite-also') ? cite.prevAll('.cite:not(.cite-also)').first() : cite;
          expect(words.text().trim()).toBe(typeset(citation.text));
        }
      }
    });
  });

  test('shows in every note the statement, the verdict, every figure, every quote and its stance', () => {
    each(({ notes }, { $ }) => {
      expect(
        $('li.note')
          .toArray()
          .map((note) => $(note).attr('id')),
      ).toEqual(notes.map(({ ref }) => noteId(ref)));
      for (const { ref, claim } of notes) {
        const note = $(`[id="${noteId(ref)}"]`);
        expect(note.find('.statement').text()).toBe(typeset(claim.statement));
        expect(note.find('.standing .verdict').text()).toBe(verdictWords[claim.verdict].name);
        const facts = factsOf(claim).map(({ text, quoted }) => (quoted ? withinQuotes(text) : typeset(text)));
        expect(
          note
            .find('.facts b, .facts q')
            .toArray()
            .map((fact) => $(fact).text()),
        ).toEqual(facts);
        const quotes = note
          .find('.evidence .quote')
          .toArray()
          .map((quote) => `${$(quote).find('.stance').text()} ${$(quote).find('q').text()}`);
        expect(quotes.sort()).toEqual(
          claim.evidence.map(({ stance, quote }) => `${stanceWords[stance]} ${withinQuotes(quote)}`).sort(),
        );
      }
    });
  });

  test('has a page for every claim and every source, and counts them right', () => {
    each(({ id, claims, notes, sources }, { $ }) => {
      for (const claim of claims) expect(pages.has(`essays/${id}/claims/${claim.id}/`)).toBe(true);
      const counts = $('.particulars').text().replace(/\s+/g, ' ');
      expect(counts).toContain(`${notes.length} claim`);
      expect(counts).toContain(`${sources.length} source`);
      expect($('.sources > ul > li').length).toBe(sources.length);
    });
    for (const source of publication.sources.keys()) expect(pages.has(`sources/${source}/`)).toBe(true);
  });

  test('lists on its ledger page every claim of the ledger, and every one that it cites', () => {
    for (const { id, claims, notes } of publication.essays) {
      const page = pages.get(`essays/${id}/claims/`);
      const listed = page
        ?.$('[data-row] th a')
        .toArray()
        .map((link) => page.$(link).attr('href'));
      const expected = [...notes.map(({ claim }) => claim), ...claims].map(
        (claim) => `/essays/${claim.essay}/claims/${claim.id}/`,
      );
      expect(new Set(listed)).toEqual(new Set(expected));
      expect(listed?.length).toBe(new Set(expected).size);
    }
  });

  test('marks words of another language with their language and direction', () => {
    each(({ notes }, { $ }) => {
      for (const { ref, claim } of notes) {
        const languages = claim.evidence.map(
          ({ source, language }) => language ?? publication.sources.get(source)?.language,
        );
        const shown = $(`[id="${noteId(ref)}"] .evidence q`)
          .toArray()
          .map((quote) => $(quote).closest('[lang]').attr('lang'));
        expect(shown.sort()).toEqual(languages.sort());
      }
    });
  });
});

test('a duration is reckoned to the date of reference of the essay whose claim it is, wherever the claim is cited', () => {
  const page = builtPages(fixtureSite.out).find(({ address }) => address === 'essays/lighthouse/');
  // From 2 October 1871 to 1 May 2024, the date of reference of “harbour”; “lighthouse” has none.
  expect(page?.$('#note-harbour--years-of-light .facts').text()).toContain('152 years, 6 months and 29 days');
});
