import { geoAzimuthalEquidistant, geoPath } from 'd3-geo';
import type { Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import json from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Place } from '../place.ts';
import type { Box, Point } from './labels.ts';

// A type read off the file itself would be as long as the file.
const atlas = json as unknown as Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

/** How wide a map is drawn, in units; on a page it is as wide as its column. */
const WIDTH = 600;
/** What is left free around the places, for their labels. */
const MARGIN = { x: 110, y: 64 };
const HEIGHT = { least: 300, most: 500 };

/** A country as far as it is seen on a map: its name, and the outlines that a name must stay within. */
interface Country {
  readonly name: string;
  readonly rings: readonly (readonly Point[])[];
}

/** A map around a place, to which every straight line on it is the shortest way, and true to scale. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** The bar of the scale: a round number of kilometres, and where it is drawn. */
  readonly bar: { readonly kilometres: number; readonly x: number; readonly to: number; readonly y: number };
  /** The land, and the borders on it, as paths. */
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly Country[];
  readonly points: readonly Point[];
  readonly centre: Point;
}

/** Draws the map of some places and the one that they are compared with, in the azimuthal equidistant projection. */
export function drawMap(places: readonly Place[], centre: Place): DrawnMap {
  const projection = geoAzimuthalEquidistant().rotate([-centre.longitude, -centre.latitude]).translate([0, 0]);
  const at = ({ longitude, latitude }: Place): Point => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { x, y };
  };
  projection.scale(EARTH);
  const extent = boxAround([...places, centre].map(at));
  const scale = Math.min(
    (WIDTH - 2 * MARGIN.x) / Math.max(extent.width, 1),
    (HEIGHT.most - 2 * MARGIN.y) / Math.max(extent.height, 1),
  );
  const height = Math.round(Math.max(HEIGHT.least, extent.height * scale + 2 * MARGIN.y));
  const middle = { x: (extent.x + extent.width / 2) * scale, y: (extent.y + extent.height / 2) * scale };
  projection
    .scale(EARTH * scale)
    .translate([WIDTH / 2 - middle.x, height / 2 - middle.y])
    .clipExtent([
      // Where the land is cut off no coast is to be seen: the cut is out of the frame.
      [-2, -2],
      [WIDTH + 2, height + 2],
    ]);
  const { countries, land } = atlas.objects;
  return {
    width: WIDTH,
    height,
    bar: barOf(scale, height),
    land: feature(atlas, land)
      .features.flatMap(({ geometry }) => outlinesOf(geometry, projection))
      .map((outline) => `${pathOf(outline)}z`)
      .join(''),
    borders: outlinesOf(
      mesh(atlas, countries, (one, other) => one !== other),
      projection,
    )
      .map(pathOf)
      .join(''),
    countries: feature(atlas, countries).features.flatMap(({ properties, geometry }) => {
      const rings = outlinesOf(geometry, projection);
      return rings.length > 0 ? [{ name: properties.name, rings }] : [];
    }),
    points: places.map(at),
    centre: at(centre),
  };
}

// The mean radius of the Earth in kilometres, so that a unit of the unscaled map is one.
const EARTH = 6371.0088;

function barOf(scale: number, height: number): DrawnMap['bar'] {
  const lengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  const kilometres = lengths.findLast((length) => length * scale < WIDTH / 5) ?? 0.1;
  return { kilometres, x: 12, to: 12 + kilometres * scale, y: height - 14 };
}

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The outlines of something as they are drawn, clipped to the frame. */
function outlinesOf(geometry: Geometry, projection: ReturnType<typeof geoAzimuthalEquidistant>): Point[][] {
  const outlines: Point[][] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => void outlines.push([{ x, y }]),
    lineTo: (x, y) => void outlines.at(-1)?.push({ x, y }),
    arc: () => undefined,
    closePath: () => undefined,
  })(geometry);
  return outlines;
}

/** An outline as a path in whole units, from corner to corner; corners by which it would hardly differ are left out. */
function pathOf(outline: readonly Point[]): string {
  let path = '';
  let last: Point | undefined;
  for (const corner of simplified(outline)) {
    const point = { x: Math.round(corner.x), y: Math.round(corner.y) };
    path += last ? `l${pair(point.x - last.x, point.y - last.y)}` : `M${pair(point.x, point.y)}`;
    last = point;
  }
  return path;
}

/** How far the line that is drawn may be from the one that is known, in units. */
const TOLERANCE = 0.6;

/** The first and the last corner and, between them, those that the line needs (Douglas and Peucker). */
function simplified(outline: readonly Point[]): readonly Point[] {
  const [first, ...rest] = outline;
  const last = rest.at(-1);
  if (!first || !last) return outline;
  const distances = outline.map((corner) => distance(corner, first, last));
  const most = Math.max(...distances);
  if (most < TOLERANCE) return [first, last];
  const farthest = distances.indexOf(most);
  return [...simplified(outline.slice(0, farthest + 1)).slice(0, -1), ...simplified(outline.slice(farthest))];
}

/** From a point to the nearest of a stretch. */
function distance({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

function pair(x: number, y: number): string {
  return `${x}${y < 0 ? '' : ' '}${y}`;
}
