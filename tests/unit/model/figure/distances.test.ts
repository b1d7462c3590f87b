import { expect, test } from 'vitest';
import { distanceLines, distancesText } from '../../../../src/model/figure/distances.ts';
import { claimWith } from './claim-with.ts';

const km = (value: number, distance?: string[]) => ({
  value,
  bound: 'about',
  unit: 'km',
  ...(distance && { distance }),
});
const rocks = claimWith('rocks', {
  quantities: [km(3, ['the Mole', 'the quay']), km(2, ['the quay', 'the Ram']), km(5, ['the Mole', 'the Ram']), km(9)],
  places: ['the quay', 'the Mole', 'the Ram'].map((name, index) => ({ name, latitude: 54, longitude: index })),
});

test('the distances to a place are drawn, from whichever end, the shortest first', () => {
  const lines = distanceLines([rocks], 'the quay');
  expect(lines.map(({ place, target, text }) => [place.name, target.name, text])).toEqual([
    ['the Ram', 'the quay', 'about 2 km'],
    ['the Mole', 'the quay', 'about 3 km'],
  ]);
  expect(distancesText(lines, 'the quay')).toBe(
    'A map with straight lines to the quay from 2 places: the Ram, about 2 km; the Mole, about 3 km.',
  );
});

test('a place that no distance is to has none', () => expect(distanceLines([rocks], 'the harbour')).toEqual([]));
