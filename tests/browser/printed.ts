import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

export const MILLIMETRE = 72 / 25.4;
/** What stands over and under the text reaches this far into a sheet, in points. */
export const EDGE = 15 * MILLIMETRE;

/** How a reader prints: the paper, and the margins where they are not those of the style sheet. */
export interface Paper {
  readonly format: 'A4' | 'Letter';
  readonly margin?: string;
}

/** A piece of text on a sheet, in points from its upper left corner: the left end of its base line, and its size. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A printed sheet. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** All its text without spaces, hyphens at the ends of lines and ligatures. */
  readonly text: string;
  /** The addresses that its links lead to; of places on the page itself, their ids. */
  readonly links: readonly string[];
  /** The alternative texts of its pictures. */
  readonly alternatives: readonly string[];
}

/** Prints a page as its reader would, and reads what came out. */
export async function printed(page: Page, { format, margin }: Paper): Promise<{ bytes: Buffer; sheets: Sheet[] }> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  // The margins that a reader chooses take the place of the style sheet's; `page.pdf` has no way to say so.
  const chosen = margin ? await page.addStyleTag({ content: `@page { margin: ${margin} !important }` }) : undefined;
  const bytes = await page.pdf({ format, tagged: true });
  await chosen?.evaluate((style) => (style as Element).remove());
  return { bytes, sheets: await sheetsOf(bytes) };
}

/** Reads the sheets of a PDF. */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y: height - y, width: item.width, size: Math.abs(size) }];
    });
    const links = (await sheet.getAnnotations()).flatMap(({ subtype, url, dest }) =>
      subtype === 'Link' ? [String(url ?? dest)] : [],
    );
    const alternatives = alternativesIn(await sheet.getStructTree());
    sheets.push({
      width,
      height,
      pieces,
      text: squeezed(pieces.map(({ text }) => text).join('')),
      links,
      alternatives,
    });
  }
  return sheets;
}

/** What stands at the foot of the text of each sheet but the last, squeezed. */
export function feetOf(sheets: readonly Sheet[]): string[] {
  return sheets.slice(0, -1).map((sheet) => linesOf(sheet).at(-1) ?? '');
}

/** The lines of a sheet from above, squeezed, without what stands over and under the text. */
export function linesOf({ pieces, height }: Sheet): string[] {
  const body = pieces.filter(({ y }) => y > EDGE && y < height - EDGE);
  const lines = Map.groupBy(body, ({ y }) => Math.round(y));
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([, line]) => squeezed(line.map(({ text }) => text).join('')));
}

/** Text as it is looked for on paper, where lines break anywhere: without spaces and with every letter by itself. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010-]+/g, '');
}

function alternativesIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  const { alt, children = [] } = node as { alt?: string; children?: unknown[] };
  return [...(alt ? [alt] : []), ...children.flatMap(alternativesIn)];
}
