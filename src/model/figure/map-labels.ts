import { type AreaName, placeName } from './area-name.ts';
import { type Box, boxOf, type Labelled, type Placing, type Point, placeLabels } from './labels.ts';
import type { DrawnMap } from './map.ts';

/** The labels of a map for one width of the column, in which their text has the size that it has everywhere. */
export interface MapLabels {
  readonly width: 'wide' | 'narrow';
  readonly places: readonly Placing[];
  readonly centre: Placing;
  readonly names: readonly (Point & { readonly name: string })[];
}

// The narrowest column that each is shown in, in CSS pixels, and the sizes of their letters.
const LAYOUTS = [
  { width: 'wide', pixels: 446 },
  { width: 'narrow', pixels: 266 },
] as const;
const LETTER = 7;
const LINE = 16;

/** Puts the labels on a map: the names of places with their distances, then those of countries where there is room. */
export function labelMap(map: DrawnMap, labels: readonly (readonly string[])[], centreName: string): MapLabels[] {
  return LAYOUTS.map(({ width, pixels }) => {
    const scale = pixels / map.width;
    const scaled = ({ x, y }: Point): Point => ({ x: x * scale, y: y * scale });
    const centre = scaled(map.centre);
    const around = {
      width: pixels,
      height: map.height * scale,
      lines: map.points.map((point) => [scaled(point), centre] as const),
      taken: [barOf(map, scale)],
    };
    const places = [
      ...map.points.map((point, index) => sized(scaled(point), labels[index] ?? [])),
      sized(centre, [centreName]),
    ];
    const placings = placeLabels(places, around);
    const taken: Box[] = places.map((place, index) => boxOf(place, placings[index] as Placing));
    const dots = places.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
    const names = map.countries.flatMap(({ name, rings }) => {
      const area: AreaName = {
        rings: rings.map((ring) => ring.map(scaled)),
        width: name.length * LETTER + 8,
        height: LINE,
      };
      const point = placeName(area, { ...around, taken: [...around.taken, ...taken, ...dots] });
      return point ? [{ name, x: point.x / scale, y: point.y / scale }] : [];
    });
    return { width, places: placings.slice(0, -1), centre: placings.at(-1) as Placing, names };
  });
}

// The bar of the scale, with its length written over it.
function barOf({ bar, height }: DrawnMap, scale: number): Box {
  return { x: bar.x * scale, y: bar.y * scale - 24, width: Math.max((bar.to - bar.x) * scale, 60), height: height };
}

function sized({ x, y }: Point, lines: readonly string[]): Labelled {
  return { x, y, width: Math.max(...lines.map((line) => line.length)) * LETTER, height: lines.length * LINE };
}
