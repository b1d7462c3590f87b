import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { noteAlias } from '../../model/citation.ts';
import { type Evidence, evidenceBySource } from '../../model/evidence.ts';
import type { Note } from '../../model/publication.ts';
import { typeset } from '../../model/typography.ts';
import { address, reachable } from '../../site.ts';
import { claimWords, quotation, sourceLink, verdictName } from '../html/evidence.ts';
import { siteWords, wordsIn } from '../html/language.ts';
import { amongSiteWords } from '../html/setting.ts';
import { blocks } from './blocks.ts';
import { inlines } from './inlines.ts';
import type { FeedSetting } from './setting.ts';

/** The notes of an essay: for every claim that it cites its verdict, what is found, all its evidence, and the way back. */
export function notesOf(setting: FeedSetting): Element[] {
  const { notes } = setting.printable.essay;
  if (notes.length === 0) return [];
  const among = amongSiteWords(setting);
  return [
    h('section', { role: 'doc-endnotes', ...siteWords(setting.language) }, [
      h('h2', 'Notes'),
      h(
        'ol',
        notes.map((note) => noteOf(note, among)),
      ),
    ]),
  ];
}

function noteOf({ claim, number, ref, places }: Note, setting: FeedSetting): Element {
  const { language } = setting.printable.essay.frontMatter;
  const back = places.flatMap(({ id, citation }, index) => [
    ...(index > 0 ? [', '] : []),
    h('a', { href: `#${id}`, role: 'doc-backlink', ...wordsIn(language, setting.language) }, typeset(citation.text)),
  ]);
  return h('li', { id: noteAlias(ref), value: number }, [
    h('p', [claimWords(claim, claim.statement, setting)]),
    h('p', [verdictName(claim.verdict), '. ', claimWords(claim, claim.note, setting)]),
    h(
      'ul',
      evidenceBySource(claim.evidence).map(({ source, evidence }) => h('li', pieces(source, evidence, setting))),
    ),
    h('p', [
      h('a', { href: reachable(address.claim(claim.essay, claim.id)) }, `The claim of note ${number} on its own page`),
      '. ',
      ...(back.length > 0 ? ['Back to: ', ...back, '.'] : []),
    ]),
  ]);
}

function pieces(source: string, evidence: readonly Evidence[], setting: FeedSetting): (ElementContent | string)[] {
  return [
    ...evidence.flatMap((each) => [...quotation(each, setting), ' ']),
    sourceLink(source, reachable(address.source(source)), setting),
    '.',
  ];
}

/** The asides of an essay, by their letters. */
export function asidesOf(setting: FeedSetting): Element[] {
  const { asides } = setting.printable.document;
  if (asides.length === 0) return [];
  return [
    h('section', { role: 'doc-endnotes' }, [
      h('h2', siteWords(setting.language), 'Asides'),
      ...asides.map(({ letter, id, children }) => {
        const [first, ...rest] = children;
        return h(
          'div',
          { id },
          first?.type === 'paragraph'
            ? [h('p', [`${letter}. `, ...inlines(first.children, setting)]), ...blocks(rest, setting)]
            : [h('p', `${letter}.`), ...blocks(children, setting)],
        );
      }),
    ]),
  ];
}
