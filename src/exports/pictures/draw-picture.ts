import { type Node, Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { box, type Picture, pictureTree, SIZE, SIZES, SMALLEST_WITH_MORE, wordsTree } from './picture.ts';
import { MEASURE, roomAbove, STYLE } from './style.ts';
import type { Words } from './words.ts';

/** Draws pictures, in some fonts. */
export type DrawPicture = (picture: Picture) => Promise<Uint8Array>;

/**
 * Makes what draws preview pictures as PNG files, the same one for the same picture and fonts.
 * @param fonts the bytes of the font files; what none of them has is drawn as an empty box
 */
export async function pictureDrawer(fonts: readonly Uint8Array[]): Promise<DrawPicture> {
  const renderer = new Renderer();
  for (const data of fonts) await renderer.registerFont({ data });
  return async (picture) => {
    const at = await fitted(renderer, picture);
    const drawn = await renderer.render(pictureTree(at.picture, at.size), { ...SIZE, css: [STYLE] });
    return sharp(drawn)
      .flatten()
      .png({ palette: true, colours: 64, compressionLevel: 9, effort: 7, dither: 0 })
      .toBuffer();
  };
}

/** The picture at the largest size at which its words have room; where no size will do, with as many words as have. */
async function fitted(renderer: Renderer, picture: Picture): Promise<{ picture: Picture; size: number }> {
  const room = roomAbove(picture.footHeight);
  const fits = async (words: Pick<Picture, 'words' | 'more'>, size: number) =>
    isWithin(await measured(renderer, wordsTree(words, size)), room);
  const { more, ...alone } = picture;
  if (more) {
    for (const size of SIZES.filter((each) => each >= SMALLEST_WITH_MORE)) {
      if (await fits(picture, size)) return { picture, size };
    }
  }
  for (const size of SIZES) if (await fits(alone, size)) return { picture: alone, size };
  const size = SIZES[SIZES.length - 1] ?? 0;
  const words = await shortened(picture.words, (cut) => fits({ words: cut }, size));
  return { picture: { ...alone, words }, size };
}

/** As much of some words as fits, cut at a word; or at a letter, where a single word is too long for a line. */
async function shortened({ text, language }: Words, fits: (words: Words) => Promise<boolean>): Promise<Words> {
  for (const granularity of ['word', 'grapheme'] as const) {
    const ends = Array.from(new Intl.Segmenter(language, { granularity }).segment(text), ({ index }) => index);
    let [low, high] = [0, ends.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (await fits(cutAt(ends[middle] ?? 0))) low = middle;
      else high = middle;
    }
    if (low > 0) return cutAt(ends[low] ?? 0);
  }
  throw new Error(`Expected a preview picture to have room for the beginning of “${text}”.`);

  function cutAt(end: number): Words {
    return { text: `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')} …`, language };
  }
}

/** How far some paragraphs reach, in pixels. */
async function measured(renderer: Renderer, paragraphs: readonly Node[]): Promise<{ width: number; height: number }> {
  const words = await renderer.measure(box('page', [box('words', paragraphs)]), { css: [STYLE] });
  const [{ height = 0, children = [] } = {}] = words.children;
  const ends = children.flatMap(({ runs }) => runs.map(({ x, width }) => x + width));
  return { width: Math.max(...ends), height };
}

function isWithin({ width, height }: { width: number; height: number }, room: number): boolean {
  return width <= MEASURE && height <= room;
}
