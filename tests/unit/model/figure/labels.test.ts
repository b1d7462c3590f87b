import { expect, test } from 'vitest';
import { placeName } from '../../../../src/model/figure/area-name.ts';
import { boxOf, overlap, placeLabels } from '../../../../src/model/figure/labels.ts';

const around = { width: 266, height: 220, lines: [], taken: [] };
const sized = (x: number, y: number) => ({ x, y, width: 84, height: 32 });

test.each([
  ['two places close together', [sized(90, 30), sized(82, 36), sized(220, 60)]],
  ['places in the corners', [sized(2, 2), sized(264, 2), sized(2, 218), sized(264, 218)]],
  ['five places', [sized(90, 30), sized(82, 38), sized(50, 90), sized(85, 105), sized(140, 190)]],
])('labels hide neither one another nor leave the frame: %s', (_name, places) => {
  const boxes = placeLabels(places, around).map((placing, index) => boxOf(places[index] as never, placing));
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(around.width);
    expect(box.y + box.height).toBeLessThanOrEqual(around.height);
  }
});

test('a label keeps off what is written already', () => {
  const taken = [{ x: 0, y: 0, width: 120, height: 220 }];
  const [placing] = placeLabels([sized(130, 100)], { ...around, taken });
  expect(placing?.anchor).toBe('start');
});

const square = [
  [
    { x: 20, y: 20 },
    { x: 200, y: 20 },
    { x: 200, y: 180 },
    { x: 20, y: 180 },
  ],
];

test('the name of an area stands near its middle, or nowhere', () => {
  const point = placeName({ rings: square, width: 40, height: 16 }, around);
  expect(Math.hypot((point?.x ?? 0) - 110, (point?.y ?? 0) - 100)).toBeLessThan(6);
  expect(placeName({ rings: square, width: 190, height: 16 }, around)).toBeUndefined();
  const taken = [{ x: 20, y: 20, width: 180, height: 160 }];
  expect(placeName({ rings: square, width: 40, height: 16 }, { ...around, taken })).toBeUndefined();
});
