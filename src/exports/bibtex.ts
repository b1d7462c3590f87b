import { isEnglish, languageName } from '../model/language.ts';
import type { Name, SourceType } from '../model/source.ts';
import { type CslDate, type CslItem, isoDate } from './csl-json.ts';

type Fields = readonly (readonly [name: string, value: string | undefined])[];

/**
 * A work as an entry of BibTeX: in the types and fields of biblatex, whose dates know their day, with the year and the
 * month besides for older styles. A type that these do not know they print as `@misc`.
 */
export function bibtexEntry(item: CslItem): string {
  const fields: Fields = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['translator', names(item.translator)],
    // A headline is evidence: in a second pair of braces no style changes its capitals.
    ['title', item.title && `{${escaped(item.title)}}`],
    ['shorttitle', text(item['title-short'])],
    ...appearedIn(item),
    ['entrysubtype', SUBTYPES[item.type]],
    ['series', text(item['collection-title'])],
    ['type', text(item.genre ?? item.medium)],
    ['edition', text(item.edition)],
    ['version', text(item.version)],
    ['volume', text(item.volume)],
    ['number', text(item.number ?? item.issue)],
    ['pages', text(item.page)?.replace(/(?<=\d)\s*[-–]\s*(?=\d)/g, '--')],
    ['eventtitle', text(item['event-title'])],
    ['eventdate', item['event-date'] && isoDate(item['event-date'])],
    ['venue', text(item['event-place'])],
    ['origtitle', text(item['original-title'])],
    ['origpublisher', text(item['original-publisher'])],
    ['origdate', item['original-date'] && isoDate(item['original-date'])],
    ['library', text(item.archive)],
    ['isbn', text(item.ISBN)],
    ['doi', item.DOI && verbatim(item.DOI)],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', item.accessed && isoDate(item.accessed)],
    ...language(item.language),
    ['note', text(item.note)],
    ...date(item.issued),
  ];
  // A month is a name that BibTeX knows, and stands bare.
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},`] : [],
  );
  return [`@${ENTRY_TYPES[item.type]}{${item.id},`, ...lines, '}'].join('\n');
}

const ENTRY_TYPES: Record<SourceType, string> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'legislation',
  book: 'book',
  broadcast: 'video',
  chapter: 'incollection',
  dataset: 'dataset',
  hearing: 'misc',
  interview: 'misc',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  map: 'misc',
  motion_picture: 'video',
  personal_communication: 'letter',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'legal',
  report: 'report',
  speech: 'misc',
  thesis: 'thesis',
  treaty: 'legal',
  webpage: 'online',
};

/** By which styles tell a paper from a journal: it is known by its day. */
const SUBTYPES: Partial<Record<SourceType, string>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

/** What a work appeared in, and who published it: every type has a field of its own for that. */
function appearedIn({ type, authority, ...item }: CslItem): Fields {
  const container = text(item['container-title']);
  const publisher = text(item.publisher);
  const address: Fields[number] = ['address', text(item['publisher-place'])];
  const body: Fields[number] = ['institution', text(authority)];
  switch (ENTRY_TYPES[type]) {
    case 'article':
      return [['journal', container], ['publisher', publisher], address, body];
    case 'incollection':
      return [['booktitle', container], ['publisher', publisher], address, body];
    case 'online':
      return [['organization', [container, publisher].filter(Boolean).join(', ')], address, body];
    case 'report':
    case 'thesis':
      return [
        ['institution', text(authority) ?? publisher ?? container],
        ['publisher', authority && publisher],
        address,
      ];
    // Styles print the others, those of the law among them, as they do `@misc`.
    default:
      return [
        ['howpublished', container],
        ['organization', text(authority) ?? publisher],
        ['publisher', authority && publisher],
        address,
      ];
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// The date stands last, for a program that reads both: it knows more than year and month.
function date(issued: CslDate | undefined): Fields {
  if (!issued) return [];
  const [year, month] = issued['date-parts'][0];
  return [
    ['year', String(year)],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', isoDate(issued)],
  ];
}

// The names that babel, and so biblatex, has for the languages that hyphenate (babel's manual, section 1.23).
const LANGIDS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  nb: 'norsk',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

function language(tag: string | undefined): Fields {
  if (tag === undefined) return [];
  return [
    ['langid', LANGIDS[new Intl.Locale(tag).language]],
    ['language', isEnglish(tag) ? undefined : languageName(tag)],
  ];
}

function names(list: readonly Name[] | undefined): string | undefined {
  return list?.map(name).join(' and ');
}

// Without braces a body's name would be taken apart at its spaces, commas and “and”.
function name(written: Name): string {
  if ('literal' in written) return `{${escaped(written.literal)}}`;
  const { family, given, suffix } = written;
  const particle = [written['dropping-particle'], written['non-dropping-particle']].filter(Boolean).join(' ');
  return [surname(particle, family), suffix && part(suffix), given && part(given)].filter(Boolean).join(', ');
}

// BibTeX tells a particle by its small letter and the space after it: “al-Saadi” and “Abu Zayd” are names as they stand.
function surname(particle: string, family: string): string {
  if (particle === '') return /^\p{Ll}/u.test(family) ? `{${escaped(family)}}` : part(family);
  if (/[-’']$/.test(particle)) return `{${escaped(particle + family)}}`;
  if (!particle.split(' ').every((word) => /^\p{Ll}/u.test(word))) return `{${escaped(`${particle} ${family}`)}}`;
  return `${escaped(particle)} ${part(family)}`;
}

function part(words: string): string {
  return /,|\band\b|\bothers\b/i.test(words) ? `{${escaped(words)}}` : escaped(words);
}

function text(value: string | undefined): string | undefined {
  return value && escaped(value);
}

// A brace has to have its fellow even where a backslash stands before it, so those of the text have names of their own.
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

function escaped(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^]|[&%$#_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

// An address is read as it stands, but for what would end it.
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
