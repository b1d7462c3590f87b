import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { evidenceBySource } from '../../model/evidence.ts';
import { type Fact, factsOf } from '../../model/facts.ts';
import { citationsOf, type LedgerRow, ledgerRows, type PublishedClaim, refOf } from '../../model/publication.ts';
import { typeset, withinQuotes } from '../../model/typography.ts';
import { site } from '../../site.ts';
import { claimWords, quotation, sourceLink, verdictName } from '../html/evidence.ts';
import { wordsIn } from '../html/language.ts';
import { amongSiteWords } from '../html/setting.ts';
import { correctionsOf } from './corrections.ts';
import type { Page } from './pages.ts';
import { FILES, ledgerId, placeOf, sourcePlace } from './places.ts';
import { type Book, type Setting, settingOf } from './setting.ts';

/** The ledger: every claim with all that it stands on, and the places that cite it. All other pages are set before it. */
export function ledgerPage(book: Book): Page {
  const setting = amongSiteWords(settingOf(book, FILES.ledger));
  const title = 'Ledger';
  const body = [
    h('section', { 'epub:type': 'appendix', role: 'doc-appendix', ariaLabelledBy: 'ledger', className: 'ledger' }, [
      h('h1', { id: 'ledger' }, title),
      h('p', { className: 'lead' }, 'Every claim, by the number of its note, with its verdict and all its evidence.'),
      ...ledgerRows(book.printable.essay).map((row) => entry(row, setting)),
    ]),
  ];
  return { file: FILES.ledger, title, language: site.language, type: 'backmatter', body, within: [] };
}

function entry({ claim, number }: LedgerRow, setting: Setting): Element {
  const id = ledgerId(refOf(claim, setting.printable.essay.id));
  return h('section', { id, className: 'claim' }, [
    h('h2', [...(number === undefined ? [] : [`${number}. `]), claimWords(claim, claim.statement, setting)]),
    h('p', { className: 'standing' }, [verdictName(claim.verdict), ...cited(claim, setting)]),
    h('p', [claimWords(claim, claim.note, setting)]),
    ...facts(claim, setting),
    h(
      'ul',
      { className: 'evidence', ariaLabel: 'Evidence' },
      evidenceBySource(claim.evidence).map(({ source, evidence }) =>
        h(
          'li',
          evidence.map((each, index) =>
            h('p', [
              ...quotation(each, setting),
              ...(index === evidence.length - 1 ? [' ', sourceLink(source, sourcePlace(source), setting), '.'] : []),
            ]),
          ),
        ),
      ),
    ),
    ...earlier(claim, setting),
    ...correctionsOf(claim, setting),
  ]);
}

// The places of this essay by the words that cite, other essays by title.
function cited(claim: PublishedClaim, setting: Setting): (ElementContent | string)[] {
  const { publication, essay } = setting.printable;
  const all = citationsOf(publication, claim);
  const here = all
    .filter((each) => each.essay.id === essay.id)
    .map(({ place: { id, citation } }) =>
      h(
        'a',
        { href: placeOf(id, setting.places, setting.file), ...wordsIn(essay.frontMatter.language, setting.language) },
        `“${withinQuotes(typeset(citation.text))}”`,
      ),
    );
  const elsewhere = [...new Set(all.map((each) => each.essay))]
    .filter(({ id }) => id !== essay.id)
    .map(({ frontMatter: { title, language } }) => h('i', wordsIn(language, setting.language), typeset(title)));
  return [here, elsewhere].flatMap((places, index) =>
    places.length === 0
      ? []
      : [
          index === 0 ? ' · cited as ' : ' · cited in ',
          ...places.flatMap((place, number) => (number > 0 ? [', ', place] : [place])),
        ],
  );
}

function facts(claim: PublishedClaim, setting: Setting): Element[] {
  const all = factsOf(claim);
  if (all.length === 0) return [];
  return [
    h(
      'ul',
      { className: 'facts', ariaLabel: 'In figures and words' },
      all.map((each) => h('li', fact(each, setting))),
    ),
  ];
}

function fact({ text, details, quoted }: Fact, setting: Setting): (ElementContent | string)[] {
  return [
    ...(quoted
      ? ['“', h('span', wordsIn(quoted.language, setting.language), withinQuotes(text)), '”']
      : [h('b', typeset(text))]),
    ...(details.length > 0 ? [`: ${typeset(details.join('; '))}`] : []),
  ];
}

function earlier(claim: PublishedClaim, setting: Setting): Element[] {
  if (!claim.earlier) return [];
  const { had, verdict, because } = claim.earlier;
  return [
    h('p', { className: 'earlier' }, [
      h('i', 'The earlier essay had:'),
      ' ',
      claimWords(claim, had, setting),
      ' ',
      verdictName(verdict),
      '. ',
      claimWords(claim, because, setting),
    ]),
  ];
}
