import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { s } from 'hastscript';
import type { MapDrawing, Shape, Track } from '../model/figure/drawn-figure.ts';
import type { Point } from '../model/figure/labels.ts';
import { xmlOf } from './xml.ts';

/** A drawing as a file of its own, with its size in pixels of CSS. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What is kept free at both ends of a track, in pixels: an arrow at its very end reaches so far out of it. */
export const TRACK_MARGIN = 18;

// What the classes of src/styles/figure.css look like in ink. A picture in a book cannot read the book’s style sheet.
const INK = '#1a1a1a';
const QUIET = '#6b6b6b';
const RULE = '#b8b8b8';
const FACE = 'Source Sans 3, sans-serif';
type Looks = Readonly<Record<string, Readonly<Record<string, string | number>>>>;
const LOOKS: Looks = {
  axis: { fill: 'none', stroke: QUIET, strokeWidth: 1 },
  leader: { fill: 'none', stroke: RULE, strokeWidth: 1, strokeDashArray: '1 3' },
  span: { fill: 'none', stroke: INK, strokeWidth: 1.5 },
  stretch: { fill: 'none', stroke: INK, strokeWidth: 1.5 },
  'stretch vague': { fill: 'none', stroke: INK, strokeWidth: 1.5, strokeDashArray: '4 3' },
  arrow: { fill: 'none', stroke: INK, strokeWidth: 1.5 },
  way: { fill: 'none', stroke: QUIET, strokeWidth: 1 },
  dot: { fill: INK, stroke: INK, strokeWidth: 1.5 },
  'dot open': { fill: '#fff', stroke: INK, strokeWidth: 1.5 },
  land: { fill: '#fff', stroke: RULE, strokeWidth: 1 },
  border: { fill: 'none', stroke: RULE, strokeWidth: 1, strokeDashArray: '3 2' },
};

// The same in the colour of the text around, which a reader of an e-book may have made light on dark.
const AMONG_TEXT: Looks = Object.fromEntries(
  Object.entries(LOOKS).map(([name, look]) => [
    name,
    {
      ...look,
      fill: look.fill === INK ? 'currentColor' : 'none',
      stroke: 'currentColor',
      strokeOpacity: look.stroke === INK ? 1 : look.stroke === QUIET ? 0.65 : 0.35,
    },
  ]),
);

/**
 * A track of a figure as an SVG file, without words but those of its ticks.
 * @param width how wide its scale is drawn, in pixels; the margin at both ends comes on top
 */
export function trackDrawing(track: Track, width: number): Drawing {
  return drawing(width + 2 * TRACK_MARGIN, track.height, shapesOf(track, width, LOOKS, INK));
}

/** The same as an element of a page, in the colour of the text around it. */
export function trackElement(track: Track, width: number): Element {
  return picture(width + 2 * TRACK_MARGIN, track.height, shapesOf(track, width, AMONG_TEXT, 'currentColor'));
}

function shapesOf({ shapes }: Track, width: number, looks: Looks, ink: string): Element[] {
  const at = (x: number) => TRACK_MARGIN + (x / 100) * width;
  return shapes.map((shape) => drawn(shape, at, looks, ink));
}

function drawn(shape: Shape, at: (x: number) => number, looks: Looks, ink: string): Element {
  switch (shape.is) {
    case 'line':
      return line(looks[shape.class], { x: at(shape.x[0]), y: shape.y[0] }, { x: at(shape.x[1]), y: shape.y[1] });
    case 'circle':
      return s('circle', { cx: rounded(at(shape.x)), cy: shape.y, r: shape.r, ...looks[shape.class] });
    case 'path':
      return s('path', {
        transform: `translate(${rounded(at(shape.x))} ${shape.y})`,
        d: shape.d,
        ...looks[shape.class],
      });
    case 'text':
      return written({ x: at(shape.x), y: shape.y }, 'middle', shape.text, { fill: ink });
  }
}

/** A map as an SVG file, with the names and distances of its places as on a wide page. */
export function mapDrawing({ map, layouts, marks, to }: MapDrawing): Drawing {
  const layout = layouts.find(({ width }) => width === 'wide');
  if (!layout) throw new Error('Expected a map to be arranged for a wide column.');
  const { bar, centre } = map;
  const labels = marks.flatMap(({ point, place, text }, index) => {
    const placing = layout.places[index];
    return placing ? [label(point, placing, [place.text, text])] : [];
  });
  return drawing(map.width, map.height, [
    s('rect', { width: map.width, height: map.height, fill: '#f1f1ef' }),
    s('path', { d: map.land, ...LOOKS.land }),
    s('path', { d: map.borders, ...LOOKS.border }),
    ...marks.map(({ point }) => line(LOOKS.way, point, centre)),
    line(LOOKS.axis, { x: bar.x, y: bar.y }, { x: bar.to, y: bar.y }),
    written({ x: bar.x, y: bar.y - 6 }, 'start', `${bar.kilometres} km`),
    ...layout.names.map(({ x, y, name }) =>
      written({ x, y: y + 5 }, 'middle', name, { fill: QUIET, fontStyle: 'italic' }),
    ),
    s('circle', { cx: rounded(centre.x), cy: rounded(centre.y), r: 5, ...LOOKS['dot open'] }),
    ...marks.map(({ point }) => s('circle', { cx: rounded(point.x), cy: rounded(point.y), r: 4.5, ...LOOKS.dot })),
    label(centre, layout.centre, [to]),
    ...labels,
    s('rect', { x: 0.5, y: 0.5, width: map.width - 1, height: map.height - 1, fill: 'none', stroke: RULE }),
  ]);
}

/** How a label stands to its point; the first of its lines is a name. */
type Placing = MapDrawing['layouts'][number]['centre'];

const LINE = 16;
// The first line of a label begins below its top by the height of its letters.
const BASELINE = 12;

function label(point: Point, { dx, dy, anchor }: Placing, lines: readonly string[]): Element {
  const at = (index: number) => ({ x: point.x + dx, y: point.y + dy + BASELINE + index * LINE });
  // Behind every line stands the same in thick white, so that nothing drawn runs through its letters.
  const halo = { stroke: '#fff', strokeWidth: 3, strokeLineJoin: 'round' };
  const look = (index: number) => (index === 0 ? { fontWeight: 600 } : {});
  return s('g', [
    ...lines.map((text, index) => written(at(index), anchor, text, { ...look(index), ...halo })),
    ...lines.map((text, index) => written(at(index), anchor, text, look(index))),
  ]);
}

function line(look: Looks[string] | undefined, from: Point, to: Point): Element {
  const ends = { x1: rounded(from.x), y1: rounded(from.y), x2: rounded(to.x), y2: rounded(to.y) };
  return s('line', { ...ends, ...look });
}

function written(
  { x, y }: Point,
  textAnchor: 'start' | 'middle' | 'end',
  text: string,
  look: Readonly<Record<string, string | number>> = {},
): Element {
  const set = { fontFamily: FACE, fontSize: 13, fill: INK, ...look };
  return s('text', { x: rounded(x), y: rounded(y), textAnchor, ...set }, text);
}

function drawing(width: number, height: number, children: ElementContent[]): Drawing {
  const root = picture(width, height, children);
  return { svg: xmlOf(toXast(root, { space: 'svg' })), width, height };
}

function picture(width: number, height: number, children: ElementContent[]): Element {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, children);
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
