/** A rectangle on a map. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on a map with the size of what is to be written beside it. */
export interface Labelled extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where a label stands beside its place: from there, by how much, and which edge of the text that is. */
export interface Placing {
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the place to the anchor of the text. */
  readonly dx: number;
  /** From the place to the top of the text. */
  readonly dy: number;
}

/** What labels must not hide: the frame they stay in, the lines of the map, what else is written on it. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (readonly [Point, Point])[];
  readonly taken: readonly Box[];
}

const GAP = 8;
const PASSES = 3;

/** Where a label could stand, and how much it would hide there, whatever the others do. */
interface Candidate {
  readonly placing: Placing;
  readonly box: Box;
  readonly cost: number;
}

/**
 * Puts each label beside its place where it hides least: no other label, no place, as little of a line as may be. Labels
 * are moved in pairs, for one that is in the way of another has to move with it.
 */
export function placeLabels(places: readonly Labelled[], around: Surroundings): Placing[] {
  const choices = places.map((place) => candidatesOf(place, places, around));
  const taken = choices.map((candidates) => candidates.reduce((best, each) => (each.cost < best.cost ? each : best)));
  const hidden = ({ box }: Candidate, but: readonly number[]) =>
    taken.reduce((sum, each, index) => (but.includes(index) ? sum : sum + overlap(box, each.box)), 0) * 10;
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const [i, ones] of choices.entries()) {
      for (const [j, others] of choices.entries()) {
        if (i === j) continue;
        let least = Number.POSITIVE_INFINITY;
        const rated = others.map((other) => ({ other, cost: other.cost + hidden(other, [i, j]) }));
        for (const one of ones) {
          const alone = one.cost + hidden(one, [i, j]);
          for (const { other, cost } of rated) {
            const both = alone + cost + overlap(one.box, other.box) * 10;
            if (both < least) [least, taken[i], taken[j]] = [both, one, other];
          }
        }
      }
    }
  }
  return taken.map(({ placing }) => placing);
}

function candidatesOf(place: Labelled, places: readonly Point[], around: Surroundings): Candidate[] {
  return placings(place).map((placing, nth) => {
    const box = boxOf(place, placing);
    return { placing, box, cost: costOf(box, place, places, around) + nth / 10 };
  });
}

/** The rectangle that a label takes. */
export function boxOf({ x, y, width, height }: Labelled, { anchor, dx, dy }: Placing): Box {
  const before = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  return { x: x + dx - before, y: y + dy, width, height };
}

// Left and right first, as a reader looks there first; then above, below, and at the corners.
function placings({ height }: Labelled): Placing[] {
  const sides = [-height / 2, -height + 4, -4, -height, 0];
  const ends = [-height - GAP, GAP];
  return [
    ...sides.flatMap((dy): Placing[] => [
      { anchor: 'end', dx: -GAP, dy },
      { anchor: 'start', dx: GAP, dy },
    ]),
    ...ends.flatMap((dy): Placing[] => [
      { anchor: 'middle', dx: 0, dy },
      { anchor: 'end', dx: 4, dy },
      { anchor: 'start', dx: -4, dy },
    ]),
  ];
}

function costOf(
  box: Box,
  place: Point,
  places: readonly Point[],
  { width, height, lines, taken }: Surroundings,
): number {
  const inset = 3;
  const beyond =
    Math.max(0, inset - box.x) +
    Math.max(0, inset - box.y) +
    Math.max(0, box.x + box.width - width + inset) +
    Math.max(0, box.y + box.height - height + inset);
  const hidden = taken.reduce((sum, other) => sum + overlap(box, other), 0);
  // A label that is nearer to another place than to its own would be taken for that one's.
  const own = distanceTo(box, place);
  const mistaken = places.filter((other) => other !== place && distanceTo(box, other) <= own).length;
  const crossed = lines.reduce((sum, line) => sum + lengthIn(box, line), 0);
  return beyond * 100 + hidden * 10 + mistaken * 500 + crossed;
}

function distanceTo({ x, y, width, height }: Box, point: Point): number {
  const beside = Math.max(x - point.x, 0, point.x - x - width);
  const above = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(beside, above);
}

/** The area that two rectangles share. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a point lies in a rectangle, or nearer to it than `margin`. */
function holds({ x, y, width, height }: Box, point: Point, margin = 0): boolean {
  return point.x > x - margin && point.x < x + width + margin && point.y > y - margin && point.y < y + height + margin;
}

/** How much of a line lies in a rectangle, to the hundredth of its length. */
export function lengthIn(box: Box, [from, to]: readonly [Point, Point]): number {
  const steps = Array.from({ length: 101 }, (_, index) => index / 100);
  const inside = steps.filter((at) =>
    holds(box, { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at }),
  );
  return (inside.length / 100) * Math.hypot(to.x - from.x, to.y - from.y);
}
