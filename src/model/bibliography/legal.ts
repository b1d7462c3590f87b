import { dateText } from '../date.ts';
import type { Source } from '../source.ts';
import { typeset, withinQuotes } from '../typography.ts';
import { addressOf } from './link.ts';
import { ADDRESS, italic, plain, titleText, withoutMarks } from './markup.ts';

type Parts = readonly (string | undefined)[];

const LEGAL = {
  legal_case: caseParts,
  treaty: treatyParts,
  bill: actParts,
  legislation: actParts,
  regulation: actParts,
} satisfies Partial<Record<Source['type'], (source: Source) => Parts>>;

/**
 * A legal source as a note and as a bibliography entry. The style leaves out the address of a court's order, the
 * volume of a treaty and the body that passed a resolution, so these are not left to it.
 */
export function formatLegal(source: Source): { note: string; entry: string; sortKey: string } | undefined {
  const { type } = source;
  if (!isLegal(type)) return undefined;
  const work = LEGAL[type](source).flatMap((part) => (part ? [part] : []));
  const parts = [...work, ...access(source)];
  return {
    note: `${parts.join(', ')}.`,
    entry: `${parts.map(capitalised).join('. ')}.`,
    sortKey: withoutMarks(work.join(' ')),
  };
}

function isLegal(type: Source['type']): type is keyof typeof LEGAL {
  return type in LEGAL;
}

// South Africa v. Israel, Order of 26 January 2024, International Court of Justice, via Wikisource
function caseParts(source: Source): Parts {
  const { name, remark } = splitTitle(source.title);
  const date = issued(source);
  return [
    italic(titleText(typeset(name), source)),
    remark && plain(remark),
    kindAndNumber(source),
    source.authority && plain(source.authority),
    date && remark?.includes(date) ? undefined : date,
    reporter(source) ?? host(source, 'via '),
  ];
}

// Convention on the Prevention and Punishment of the Crime of Genocide, 78 United Nations Treaty Series 277 (no. 1021)
function treatyParts(source: Source): Parts {
  const series = reporter(source);
  const number = source.number && `no. ${plain(source.number)}`;
  return [
    titleText(treatyTitle(source), source),
    source['event-place'] && plain(source['event-place']),
    source['event-date'] && dateText(source['event-date']),
    series && number ? `${series} (${number})` : (series ?? number),
    issued(source),
    series === undefined ? host(source, '') : undefined,
    source.archive && `via ${plain(source.archive)}`,
  ];
}

// New York State Senate, legislative resolution 2023-K2295, “Commemorating the 115th anniversary …”
function actParts(source: Source): Parts {
  const { number, title } = numberInTitle(source);
  const numbered = number === undefined ? source : { ...source, number };
  return [
    source.authority && plain(source.authority),
    kindAndNumber(numbered),
    `“${titleText(withinQuotes(typeset(title)), source)}”`,
    issued(source),
    reporter(source) ?? host(source, ''),
  ];
}

// The title on a copy of the series repeats its number and the series' name, which are printed in their own places.
function treatyTitle({ title, number, 'container-title': series }: Source): string {
  const withoutNumber = number && title.startsWith(`No. ${number}: `) ? title.slice(`No. ${number}: `.length) : title;
  return typeset(series ? withoutNumber.replace(`, ${series}`, '') : withoutNumber);
}

// A title as printed by a parliament may begin with the number in full: "2023-K2295: …".
function numberInTitle({ title, number }: Source): { number: string | undefined; title: string } {
  const [, first, rest] = /^(\S+): (.+)$/.exec(title) ?? [];
  return number && first?.endsWith(number) && rest ? { number: first, title: rest } : { number, title };
}

// "South Africa v. Israel (Order of 26 January 2024)"
function splitTitle(title: string): { name: string; remark: string | undefined } {
  const [, name, remark] = /^(.+?) \(([^()]+)\)$/.exec(title) ?? [];
  return { name: name ?? title, remark };
}

function kindAndNumber({ genre, number }: Source): string | undefined {
  if (genre === undefined) return number && `no. ${plain(number)}`;
  return [genre, number].flatMap((part) => (part === undefined ? [] : [plain(part)])).join(' ');
}

function reporter({ volume, page, 'container-title': series }: Source): string | undefined {
  if (!volume || !series) return undefined;
  return [plain(volume), italic(plain(series)), page && plain(typeset(page))].filter(Boolean).join(' ');
}

function host(source: Source, by: 'via ' | ''): string | undefined {
  const { authority, 'container-title': site, 'original-publisher': original } = source;
  if (!site || site === authority) return undefined;
  return original ? `${plain(original)}, via ${plain(site)}` : `${by}${plain(site)}`;
}

function access(source: Source): string[] {
  return [
    ...(source.issued === undefined ? [`accessed ${dateText(source.accessed)}`] : []),
    ...(addressOf(source) === undefined ? [] : [ADDRESS]),
  ];
}

function issued({ issued: date }: Source): string | undefined {
  return date && dateText(date);
}

function capitalised(part: string): string {
  return part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
