import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { fixtureSite, hardSite, pressSite, site } from '../sites.ts';
import { builtEssays } from './pages.ts';

interface Annotation {
  readonly body: readonly { readonly source?: string }[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: string; readonly value: string },
    ];
  };
}

const SPACES = /[ \t\n\r\f]+/g;

test('every essay and the site have their files of data', () => {
  const files = (folder: string) =>
    readdirSync(join(site.out, folder)).filter((file) => /\.(?:json|csv|bib|ris|md)$/.test(file));
  const all = ['annotations.json', 'claims.csv', 'claims.json', 'sources.bib', 'sources.csl.json', 'sources.ris'];
  expect(files('data')).toEqual([...all, 'claims.schema.json', 'essays.md'].sort());
  expect(files('essays/from-gaza-to-baghdad')).toEqual([...all, 'from-gaza-to-baghdad.md'].sort());
});

test('with an address to be published at, data lead there in full', () => {
  const read = (file: string) => readFileSync(join(pressSite.out, file), 'utf8');
  const data = JSON.parse(read('data/claims.json'));
  expect(data.$schema).toBe('https://example.org/press/data/claims.schema.json');
  expect(JSON.parse(read('data/claims.schema.json')).$id).toBe(data.$schema);
  expect(data.essays[0].address).toBe('https://example.org/press/essays/from-gaza-to-baghdad/');
  expect(read('data/essays.md')).toContain('https://example.org/press/essays/from-gaza-to-baghdad/claims/');
});

const essays = [site, fixtureSite, hardSite].flatMap(({ name, out }) =>
  builtEssays(out).map((essay) => ({ name, out, essay })),
);

describe.each(essays)('the annotations of $essay in $name', ({ out, essay }) => {
  test('are each found in the page by Apache Annotator, at their citation', { timeout: 300_000 }, async () => {
    const { window } = await JSDOM.fromFile(join(out, 'essays', essay, 'index.html'));
    const { document } = window;
    Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter, Range: window.Range });
    // As a browser shows them, so that what a reader selects has no line breaks of the source.
    const walker = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      (walker.currentNode as Text).data = (walker.currentNode as Text).data.replace(SPACES, ' ');
    const { first } = JSON.parse(readFileSync(join(out, 'essays', essay, 'annotations.json'), 'utf8'));
    const annotations: Annotation[] = first.items;
    const cited = [...document.querySelectorAll('a.cite')].map(({ id }) => id);
    expect(annotations.map(({ target }) => target.selector[1].value).sort()).toEqual(cited.sort());
    const root = document.querySelector('article') ?? document.body;
    const faults: string[] = [];
    for (const { target } of annotations) {
      const [{ exact, prefix, suffix }, { value: id }] = target.selector;
      const ranges: Range[] = [];
      const find = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix });
      for await (const range of find(root)) ranges.push(range as Range);
      const element = wordsOf(document.getElementById(id));
      const here = ranges.filter(
        (range) => element?.contains(range.startContainer) && element.contains(range.endContainer),
      );
      if (here.length !== 1) faults.push(`${id}: “${prefix}|${exact}|${suffix}” is found ${ranges.length} times`);
      // What is found elsewhere too is a whole piece of the text, which a note or the contents have in full.
      const piece = element?.closest('p, li, td, th, figcaption, h2, h3, h4, dd')?.textContent?.trim() ?? '';
      if (ranges.length > 1 && prefix + exact + suffix !== piece) faults.push(`${id} is not told from others`);
    }
    expect(faults).toEqual([]);
  });
});

test('on a page of the site nothing of an annotation leads astray', () => {
  const { first } = JSON.parse(readFileSync(join(site.out, 'data/annotations.json'), 'utf8'));
  const there = new Set(readdirSync(join(site.out, 'essays/from-gaza-to-baghdad/claims')));
  for (const { body, target } of first.items as Annotation[]) {
    expect(target.source).toBe('/essays/from-gaza-to-baghdad/');
    expect(there.has(body[1]?.source?.split('/').at(-2) ?? '')).toBe(true);
  }
});

// A claim that shares its words with another has a mark alone; the words stand before it.
function wordsOf(element: Element | null): Element | null {
  return element?.classList.contains('cite-also') ? wordsOf(element.previousElementSibling) : element;
}
