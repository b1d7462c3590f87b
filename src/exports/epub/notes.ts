import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { noteId } from '../../model/citation.ts';
import { lastCorrected } from '../../model/corrections.ts';
import { dateText } from '../../model/date.ts';
import { decisiveEvidence } from '../../model/evidence.ts';
import type { Note } from '../../model/publication.ts';
import { counted } from '../../model/words.ts';
import { claimWords, quotation, sourceLink, verdictName } from '../html/evidence.ts';
import { siteWords } from '../html/language.ts';
import { amongSiteWords } from '../html/setting.ts';
import { blocks } from './blocks.ts';
import { asideId, inlines } from './inlines.ts';
import { ledgerPlace, sourcePlace } from './places.ts';
import type { Setting } from './setting.ts';

/**
 * The notes of a page whose text is set: of every claim and every aside that it has a mark of. They stand on the page of
 * their marks, since reading systems open only what is there over the text. Some show notes in no other way: the ledger
 * and the page of the asides have all of them once more.
 */
export function notesOf(setting: Setting): Element[] {
  const asides: Element[] = [];
  // A map goes on to what is added to it on the way: an aside that only another aside marks.
  for (const [letter, marks] of setting.asides) asides.push(aside(letter, marks, setting));
  const { notes } = setting.printable.essay;
  const claims = notes.flatMap((note) => {
    const marks = setting.notes.get(note.ref);
    return marks ? [claimNote(note, marks, setting)] : [];
  });
  const all = [...claims, ...asides];
  return all.length > 0 ? [h('section', { className: 'notes' }, all)] : [];
}

// The shortest that tells whether to believe the words: the verdict, what is found, the words that decide.
function claimNote({ claim, number, ref }: Note, marks: ReadonlySet<string>, outer: Setting): Element {
  const setting = amongSiteWords(outer);
  const decisive = decisiveEvidence(claim);
  const pieces = claim.evidence.length;
  const corrected = lastCorrected(claim);
  return h('aside', { ...footnote(noteId(ref)), ...siteWords(outer.language) }, [
    h('p', [
      ...backLinks(marks, String(number), `note ${number}`),
      ' ',
      verdictName(claim.verdict),
      '. ',
      claimWords(claim, claim.note, setting),
      ...(corrected ? [` Corrected on ${dateText(corrected)}.`] : []),
    ]),
    ...(decisive
      ? [
          h('p', [
            ...quotation(decisive, setting),
            ' ',
            sourceLink(decisive.source, sourcePlace(decisive.source), setting),
            '.',
          ]),
        ]
      : []),
    h('p', [
      h(
        'a',
        { href: ledgerPlace(ref) },
        pieces > 1
          ? `Claim ${number} with its ${counted(pieces, 'piece')} of evidence`
          : `Claim ${number} in the ledger`,
      ),
    ]),
  ]);
}

function aside(letter: string, marks: ReadonlySet<string>, setting: Setting): Element {
  const [first, ...rest] = setting.printable.document.asides.find((each) => each.letter === letter)?.children ?? [];
  const back = [...backLinks(marks, letter, `aside ${letter}`, siteWords(setting.language)), ' '];
  return h('aside', footnote(asideId(letter)), [
    ...(first?.type === 'paragraph'
      ? [h('p', [...back, ...inlines(first.children, setting)])]
      : [h('p', back), ...blocks(first ? [first] : [], setting)]),
    ...blocks(rest, setting),
  ]);
}

function footnote(id: string) {
  return { id, className: 'note', 'epub:type': 'footnote', role: 'doc-footnote' };
}

/** What leads back to the marks of a note: its name to the first, an arrow to each other. */
function backLinks(marks: ReadonlySet<string>, name: string, what: string, words = {}): (ElementContent | string)[] {
  return [...marks].flatMap((id, index) => {
    const label = marks.size === 1 ? `Back to the mark of ${what}` : `Back to mark ${index + 1} of ${what}`;
    const link = { href: `#${id}`, role: 'doc-backlink', ariaLabel: label, ...words };
    return index === 0
      ? [h('a', { ...link, className: 'back' }, name)]
      : ['\u00a0', h('a', { ...link, className: 'back again' }, '↩\uFE0E')];
  });
}
