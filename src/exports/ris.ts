import type { Name, SourceType } from '../model/source.ts';
import { type CslDate, type CslItem, isoDate } from './csl-json.ts';

type Tag = readonly [tag: string, value: string | undefined];

/**
 * A work as a record of RIS: one tag a line, lines ended as RIS ends them, and an empty one after the record.
 * @param notes sentences about the record itself: of which edition it is
 */
export function risRecord(item: CslItem, notes: readonly string[] = []): string {
  // Where nothing else is said, what a report appeared with is who issued it.
  const issuer = item.publisher ?? item.authority;
  const isIssuer = issuer === undefined && ['RPRT', 'THES'].includes(TYPES[item.type]);
  const tags: readonly Tag[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...names('AU', item.author),
    ...names('ED', item.editor),
    ...names('A4', item.translator),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', isIssuer ? undefined : item['container-title']],
    ['T3', item['collection-title'] ?? item['event-title']],
    ['PB', isIssuer ? item['container-title'] : issuer],
    ['CY', item['publisher-place'] ?? item['event-place']],
    ['M3', item.genre ?? item.medium],
    ['ET', item.edition ?? item.version],
    ['VL', item.volume],
    ['IS', item.issue],
    ['M1', item.number],
    ...pages(item.page),
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', risDate(item.issued)],
    ['SN', item.ISBN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', risDate(item.accessed)],
    ['LA', item.language],
    ['OP', item['original-publisher']],
    ['DB', item.archive],
    ['N1', item.note],
    ...notes.map((note): Tag => ['N1', note]),
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

const TYPES: Record<SourceType, string> = {
  article: 'GEN',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  hearing: 'HEAR',
  interview: 'PCOMM',
  legal_case: 'CASE',
  legislation: 'STAT',
  map: 'MAP',
  motion_picture: 'MPCT',
  personal_communication: 'PCOMM',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  regulation: 'STAT',
  report: 'RPRT',
  speech: 'GEN',
  thesis: 'THES',
  treaty: 'STAT',
  webpage: 'ELEC',
};

function names(tag: string, list: readonly Name[] = []): Tag[] {
  return list.map((name) => [tag, nameText(name)]);
}

// A comma parts family, given name and suffix, and RIS has no way to write one that does not: a body whose name has one
// keeps it, since programs put the name together again in the same order.
function nameText(name: Name): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter((each) => each !== undefined);
  const surname = particles.reduceRight((whole, each) => each + (/[-’']$/.test(each) ? '' : ' ') + whole, family);
  return [surname, given ?? (suffix && ''), suffix].filter((each) => each !== undefined).join(', ');
}

function pages(page: string | undefined): Tag[] {
  const [, first, last] = /^(\S+)\s*[-–]\s*(\S+)$/.exec(page ?? '') ?? [];
  return first
    ? [
        ['SP', first],
        ['EP', last],
      ]
    : [['SP', page]];
}

// Year, month, day and whatever else is known, with a slash after each of the first three.
function risDate(date: CslDate | undefined): string | undefined {
  if (!date) return undefined;
  const [year, month = '', day = ''] = isoDate(date).split('-');
  return `${year}/${month}/${day}/`;
}
