import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  correctionIdIn,
  correctionsOfClaim,
  correctionsShownBy,
  type PublishedCorrection,
} from '../../model/corrections.ts';
import { dateText } from '../../model/date.ts';
import { type PublishedClaim, refOf } from '../../model/publication.ts';
import { typeset, withinQuotes } from '../../model/typography.ts';
import { site } from '../../site.ts';
import { sourceLink } from '../html/evidence.ts';
import { wordsIn } from '../html/language.ts';
import { amongSiteWords } from '../html/setting.ts';
import type { Page } from './pages.ts';
import { FILES, ledgerPlace, placeOf, sourcePlace } from './places.ts';
import { type Book, type Setting, settingOf } from './setting.ts';

/** What was corrected in the essay and its claims, the newest first; no page where nothing was. */
export function correctionsPages(book: Book): Page[] {
  const { publication, essay } = book.printable;
  const all = correctionsShownBy(essay, publication);
  if (all.length === 0) return [];
  const setting = amongSiteWords(settingOf(book, FILES.corrections));
  const title = 'Corrections';
  const body = [
    h('section', { 'epub:type': 'errata', role: 'doc-errata', ariaLabelledBy: 'corrections' }, [
      h('h1', { id: 'corrections' }, title),
      ...all.map((each) => slip(each, setting, correctionIdIn(essay, each), place(each, setting))),
    ]),
  ];
  return [{ file: FILES.corrections, title, language: site.language, type: 'backmatter', body, within: [] }];
}

/** The corrections of a claim, the newest first. */
export function correctionsOf(claim: PublishedClaim, setting: Setting): Element[] {
  return correctionsOfClaim(claim, setting.printable.publication).map((each) => slip(each, setting));
}

function slip(
  { date, essay, stood, stands, because, evidence = [] }: PublishedCorrection,
  setting: Setting,
  id?: string,
  place: readonly (ElementContent | string)[] = [],
): Element {
  const said = (tag: string, text: string) =>
    h(tag, wordsIn(essay.frontMatter.language, setting.language), typeset(text));
  const sources = evidence.map((source) => sourceLink(source, sourcePlace(source), setting));
  return h('div', { id, className: 'correction' }, [
    h('p', [h('b', `Corrected on ${dateText(date)}`), ...place]),
    h('p', [h('i', 'What stood:'), ' ', said('del', stood)]),
    h('p', [h('i', 'What stands:'), ' ', said('ins', stands)]),
    h('p', [
      said('span', because),
      ...sources.flatMap((source, index) => [index === 0 ? ' Evidence: ' : '; ', source]),
      ...(sources.length > 0 ? ['.'] : []),
    ]),
  ]);
}

// Where it was made: the claim as the ledger numbers it, or the section.
function place({ claim, section: id }: PublishedCorrection, setting: Setting): (ElementContent | string)[] {
  const { essay } = setting.printable;
  if (claim) {
    const number = essay.notes.find((note) => note.claim === claim)?.number;
    const name = number === undefined ? 'a claim of the ledger' : `claim ${number}`;
    return [' · ', h('a', { href: ledgerPlace(refOf(claim, essay.id)) }, name)];
  }
  const section = essay.prose.sections.find((each) => each.id === id);
  if (!section) return [];
  const link = {
    href: placeOf(section.id, setting.places, setting.file),
    ...wordsIn(essay.frontMatter.language, setting.language),
  };
  return [' · in ', h('a', link, `“${withinQuotes(typeset(section.title))}”`)];
}
