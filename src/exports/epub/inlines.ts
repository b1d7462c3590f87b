import type { ElementContent } from 'hast';
import { type ClaimRef, noteId } from '../../model/citation.ts';
import type { AsideMark } from '../../model/document.ts';
import { href, published } from '../../site.ts';
import { inlinesIn, mark } from '../html/inlines.ts';
import { placeOf } from './places.ts';
import { keepMark, type Setting } from './setting.ts';
import { xmlId } from './xhtml.ts';

/** Running text with the marks of its notes. */
export const inlines = inlinesIn<Setting>({ leads, cites, noteMark, asideMark });

function leads(to: string, setting: Setting): string | undefined {
  return to.startsWith('#') ? placeOf(to.slice(1), setting.places, setting.file) : outward(to);
}

// A page of the site has an address only where somebody has said where the site is published.
function outward(to: string): string | undefined {
  if (/^\/(?!\/)/.test(to)) return published(href(to.slice(1)));
  return URL.canParse(to) ? new URL(to).href : undefined;
}

function cites(id: string, { places, file }: Setting): void {
  if (!places.has(id)) places.set(id, file);
}

/** The mark of a note: its number, which opens the note at the end of the page. @param at the id of what it stands at */
export function noteMark(ref: ClaimRef, number: number, at: string, setting: Setting): ElementContent {
  keepMark(setting.notes, ref, at);
  return mark(noteId(ref), String(number), setting, { 'epub:type': 'noteref' });
}

function asideMark({ letter, id }: AsideMark, setting: Setting): ElementContent {
  keepMark(setting.asides, letter, xmlId(id));
  return mark(asideId(letter), letter, setting, { id: xmlId(id), 'epub:type': 'noteref' });
}

/** The id of an aside on every page that has a mark of it. */
export function asideId(letter: string): string {
  return `aside-${letter}`;
}
