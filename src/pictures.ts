import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, contentFolder } from './disk/folders.ts';
import { digestOf, keptFile } from './disk/kept-file.ts';
import { paperFonts } from './disk/paper-fonts.ts';
import { programOf } from './disk/program.ts';
import { type DrawPicture, pictureDrawer } from './exports/pictures/draw-picture.ts';
import type { Picture } from './exports/pictures/picture.ts';

/** What draws a picture once it has been described, beside our own part of it. */
const PROGRAM = ['@takumi-rs/core', 'sharp'];

/** What draws the pictures, and a digest of it. */
interface Drawer {
  readonly draw: DrawPicture;
  readonly digest: string;
}

let drawer: Promise<Drawer> | undefined;

/**
 * The preview picture of a page as a PNG file, drawn only if something in it, a font or the program that draws it has
 * changed since it last was.
 * @param name what it is kept under, a path without an ending
 */
export async function pictureFile(name: string, picture: Picture): Promise<Uint8Array> {
  drawer ??= newDrawer();
  const { draw, digest } = await drawer;
  const file = join(cacheFolder(), 'pictures', `${name}.png`);
  const { bytes } = await keptFile(file, [JSON.stringify(picture), digest], async () => ({
    bytes: await draw(picture),
  }));
  return bytes;
}

/** A PNG file as an answer. */
export function pngResponse(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
}

async function newDrawer(): Promise<Drawer> {
  const fonts = await Promise.all((await paperFonts(contentFolder())).map((file) => readFile(file)));
  const program = await programOf(PROGRAM, ['exports/pictures', 'exports/hanging-evidence.ts']);
  return { draw: await pictureDrawer(fonts), digest: digestOf([...fonts, ...program]) };
}
