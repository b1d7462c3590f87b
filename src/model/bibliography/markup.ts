import { direction } from '../language.ts';
import type { Source } from '../source.ts';
import { typeset } from '../typography.ts';
import { addressLink } from './link.ts';

// Single characters of Unicode's private use area stand for markup while text goes through citeproc, which would
// read a tag in a title as formatting (or escape ours). `finish` turns them into HTML.
const LESS = '\uE000';
const GREATER = '\uE001';
const AMPERSAND = '\uE002';
const TITLE = { open: '\uE003', close: '\uE004' };
const UPRIGHT = { open: '\uE005', close: '\uE006' };
const ITALIC = { open: '\uE007', close: '\uE008' };

/** Stands for the link to the source's address until `finish`. */
export const ADDRESS = '\uE009';

/**
 * Stands in the place of a field that must be there for the style's punctuation and is not printed: an entry that
 * stands under its newspaper has a full stop, not a comma, between title and date.
 */
export const NOTHING = '\uE00A';

// A run of words in another script than the Latin one.
const FOREIGN_LETTER = '[^\\P{L}\\p{Script=Latin}]';
const FOREIGN = new RegExp(FOREIGN_LETTER, 'u');
const RUN = `${FOREIGN_LETTER}(?:(?:${FOREIGN_LETTER}|[\\p{M}\\s.’-])*(?:${FOREIGN_LETTER}|\\p{M}))?`;

/** Text as it may go through citeproc: what means something in HTML, or to `finish`, is put out of harm's way. */
export function plain(text: string): string {
  return withoutMarks(text).replaceAll('<', LESS).replaceAll('>', GREATER).replaceAll('&', AMPERSAND);
}

/** Text without the characters that stand for markup here. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uE000-\uE00F]/g, '');
}

/** A title, marked as being in the source's language unless that is English or the words are ours. */
export function titleText(title: string, source: Source): string {
  // Next to a mark citeproc would not see that a straight quotation mark opens.
  return inOwnLanguage(title, source) ? `${TITLE.open}${plain(typeset(title))}${TITLE.close}` : plain(title);
}

/** Words that stand upright before the italic ones of the same field. */
export function upright(words: string): string {
  return `${UPRIGHT.open}${words}${UPRIGHT.close}`;
}

/** Words in italics, in a field that has none. */
export function italic(words: string): string {
  return `${ITALIC.open}${words}${ITALIC.close}`;
}

/**
 * The HTML of a formatted reference: of its tags only i, span, bdi and a are possible. Commas and full stops stand
 * within quotation marks, also where citeproc did not set them.
 */
export function finish(formatted: string, source: Source): string {
  return tagScripts(removeTags(formatted), source)
    .replace(/(’?”)([,.])/g, '$2$1')
    .replace(/(?<=[!?]\s*\uE004)\./g, '')
    .replace(/(?:<i>)?\uE00A(?:<\/i>)?[,.] /g, '')
    .replace(/<i>\uE005([^\uE006]*)\uE006/g, '$1<i>')
    .replace(/[\uE005\uE006]/g, '')
    .replaceAll(TITLE.open, openTag(source))
    .replaceAll(TITLE.close, '</span>')
    .replaceAll(ITALIC.open, '<i>')
    .replaceAll(ITALIC.close, '</i>')
    .replaceAll('<i></i>', '')
    .replaceAll(LESS, '&lt;')
    .replaceAll(GREATER, '&gt;')
    .replaceAll(AMPERSAND, '&amp;')
    .replaceAll(ADDRESS, () => addressLink(source));
}

function inOwnLanguage(title: string, { language, 'title-is': titleIs }: Source): boolean {
  const { language: base, script } = new Intl.Locale(language).maximize();
  if (base === 'en' || titleIs === 'description') return false;
  return script === 'Latn' || FOREIGN.test(title);
}

// Of citeproc's tags only italics are ours; its spans carry style attributes.
function removeTags(formatted: string): string {
  return formatted.replace(/<(?!\/?i>)[^>]*>/g, '').replace(/&#60;|&#62;|&#38;/g, (entity) => ENTITIES[entity] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&#60;': LESS, '&#62;': GREATER, '&#38;': AMPERSAND };

// Outside the title, only the words in another script are foreign: the name of a site is often written in Latin
// letters. Where the source's language does not explain the script, the words are isolated and no language claimed.
function tagScripts(formatted: string, source: Source): string {
  const skipTitles = new RegExp(`\uE003[^\uE004]*\uE004|(${RUN})`, 'gu');
  const explained = new Intl.Locale(source.language).maximize().script !== 'Latn';
  return formatted.replace(skipTitles, (match, run: string | undefined) => {
    if (run === undefined) return match;
    return explained ? `${openTag(source)}${run}</span>` : `<bdi>${run}</bdi>`;
  });
}

function openTag({ language }: Source): string {
  return `<span lang="${language}"${direction(language) === 'rtl' ? ' dir="rtl"' : ''}>`;
}
