import { expect, test } from 'vitest';
import { scaleOf } from '../../../../src/model/figure/scale.ts';

test.each([
  [
    [16, 51],
    [0, 20, 40, 60],
  ],
  [[1], [0, 0.5, 1]],
  [
    [0.5, 0.8],
    [0, 0.2, 0.4, 0.6, 0.8],
  ],
  [
    [27_947, 28_064],
    [0, 10_000, 20_000, 30_000],
  ],
  [
    [-3, 12],
    [-5, 0, 5, 10, 15],
  ],
  [[], [0, 1]],
])('a scale for %o has the ticks %o', (values, ticks) => {
  const scale = scaleOf(values);
  expect(scale.ticks.map(({ value }) => value)).toEqual(ticks);
  expect(scale.ticks[0]?.at).toBe(0);
  expect(scale.ticks.at(-1)?.at).toBe(100);
});

test('a number stands in proportion', () => expect(scaleOf([16, 51]).at(15)).toBe(25));
