import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DocumentFigure } from '../../model/document.ts';
import { drawFigure } from '../../model/figure/draw-figure.ts';
import type { DrawnFigure, Group, MapDrawing, Row, Track, Words } from '../../model/figure/drawn-figure.ts';
import { referenceList } from '../../model/reference-list.ts';
import { typeset } from '../../model/typography.ts';
import { mapDrawing, trackElement } from '../drawing.ts';
import { labelWords } from '../html/evidence.ts';
import { siteWords, wordsIn } from '../html/language.ts';
import { amongSiteWords } from '../html/setting.ts';
import { inlines, noteMark } from './inlines.ts';
import { sourcePlace } from './places.ts';
import type { Setting } from './setting.ts';
import { xmlId } from './xhtml.ts';

// How wide the scale of a track is drawn, in pixels of its drawing: on a telephone its marks are then half as large as
// the letters beside them, and on a larger page they keep to that.
const SCALE = 150;

/** A figure drawn from the ledger: its caption, its rows or its map with a table, what is to be known of it, its sources. */
export function figure(node: DocumentFigure, setting: Setting): Element {
  const { essay, publication } = setting.printable;
  const drawn = drawFigure(node, essay, publication);
  const among = amongSiteWords(setting);
  return h('figure', { id: xmlId(drawn.id), className: `drawn ${drawn.as.toLowerCase()}`, role: 'group' }, [
    h('figcaption', inlines(node.caption, setting)),
    h('div', siteWords(setting.language), [
      ...(drawn.map ? map(drawn, among) : [rows(drawn, among)]),
      ...(drawn.remark ? [h('p', { className: 'remark' }, typeset(drawn.remark))] : []),
      sources(drawn, setting),
    ]),
  ]);
}

function rows(drawn: DrawnFigure, setting: Setting): Element {
  const { id, scale, groups, alternative } = drawn;
  const ends = scale?.ends?.map((end) => h('span', end)) ?? [];
  return h('table', { className: 'rows' }, [
    ...(scale
      ? [
          h('thead', [
            h('tr', [
              h('th', { scope: 'col' }, typeset(scale.label ?? '')),
              h('th', { scope: 'col', className: 'track' }, [
                ...(ends.length > 0 ? [h('p', { className: 'ends' }, [ends[0], ' – ', ends[1]])] : []),
                track(scale.track, alternative),
              ]),
              h('td'),
            ]),
          ]),
        ]
      : []),
    ...groups.map((group) =>
      h('tbody', [...title(group, setting), ...group.rows.map((row) => rowOf(row, id, setting))]),
    ),
  ]);
}

function title({ title, range }: Group, setting: Setting): Element[] {
  if (!title && !range) return [];
  const told = range ? [...(range.number ? [h('b', typeset(range.number)), ' '] : []), range.rest] : [];
  return [
    h('tr', { className: 'group' }, [
      h('th', { scope: 'rowgroup' }, title ? [said(title, setting)] : []),
      h('td', { className: 'track' }, range && range.track.shapes.length > 0 ? [track(range.track)] : []),
      h('td', told),
    ]),
  ];
}

function rowOf(row: Row, figureId: string, setting: Setting): Element {
  const { when, isAgain, track: drawing, number, words, note, ref } = row;
  const mark = noteMark(ref, note, xmlId(figureId), setting);
  const body = number
    ? [h('b', typeset(number)), mark, ' ', h('span', { className: 'who' }, [said(words, setting)])]
    : [said(words, setting), mark];
  return h('tr', [
    h('th', { scope: 'row', className: isAgain ? 'again' : undefined }, when),
    h('td', { className: 'track' }, [track(drawing)]),
    h('td', body),
  ]);
}

function map({ id, map, alternative, columns, table }: DrawnFigure, setting: Setting): ElementContent[] {
  if (!map) throw new Error(`Expected the figure “${id}” to have a map.`);
  const body = table.map((cells, index) => {
    const mark = map.marks[index];
    return h(
      'tr',
      cells.map((cell, column) => {
        const isNote = column === columns.length - 1;
        const words = isNote && mark ? noteMark(mark.ref, mark.note, xmlId(id), setting) : said(cell, setting);
        return h('td', [words]);
      }),
    );
  });
  return [
    mapPicture(id, map, alternative, setting),
    h('table', { className: 'data' }, [
      h('thead', [
        h(
          'tr',
          columns.map((column) => h('th', { scope: 'col' }, column)),
        ),
      ]),
      h('tbody', body),
    ]),
  ];
}

function sources({ sources }: DrawnFigure, { printable }: Setting): Element {
  const list = referenceList(sources, printable.references);
  return h('p', { className: 'figure-sources' }, [
    'Sources: ',
    ...list.flatMap(({ id, label }, index) => [
      ...(index > 0 ? ['; '] : []),
      h('a', { href: sourcePlace(id) }, labelWords(label)),
    ]),
    '.',
  ]);
}

function said({ text, language }: Words, setting: Setting): ElementContent {
  const attributes = wordsIn(language, setting.language);
  return Object.keys(attributes).length > 0
    ? h('span', attributes, typeset(text))
    : { type: 'text', value: typeset(text) };
}

// In the page itself, where it has the colour of the text on whichever ground a reader has chosen.
function track(drawing: Track, alternative?: string): Element {
  const svg = trackElement(drawing, SCALE);
  const told = alternative ? { role: 'img', ariaLabel: alternative } : { ariaHidden: 'true' };
  return { ...svg, properties: { ...svg.properties, ...told } };
}

function mapPicture(id: string, drawing: MapDrawing, alt: string, { images }: Setting): Element {
  const { svg, width, height } = mapDrawing(drawing);
  const src = `images/${id}.svg`;
  images.set(src, new TextEncoder().encode(svg));
  return h('img', { src, alt, width, height });
}
