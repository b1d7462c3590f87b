import { h } from 'hastscript';
import { VERDICTS } from '../../model/claim.ts';
import { coverageOf, coverageText, waiversOf } from '../../model/coverage.ts';
import { dateText } from '../../model/date.ts';
import { editionText, firstPublishedText } from '../../model/edition.ts';
import { ledgerRows, refOf, sourcesOnPaper } from '../../model/publication.ts';
import { referenceList } from '../../model/reference-list.ts';
import { typeset, withinQuotes } from '../../model/typography.ts';
import { verdictWords } from '../../model/words.ts';
import { address, published, site } from '../../site.ts';
import { verdictName } from '../html/evidence.ts';
import { siteWords, wordsIn } from '../html/language.ts';
import { amongSiteWords } from '../html/setting.ts';
import { referenceText } from '../reference-text.ts';
import { blocks } from './blocks.ts';
import { inlines } from './inlines.ts';
import { notesOf } from './notes.ts';
import type { Page } from './pages.ts';
import { FILES, ledgerPlace, sourceId } from './places.ts';
import { type Book, settingOf } from './setting.ts';

/** All asides once more, for reading systems that show footnotes only over the text; none where there are none. */
export function asidesPages(book: Book): Page[] {
  const { asides } = book.printable.document;
  if (asides.length === 0) return [];
  const setting = settingOf(book, FILES.asides);
  const title = 'Asides';
  const items = asides.map(({ letter, children }) =>
    h('div', { className: 'aside' }, [h('p', { className: 'letter' }, letter), ...blocks(children, setting)]),
  );
  const body = [
    h('section', { 'epub:type': 'endnotes', role: 'doc-endnotes', ariaLabelledBy: 'asides' }, [
      h('h1', { id: 'asides' }, [h('span', siteWords(setting.language), title)]),
      ...items,
    ]),
    ...notesOf(setting),
  ];
  return [{ file: FILES.asides, title, language: setting.language, type: 'backmatter', body, within: [] }];
}

/** The sources of the essay and its ledger in alphabetical order, each with the claims that rest on it. */
export function sourcesPage(book: Book): Page {
  const setting = amongSiteWords(settingOf(book, FILES.sources));
  const { essay, references } = book.printable;
  const rows = ledgerRows(essay);
  const title = 'Sources';
  const entries = referenceList(sourcesOnPaper(essay), references).map(({ id, entry }) => {
    const claims = rows.filter(({ claim }) => claim.evidence.some(({ source }) => source === id));
    const links = claims.map(({ claim, number }) =>
      h('a', { href: ledgerPlace(refOf(claim, essay.id)) }, number === undefined ? 'no note' : String(number)),
    );
    return h('li', { id: sourceId(id) }, [
      ...inlines(referenceText(entry, 'readable'), setting),
      ...(links.length > 0
        ? [
            h('span', { className: 'claims' }, [
              links.length === 1 ? ' Claim ' : ' Claims ',
              ...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])),
              '.',
            ]),
          ]
        : []),
    ]);
  });
  const body = [
    h('section', { 'epub:type': 'bibliography', role: 'doc-bibliography', ariaLabelledBy: 'sources' }, [
      h('h1', { id: 'sources' }, title),
      h('ul', { className: 'sources' }, entries),
    ]),
  ];
  return { file: FILES.sources, title, language: site.language, type: 'backmatter', body, within: [] };
}

/** What the book is: its edition, where it is published, how it was checked, what its verdicts mean. */
export function aboutPage({ printable }: Book): Page {
  const { essay, edition } = printable;
  const { title, language, 'date-of-reference': reference } = essay.frontMatter;
  const permalink = published(address.essay(essay.id));
  const first = firstPublishedText(edition, essay.frontMatter.date);
  const waivers = waiversOf(essay.prose);
  const heading = 'About this edition';
  const body = [
    h('section', { 'epub:type': 'colophon', role: 'doc-colophon', ariaLabelledBy: 'about', className: 'about' }, [
      h('h1', { id: 'about' }, heading),
      h('p', [
        h('i', wordsIn(language, site.language), typeset(title)),
        `. ${first ? `${first}. ` : ''}${editionText(edition)}. Published by ${site.name}`,
        ...(permalink ? [' at ', h('a', { href: permalink }, permalink)] : []),
        '.',
      ]),
      h('p', ['Licence: ', h('a', { href: site.licence.url }, site.licence.name), '.']),
      ...(reference ? [h('p', `Durations are reckoned to ${dateText(reference)}.`)] : []),
      h('p', `${capitalised(coverageText(coverageOf(essay.prose)))}${waivers.length > 0 ? ':' : '.'}`),
      ...(waivers.length > 0
        ? [
            h(
              'ul',
              waivers.map((each) => waiver(each, language)),
            ),
          ]
        : []),
      h('h2', 'Verdicts'),
      h(
        'dl',
        VERDICTS.flatMap((verdict) => [h('dt', [verdictName(verdict)]), h('dd', verdictWords[verdict].means)]),
      ),
    ]),
  ];
  return { file: FILES.about, title: heading, language: site.language, type: 'backmatter', body, within: [] };
}

function waiver({ words, because }: { words: readonly string[]; because: string }, language: string) {
  const attributes = wordsIn(language, site.language);
  const said = words.flatMap((each, index) => [
    index > 0 ? ', “' : '“',
    h('span', attributes, withinQuotes(each)),
    '”',
  ]);
  return h('li', [...said, ': ', h('span', attributes, because), '.']);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
