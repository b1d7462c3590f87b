import type { DocumentFigure } from '../../model/document.ts';
import { drawFigure } from '../../model/figure/draw-figure.ts';
import type { DrawnFigure, Group, Row, Track, Words } from '../../model/figure/drawn-figure.ts';
import { referenceList } from '../../model/reference-list.ts';
import { typeset } from '../../model/typography.ts';
import { type Drawing, mapDrawing, trackDrawing } from '../drawing.ts';
import { running } from './inline.ts';
import { inLanguage } from './language.ts';
import { array, call, literal, sequence, type Typst, words } from './literals.ts';
import { notePlace } from './places.ts';
import { amongSiteWords, type Setting } from './setting.ts';

// How wide the scale of a track is drawn, in pixels of its drawing, so that its marks are as large beside the text as on
// the page; the template gives the drawing the width of its column.
const SCALE = 150;

/** A figure drawn from the ledger: its caption, its rows or its map with a table, what is to be known of it, its sources. */
export function figureOf(figure: DocumentFigure, setting: Setting): Typst {
  const { essay, publication } = setting.printable;
  const drawn = drawFigure(figure, essay, publication);
  const among = amongSiteWords(setting);
  const rows = drawn.groups.reduce((sum, { rows }) => sum + rows.length + 1, drawn.map ? drawn.table.length : 0);
  return call(
    'drawn',
    [literal(drawn.id), running(figure.caption, setting), drawn.map ? mapOf(drawn, among) : rowsOf(drawn, among)],
    {
      remark: drawn.remark ? words(typeset(drawn.remark)) : 'none',
      sources: sourcesOf(drawn, among),
      breakable: String(rows > MOST_ROWS_KEPT),
    },
  );
}

// A figure with more rows may run over a page.
const MOST_ROWS_KEPT = 30;

function rowsOf(drawn: DrawnFigure, setting: Setting): Typst {
  const { id, scale, groups, alternative, as } = drawn;
  const track = (name: string, { height, shapes }: Track) =>
    literal(kept(`${id}-${name}`, trackDrawing({ height, shapes }, SCALE), setting));
  const rows = groups.flatMap((group, index) => [
    ...titleOf(group, index, track, setting),
    ...group.rows.map((row, number) => rowOf(row, track(`${index}-${number}`, row.track), setting)),
  ]);
  const ends = scale?.ends ? array(scale.ends.map((end) => words(end))) : 'none';
  return call('drawn-rows', [array(rows)], {
    kind: literal(as),
    scale: scale ? call('drawn-scale', [track('scale', scale.track), literal(alternative)], { ends }) : '[]',
    label: words(typeset(scale?.label ?? '')),
  });
}

function titleOf(
  { title, range }: Group,
  index: number,
  track: (name: string, track: Track) => Typst,
  setting: Setting,
): Typst[] {
  if (!title && !range) return [];
  const told = range
    ? [...(range.number ? [call('strong', [words(typeset(range.number))]), literal(' ')] : []), words(range.rest)]
    : [];
  const drawn = range && range.track.shapes.length > 0 ? track(`${index}-range`, range.track) : 'none';
  return [call('drawn-title', [title ? said(title, setting) : '[]', drawn, sequence(told)])];
}

function rowOf({ when, isAgain, number, words: what, note, ref }: Row, track: Typst, setting: Setting): Typst {
  const mark = call('again', [literal(String(note)), literal(notePlace(ref))]);
  const body = number
    ? [call('strong', [words(typeset(number))]), mark, literal(' '), call('quiet', [said(what, setting)])]
    : [said(what, setting), mark];
  return call('drawn-row', [words(isAgain ? '' : when), track, sequence(body)]);
}

function mapOf({ id, map, alternative, columns, table }: DrawnFigure, setting: Setting): Typst {
  if (!map) throw new Error(`Expected the figure “${id}” to have a map.`);
  const file = literal(kept(`${id}-map`, mapDrawing(map), setting));
  const refs = map.marks.map(({ ref }) => ref);
  const cells = table.flatMap((row, index) =>
    row.map((cell, column) => {
      const isNote = column === columns.length - 1;
      return isNote ? call('to', [literal(notePlace(refs[index] ?? '')), said(cell, setting)]) : said(cell, setting);
    }),
  );
  return call('drawn-map', [file, literal(alternative), array(columns.map((each) => words(each))), array(cells)]);
}

function said({ text, language }: Words, setting: Setting): Typst {
  return inLanguage(language, setting.language, words(typeset(text)));
}

function sourcesOf({ sources }: DrawnFigure, { printable }: Setting): Typst {
  return array(referenceList(sources, printable.references).map(({ label }) => words(typeset(label))));
}

function kept(name: string, { svg }: Drawing, { files }: Setting): string {
  const file = `/drawn/${name}.svg`;
  files.set(file, new TextEncoder().encode(svg));
  return file;
}
