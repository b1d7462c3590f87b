import { describe, expect, test } from 'vitest';
import { fixtureSite, site } from '../sites.ts';
import { type BuiltPage, builtPages } from './pages.ts';

const INLINE_TAGS = '(?:</?(?:a|abbr|b|bdi|code|em|i|kbd|q|s|span|strong|sub|sup|time)(?: [^>]*)?>)+';
const RUN_TOGETHER = new RegExp(`[\\p{L}\\p{N}”’)\\].,;:!?]${INLINE_TAGS}[\\p{L}\\p{N}“‘(].{0,20}`, 'gu');

/** Where two words of one line touch: an element begins or ends between them, and no space. */
function runTogether({ html }: BuiltPage): string[] {
  return html.match(RUN_TOGETHER) ?? [];
}

describe.each([site, fixtureSite])('$name, without its style sheet', ({ out }) => {
  const pages = builtPages(out);
  const essays = pages.filter(({ $ }) => $('.essay:not(.excerpt)').length > 0);

  test('runs no words together, on any page', () => {
    expect(pages.flatMap((page) => runTogether(page).map((words) => `${page.address}: ${words}`))).toEqual([]);
  });

  test('shows the marks that have no words of their own', () => {
    const marks = essays.flatMap(({ $ }) =>
      $('.cite-also, .aside-mark')
        .toArray()
        .map((mark) => $(mark)),
    );
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark.children('.mark-text').text()).toBe(`[${mark.attr('data-n') ?? mark.attr('data-mark')}]`);
      expect(mark.attr('aria-label')).toMatch(/^(Note \d+|Aside [a-z])/);
    }
  });

  test('reads as sentences: no other number of a note stands in the text', () => {
    for (const { $ } of essays) {
      for (const cite of $('.cite:not(.cite-also)').toArray()) {
        expect($(cite).text()).toBe($(cite).text().trim());
        expect($(cite).text()).not.toBe('');
      }
      const paragraphs = $('.essay > p, .essay > blockquote p, .essay > ul:not([class]) > li')
        .toArray()
        .map((each) => $(each).text());
      expect(paragraphs.length).toBeGreaterThan(3);
      for (const paragraph of paragraphs) {
        // A space before a stop, two spaces, words run together with a quotation.
        expect(paragraph).not.toMatch(/\s[,.;:]|\S {2,}\S|\p{L}[“(]/u);
      }
    }
  });

  test('keeps title, standfirst, text, notes, sources, corrections and coverage within the article, in that order', () => {
    for (const { $ } of essays) {
      const order = $('article.essay')
        .find('h1, .standfirst, h2')
        .toArray()
        .map((each) => $(each).attr('id') ?? $(each).attr('class'));
      expect(order[0]).toBe('title');
      expect(order[1]).toBe('standfirst');
      const corrections = order.includes('corrections') ? ['corrections'] : [];
      expect(order.slice(order.indexOf('notes'))).toEqual(['notes', 'sources', ...corrections, 'coverage']);
    }
  });
});
