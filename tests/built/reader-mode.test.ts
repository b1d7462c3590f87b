import { describe, expect, test } from 'vitest';
import { documentOf, readingView } from '../reading-view.ts';
import { fixtureSite, site } from '../sites.ts';
import { builtPages } from './pages.ts';

const ADDRESS = 'http://localhost/essay/';

/** A part of an essay that has to be there in every view: its words and links, by the id that links lead to. */
interface Part {
  readonly id: string;
  readonly words: readonly string[];
  readonly links: readonly string[];
}

describe.each([site, fixtureSite])('the reading view of $name', ({ out }) => {
  const essays = builtPages(out).filter(({ $ }) => $('.essay:not(.excerpt)').length > 0);

  test.each(essays)('keeps text, citations, notes and sources of $address, with ids and links', ({ html }) => {
    const document = documentOf(html, ADDRESS);
    const parts = partsOf(document);
    const blocks = blocksOf(document);
    const view = readingView(document);
    for (const kind of ['cite-', 'note-', 'source-']) {
      expect(parts.filter(({ id }) => id.startsWith(kind)).length, kind).toBeGreaterThan(1);
    }
    expect(lostFrom(view, parts)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter((block) => !words(view.body).includes(block))).toEqual([]);
  });

  test.each(essays)('would lose the notes of $address in a dialog after the article', ({ html }) => {
    const document = documentOf(html, ADDRESS);
    const notes = partsOf(document).filter(({ id }) => id.startsWith('note-'));
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.append(...document.querySelectorAll('.notes'));
    document.querySelector('article')?.after(dialog);
    expect(lostFrom(readingView(document), notes)).toEqual(notes.map(({ id }) => `#${id}`));
  });
});

function partsOf(document: Document): Part[] {
  const part = (element: Element, inner?: string): Part => ({
    id: element.id,
    words: inner ? [...element.querySelectorAll(inner)].map(words) : [words(element)],
    links: linksOf(element),
  });
  return [
    ...[...document.querySelectorAll('.essay a.cite')].map((cite) => part(cite)),
    ...[...document.querySelectorAll('.notes .note')].map((note) => part(note, '.statement, .quote q, .reference')),
    ...[...document.querySelectorAll('.sources > ul > li')].map((source) => part(source)),
  ];
}

/** The text of an essay, a block at a time. */
function blocksOf(document: Document): string[] {
  const blocks = ['p', 'h2', 'h3', 'ul > li', 'blockquote', '.asides li'].map((block) => `.essay > ${block}`);
  return [...document.querySelectorAll(`${blocks}, .essay td, .essay figcaption`)].map(words);
}

/** What of the parts a view does not have. */
function lostFrom(view: Document, parts: readonly Part[]): string[] {
  return parts.flatMap(({ id, words: expected, links }) => {
    const kept = view.getElementById(id);
    if (!kept) return [`#${id}`];
    const keptLinks = linksOf(kept);
    return [
      ...expected.filter((each) => !words(kept).includes(each)).map((each) => `#${id}: ${each}`),
      ...links.filter((link) => !keptLinks.includes(link)).map((link) => `#${id} → ${link}`),
    ];
  });
}

function words({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

function linksOf(element: Element): string[] {
  return [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
}
