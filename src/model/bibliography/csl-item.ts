import type { CSL, CSLDate, CSLName } from '@citation-js/core';
import { dateParts } from '../date.ts';
import type { Name, Source, SourceType } from '../source.ts';
import { addressOf } from './link.ts';
import { ADDRESS, italic, NOTHING, plain, titleText, upright } from './markup.ts';

// Types that the style prints with the name of the periodical in italics.
const IN_PERIODICAL: ReadonlySet<SourceType> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'post-weblog',
]);

// Types the style knows how to print. Any other that is found on a site is printed as a page of that site.
const AS_THEY_ARE: ReadonlySet<SourceType> = new Set([
  ...IN_PERIODICAL,
  'book',
  'chapter',
  'motion_picture',
  'thesis',
  'webpage',
]);

// What it is, where the type says so and nothing else does.
const GENRES: ReadonlyMap<SourceType, string> = new Map([
  ['map', 'map'],
  ['speech', 'speech'],
  ['post-weblog', 'blog post'],
]);

// The variables that are text and go to citeproc as they are.
type TextKey = Extract<
  keyof CSL,
  { [Key in keyof Source]-?: Source[Key] extends string | undefined ? Key : never }[keyof Source]
>;

/** The item from which citeproc makes a source's full note. */
export function noteItem(id: string, source: Source): CSL {
  return { ...baseItem(id, source), ...names(source), ...place(source, { isEntry: false, isHeading: false }) };
}

/**
 * The item from which citeproc makes a source's bibliography entry. Where nobody signed it, the entry stands under
 * the agency that wrote it or else under what it appeared in.
 */
export function entryItem(id: string, source: Source): CSL {
  const head = heading(source);
  return {
    ...baseItem(id, source),
    ...(isUnsigned(source) && { author: [{ literal: printedHeading(source, head) }] }),
    ...names(source),
    ...place(source, { isEntry: true, isHeading: head !== undefined }),
  };
}

/** What an unsigned source's entry stands under, if not under its title. */
export function heading(source: Source): string | undefined {
  const name = source['original-publisher'] ?? source['container-title'];
  return !isUnsigned(source) || name === undefined || isNamedInTitle(source, name) ? undefined : name;
}

function isUnsigned(source: Source): boolean {
  return !(source.author ?? source.editor ?? source.translator) && isPart(source);
}

// "Shafaq News report on …" need not stand under Shafaq News.
function isNamedInTitle(source: Source, name: string): boolean {
  return source['title-is'] === 'description' && source.title.startsWith(name.replace(/ \([^)]*\)$/, ''));
}

// Without an author the style would put the name of the periodical there, wanted or not.
function printedHeading(source: Source, name: string | undefined): string {
  if (name === undefined) return NOTHING;
  return isPeriodical(source, name) ? italic(plain(name)) : plain(name);
}

function isPage(source: Source): boolean {
  return source.type === 'webpage' || (!AS_THEY_ARE.has(source.type) && source['container-title'] !== undefined);
}

// Whether it is printed as part of a site or a periodical.
function isPart(source: Source): boolean {
  return isPage(source) || IN_PERIODICAL.has(source.type);
}

// Of a post the style would say "(blog)" even where the blog is not named, and of an undated map "n.d." twice.
function printedType(source: Source): SourceType {
  if (isPage(source)) return 'webpage';
  if (source.type === 'post-weblog') return 'article-newspaper';
  return source.type === 'map' ? 'report' : source.type;
}

function isPeriodical(source: Source, title: string): boolean {
  return IN_PERIODICAL.has(source.type) && source['container-title'] === title;
}

function baseItem(id: string, source: Source): CSL {
  return {
    id,
    type: printedType(source),
    ...title(source),
    ...fields(source, ['collection-title', 'authority', 'number', 'volume', 'issue', 'page', 'version', 'archive']),
    ...(isPart(source) ? {} : eventAndEdition(source)),
    ...(source.issued !== undefined && { issued: cslDate(source.issued) }),
    accessed: cslDate(source.accessed),
    ...(addressOf(source) !== undefined && { URL: ADDRESS }),
  };
}

// Chicago prints a description where a work has no title, in the place of its genre.
function title(source: Source): Pick<CSL, 'title' | 'genre'> {
  const genre = kind(source);
  if (source['title-is'] === 'description') {
    return { genre: upright([plain(source.title), genre].filter(Boolean).join(', ')) };
  }
  return { title: titleText(withoutFullStop(source.title), source), ...(genre && { genre }) };
}

// "video, automatic transcript"
function kind(source: Source): string {
  const { type, medium, genre } = source;
  const words = [
    medium,
    genre ?? GENRES.get(type),
    ...(isPart(source) ? [source['event-title'], source['event-place']] : []),
  ];
  return words.flatMap((word) => (word === undefined ? [] : [plain(word)])).join(', ');
}

// A full stop that ends a headline would stand beside the comma of the note; that of "U.S." has to.
function withoutFullStop(title: string): string {
  return title.replace(/(\p{Ll}{3})\.$/u, '$1');
}

function fields(source: Source, keys: readonly TextKey[]): Partial<CSL> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = source[key];
      return value === undefined ? [] : [[key, plain(value)]];
    }),
  );
}

// The style prints these of a work that is not part of another one; with a page it would print them twice.
function eventAndEdition(source: Source): Partial<CSL> {
  return {
    ...fields(source, ['edition', 'event-place']),
    ...(source['event-title'] !== undefined && { event: plain(source['event-title']) }),
    ...(source['original-date'] !== undefined && { 'original-date': cslDate(source['original-date']) }),
  };
}

/** Whether the place is printed in an entry, and whether something of it already stands at the entry's head. */
interface Place {
  readonly isEntry: boolean;
  readonly isHeading: boolean;
}

// Where it appeared: "The Associated Press, via Taiwan News", "The Iran Primer, United States Institute of Peace".
function place(source: Source, { isEntry, isHeading }: Place): Partial<CSL> {
  const { 'original-publisher': original, 'container-title': container, publisher } = source;
  if (container === undefined || !isPart(source)) {
    return fields(source, ['container-title', 'publisher', 'publisher-place', 'original-publisher']);
  }
  const owner = isPage(source) && publisher !== undefined ? [plain(publisher)] : [];
  if (isHeading && original === undefined) return { 'container-title': owner[0] ?? (kind(source) ? '' : NOTHING) };
  return { 'container-title': via(source, { isEntry, isHeading }) + [plain(container), ...owner].join(', ') };
}

function via(source: Source, { isEntry, isHeading }: Place): string {
  const original = source['original-publisher'];
  if (original === undefined) return '';
  const isNamed =
    isHeading ||
    isNamedInTitle(source, original) ||
    source.author?.some((name) => 'literal' in name && name.literal === original);
  if (!isNamed) return upright(`${plain(original)}, via `);
  return upright(isEntry ? 'Via ' : 'via ');
}

function names({ author, editor, translator }: Source): Partial<CSL> {
  return {
    ...(author && { author: author.map(cslName) }),
    ...(editor && { editor: editor.map(cslName) }),
    ...(translator && { translator: translator.map(cslName) }),
  };
}

function cslName(name: Name): CSLName {
  return Object.fromEntries(
    Object.entries(name).flatMap(([part, text]) => (text === undefined ? [] : [[part, plain(text)]])),
  );
}

function cslDate(date: string): CSLDate {
  const { year, month, day } = dateParts(date);
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}
