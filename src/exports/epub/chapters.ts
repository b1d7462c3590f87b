import { h } from 'hastscript';
import { dateText } from '../../model/date.ts';
import type { Document, DocumentSection } from '../../model/document.ts';
import { plainText } from '../../model/document.ts';
import { typeset } from '../../model/typography.ts';
import { counted } from '../../model/words.ts';
import { siteWords } from '../html/language.ts';
import { blocks } from './blocks.ts';
import { inlines } from './inlines.ts';
import { notesOf } from './notes.ts';
import type { Page } from './pages.ts';
import { FILES, sectionFile } from './places.ts';
import { type Book, type Setting, settingOf } from './setting.ts';
import { xmlId } from './xhtml.ts';

/** The prose by its pages: what stands before the first section, then each section of level 2 with those below it. */
export function chaptersOf({ sections }: Document): DocumentSection[][] {
  const chapters: DocumentSection[][] = [];
  for (const section of sections) {
    if (section.level === 2 || chapters.length === 0) chapters.push([section]);
    else chapters.at(-1)?.push(section);
  }
  return chapters;
}

/** The pages on which the sections and figures of an essay stand, by their ids. */
export function placesOf(document: Document): Map<string, string> {
  const figures = (children: DocumentSection['children'], file: string) =>
    children.flatMap((block) => (block.type === 'figure' ? [[block.attributes.id ?? '', file] as const] : []));
  return new Map([
    ...figures(document.opening, FILES.opening),
    ...chaptersOf(document).flatMap((chapter, index) => {
      const file = sectionFile(index + 1);
      return chapter.flatMap(({ id, children }) => [[id, file] as const, ...figures(children, file)]);
    }),
  ]);
}

/** The page of the title, with the standfirst and what stands before the first section. */
export function openingPage(book: Book): Page {
  const setting = settingOf(book, FILES.opening);
  const { essay, document } = book.printable;
  const { title, language, byline, date } = essay.frontMatter;
  const words = siteWords(language);
  const standfirst = inlines(document.standfirst, setting);
  const opening = blocks(document.opening, setting);
  const body = [
    h('section', { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabelledBy: 'title' }, [
      h('h1', { id: 'title', className: 'title' }, typeset(title)),
      h('p', { className: 'standfirst' }, standfirst),
      h('p', { className: 'byline' }, [byline, ' · ', h('span', words, dateText(date))]),
      h('p', { className: 'hint', ...words }, hint(setting)),
      ...opening,
    ]),
    ...notesOf(setting),
  ];
  return { file: FILES.opening, title: typeset(title), language, type: 'bodymatter', body, within: [] };
}

function hint({ printable: { essay } }: Setting) {
  return [
    'The number after underlined words opens what they stand on. ',
    h('a', { href: FILES.ledger }, 'The ledger at the end'),
    ` has the whole of it: ${counted(essay.notes.length, 'claim')} on ${counted(essay.sources.length, 'source')}.`,
  ];
}

/** The pages of the sections. */
export function sectionPages(book: Book): Page[] {
  return chaptersOf(book.printable.document).map((chapter, index) =>
    sectionPage(chapter, sectionFile(index + 1), book),
  );
}

function sectionPage(chapter: readonly DocumentSection[], file: string, book: Book): Page {
  const setting = settingOf(book, file);
  const [first, ...rest] = chapter;
  if (!first) throw new Error('Expected a page to have a section.');
  const id = xmlId(first.id);
  const set = chapter.flatMap((section) => sectionOf(section, first.level, setting));
  const body = [
    h('section', { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabelledBy: id }, set),
    ...notesOf(setting),
  ];
  const within = rest.map(({ id, level, heading }) => ({ id: xmlId(id), level, title: plainText(heading) }));
  return { file, title: plainText(first.heading), language: setting.language, type: 'bodymatter', body, within };
}

// A page begins with a heading of the first level.
function sectionOf({ id, level, heading, children }: DocumentSection, top: number, setting: Setting) {
  const tag = `h${Math.max(1, level - top + 1)}`;
  return [h(tag, { id: xmlId(id) }, inlines(heading, setting)), ...blocks(children, setting)];
}
