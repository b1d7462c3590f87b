import type { Cell, Table } from '../../model/document.ts';
import { plainText } from '../../model/document.ts';
import { running } from './inline.ts';
import { array, call, type Typst } from './literals.ts';
import type { Setting } from './setting.ts';

// How many letters of the text fit into the column, into the page where the margins are used too, and into one that lies
// on its side; and how many at least a column takes besides its words.
const LETTERS = { upright: 74, wide: 97, sideways: 160 };
const GAP = 3;
// A table with more rows may run over a page.
const MOST_ROWS_KEPT = 16;
// A word that is longer is broken.
const LONGEST_WORD = 22;

/**
 * How wide the columns of a table have to be, in letters: as wide as the longest word, and wider the more a column has
 * to hold, so that long cells do not become towers.
 */
export function columnLetters({ head, body }: Pick<Table, 'head' | 'body'>): number[] {
  const rows = [...head, ...body].map((row) => row.map(({ children }) => plainText(children)));
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const word = Math.max(...cells.flatMap((cell) => cell.split(/\s+/).map((each) => each.length)), 1);
    const longest = Math.max(...cells.map((cell) => cell.length));
    return Math.max(Math.min(word, LONGEST_WORD), Math.min(longest, Math.ceil(2.2 * Math.sqrt(longest)))) + GAP;
  });
}

/** A table: as wide as the text; over the margins where its words need it, then smaller; at last on a page on its side. */
export function tableOf(table: Table, setting: Setting): Typst {
  const letters = columnLetters(table);
  const wanted = letters.reduce((sum, each) => sum + each, 0);
  const place = placeFor(wanted);
  const cells = (rows: Table['body']) => rows.flatMap((row) => row.map((cell) => cellOf(cell, setting)));
  const set = call('table-of', [
    array(letters.map((each) => `${each}fr`)),
    `${Number(Math.min(1, LETTERS[place] / wanted).toFixed(3))}`,
    array(cells(table.head)),
    array(cells(table.body)),
  ]);
  if (place === 'sideways') return call('sideways', [set]);
  return call(place, [set], { breakable: String(table.body.length > MOST_ROWS_KEPT) });
}

/** Where a table goes that wants so many letters in a line. */
export function placeFor(letters: number): 'upright' | 'wide' | 'sideways' {
  if (letters <= LETTERS.upright * 1.1) return 'upright';
  return letters <= LETTERS.wide * 1.25 ? 'wide' : 'sideways';
}

function cellOf({ isHeader, align, children }: Cell, setting: Setting): Typst {
  return call(isHeader ? 'head-cell' : 'body-cell', [running(children, setting)], { side: align ?? 'start' });
}
