import type { Node } from '@takumi-rs/core';
import { direction } from '../../model/language.ts';
import { site } from '../../site.ts';
import { runsOf, type Words } from './words.ts';

/** How large a preview picture is, in pixels: what every service shows whole. */
export const SIZE = { width: 1200, height: 630 } as const;

/** The preview picture of a page, described: what stands in it, not yet how large. */
export interface Picture {
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  /** What stands at its head, beside the name of the site: the essay that it is of. */
  readonly head?: Words;
  /** What it is about, standing on the line, as large as there is room for. */
  readonly words: Words;
  /** What follows the words in a smaller size, and is left out where there is no room: a description, a quotation. */
  readonly more?: Words & { readonly isQuoted?: boolean };
  /** What stands below the line. */
  readonly foot: readonly Node[];
  /** How tall the part below the line is, in pixels. */
  readonly footHeight: number;
}

/** The sizes that the words of a picture may have, in pixels, the largest first. */
export const SIZES = [104, 96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 41, 38] as const;

/** The smallest size that leaves room for more below the words. */
export const SMALLEST_WITH_MORE = 57;

/** How tall the part below the line is where it is one row of words. */
export const ONE_ROW = 66;

/** The picture as a tree of boxes and words, at a size of its words. */
export function pictureTree({ head, words, more, foot, footHeight }: Picture, size: number): Node {
  return box(`page ${direction(words.language)}`, [
    box('head', [line('site', { text: site.name, language: site.language }), ...(head ? [line('of', head)] : [])]),
    box('stage', [box('words', wordsTree({ words, ...(more && { more }) }, size))]),
    { ...box('foot', foot), style: { height: footHeight } },
  ]);
}

/** The words alone, as they stand in the tree: what has to be measured. */
export function wordsTree({ words, more }: Pick<Picture, 'words' | 'more'>, size: number): Node[] {
  const under = Math.round(Math.min(44, Math.max(34, size * 0.5)));
  return [
    paragraph('chief', words, size),
    ...(more ? [paragraph(more.isQuoted ? 'more quoted' : 'more', more, under)] : []),
  ];
}

/** A box with a class, and what it holds. */
export function box(className: string, children: readonly Node[]): Node {
  return { type: 'container', className, children: [...children] };
}

/** Words on one line of the label’s size, or of whatever their class says. */
export function line(className: string, words: Words): Node {
  return { ...box(className, runsOf(words)), dir: direction(words.language), lang: words.language };
}

// What is written in Arabic needs more room between its lines, for its marks and its tails.
function paragraph(className: string, words: Words, size: number): Node {
  const dir = direction(words.language);
  const leading = Math.round(size * (dir === 'rtl' ? 1.42 : size > 60 ? 1.1 : 1.18));
  const wrap = size > 57 ? 'balance' : 'pretty';
  return { ...line(`paragraph ${wrap} ${className}`, words), style: { fontSize: size, lineHeight: `${leading}px` } };
}
