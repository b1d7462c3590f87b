import { type Box, lengthIn, overlap, type Point, type Surroundings } from './labels.ts';

/** A name to be written on an area, where there is room: with the size that it takes. */
export interface AreaName {
  readonly rings: readonly (readonly Point[])[];
  readonly width: number;
  readonly height: number;
}

/**
 * Where the name of an area can stand: wholly within it, on nothing else, with room around it, near the middle of what is seen of it. Nothing
 * where there is no room.
 */
export function placeName({ rings, width, height }: AreaName, around: Surroundings): Point | undefined {
  const middle = middleOf(rings);
  let best: { point: Point; score: number } | undefined;
  for (let x = width / 2; x < around.width - width / 2; x += 4) {
    for (let y = height; y < around.height - height; y += 4) {
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      const room = roomAround(box, around);
      const score = room * 4 - Math.hypot(x - middle.x, y - middle.y);
      if (
        room > 0 &&
        score > (best?.score ?? Number.NEGATIVE_INFINITY) &&
        corners(box).every((each) => isWithin(rings, each))
      )
        best = { point: { x, y }, score };
    }
  }
  return best?.point;
}

// The middle of the largest outline, by the corners that it has.
function middleOf(rings: readonly (readonly Point[])[]): Point {
  const largest = rings.reduce((most, ring) => (ring.length > most.length ? ring : most), []);
  const mean = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: mean(largest.map(({ x }) => x)), y: mean(largest.map(({ y }) => y)) };
}

// How far a rectangle can grow to all sides before it meets something; no more than matters.
function roomAround(box: Box, { width, height, lines, taken }: Surroundings): number {
  for (let room = 4; room <= 22; room += 6) {
    const grown = { x: box.x - room, y: box.y - room, width: box.width + 2 * room, height: box.height + 2 * room };
    const isOut = grown.x < 0 || grown.y < 0 || grown.x + grown.width > width || grown.y + grown.height > height;
    const meets = taken.some((each) => overlap(grown, each) > 0) || lines.some((line) => lengthIn(grown, line) > 0);
    if (isOut || meets) return room - 6;
  }
  return 22;
}

function corners({ x, y, width, height }: Box): Point[] {
  return [0, 0.5, 1].flatMap((part) => [
    { x: x + width * part, y },
    { x: x + width * part, y: y + height },
  ]);
}

// By the rule of even and odd crossings.
function isWithin(rings: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let within = false;
  for (const ring of rings) {
    for (const [index, a] of ring.entries()) {
      const b = ring[(index + 1) % ring.length] as Point;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) within = !within;
    }
  }
  return within;
}
