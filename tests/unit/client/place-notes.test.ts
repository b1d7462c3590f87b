import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarginNote, placeNotes, type Stretch } from '../../../src/client/place-notes.ts';

const GAP = 18;
const page: Stretch[] = [{ from: 0, to: 1000 }];

test('a note with room stands at its citation', () => {
  expect(placeNotes([note(100, 80), note(400, 80)], page, GAP)).toEqual([100, 400]);
});

test('two that would overlap move apart by as much each', () => {
  // Together they need 178 from the first citation’s place; the second is 20 below it, so that each gives way by 39.
  expect(placeNotes([note(300, 80), note(320, 80)], page, GAP)).toEqual([261, 359]);
});

test('the last note on the page goes up rather than over the end, and the first does not leave at the top', () => {
  expect(placeNotes([note(990, 80)], page, GAP)).toEqual([920]);
  expect(placeNotes([note(0, 80), note(5, 80)], page, GAP)).toEqual([0, 98]);
});

test('a note beside what reaches into the margin goes to the nearer side, in order', () => {
  const stretches = [
    { from: 0, to: 300 },
    { from: 500, to: 1000 },
  ];
  expect(placeNotes([note(250, 100), note(320, 60), note(480, 60)], stretches, GAP)).toEqual([122, 240, 500]);
});

test('what is too much for one stretch goes on to the next, and then back', () => {
  const stretches = [
    { from: 0, to: 100 },
    { from: 200, to: 400 },
  ];
  expect(placeNotes([note(10, 60), note(20, 60)], stretches, GAP)).toEqual([10, 200]);
  expect(placeNotes([note(300, 90), note(310, 90), note(320, 90)], stretches, GAP)).toEqual([10, 202, 310]);
});

test('where they do not all fit, none is placed', () => {
  expect(placeNotes([note(0, 600), note(0, 600)], page, GAP)).toBeUndefined();
  expect(placeNotes([note(0, 10)], [], GAP)).toBeUndefined();
});

const notes = fc
  .array(fc.record({ anchor: fc.integer({ min: -50, max: 3000 }), height: fc.integer({ min: 1, max: 300 }) }), {
    maxLength: 30,
  })
  .map((all) => all.toSorted((one, other) => one.anchor - other.anchor));
const stretches = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 900 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => {
    let from = 0;
    return parts.map(([blocked, free]): Stretch => {
      const stretch = { from: from + blocked, to: from + blocked + free };
      from = stretch.to;
      return stretch;
    });
  });

test('whatever is placed stands in order, apart, and within a stretch', () => {
  let placed = 0;
  fc.assert(
    fc.property(notes, stretches, (all, free) => {
      const tops = placeNotes(all, free, GAP);
      if (!tops) return;
      placed += 1;
      expect(tops).toHaveLength(all.length);
      for (const [index, top] of tops.entries()) {
        const bottom = top + (all[index]?.height ?? 0);
        expect(free.some(({ from, to }) => top >= from - 1e-6 && bottom <= to + 1e-6)).toBe(true);
        const next = tops[index + 1];
        const isSame = free.some(({ from, to }) => top >= from - 1e-6 && next !== undefined && next < to);
        if (next !== undefined) expect(next).toBeGreaterThanOrEqual(bottom + (isSame ? GAP : 0) - 1e-6);
      }
    }),
    { numRuns: 2000, seed: 4 },
  );
  expect(placed).toBeGreaterThan(500);
});

test('no other order-keeping placement in one stretch is nearer to the citations', () => {
  const distance = (all: readonly MarginNote[], tops: readonly number[]) =>
    tops.reduce((sum, top, index) => sum + (top - (all[index]?.anchor ?? 0)) ** 2, 0);
  fc.assert(
    fc.property(notes, fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 30, maxLength: 30 }), (all, moves) => {
      const tops = placeNotes(all, [{ from: 0, to: 12_000 }], GAP) ?? [];
      const others = tops.map((top, index) => top + (moves[index] ?? 0));
      const isSound = others.every(
        (top, index) =>
          top >= 0 && top >= (others[index - 1] ?? -GAP) + (index ? (all[index - 1]?.height ?? 0) + GAP : 0),
      );
      if (isSound) expect(distance(all, tops)).toBeLessThanOrEqual(distance(all, others) + 1e-6);
    }),
    { numRuns: 2000, seed: 4 },
  );
});

function note(anchor: number, height: number): MarginNote {
  return { anchor, height };
}
