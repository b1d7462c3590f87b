import { expect, test } from 'vitest';
import { drawnClaims, pickedLabels } from '../../../../src/model/figure/figure.ts';

test('a figure names claims, of other essays too, and perhaps a day of each', () => {
  expect(drawnClaims(' light  mole/stone\nlight@1871-10-02 light ')).toEqual([
    { ref: 'light', day: undefined },
    { ref: 'mole/stone', day: undefined },
    { ref: 'light', day: '1871-10-02' },
  ]);
  expect(drawnClaims(' ')).toEqual([]);
});

test('labels have semicolons between', () => {
  expect(pickedLabels('in Iraq; in Syria ;')).toEqual(['in Iraq', 'in Syria']);
  expect(pickedLabels(undefined)).toEqual([]);
});
