import { expect, test } from 'vitest';
import { distanceBetween, Place } from '../../../src/model/place.ts';

const place = (name: string, latitude: number, longitude: number) => Place.parse({ name, latitude, longitude });
const tehran = place('Tehran', 35.689, 51.389);

test.each([
  [place('Harir', 36.533, 44.366), 638],
  [place('Erbil', 36.237, 43.963), 671],
  [place('Baghdad', 33.31, 44.37), 695],
  [place('Camp Buehring', 29.688, 47.431), 763],
  [place('Ali Al Salem', 29.347, 47.521), 793],
  [place('Ain al-Asad', 33.786, 42.441), 844],
])('$name is %d km from Tehran', (from, km) => {
  expect(Math.abs(distanceBetween(from, tehran) - km)).toBeLessThan(2);
  expect(distanceBetween(tehran, from)).toBeCloseTo(distanceBetween(from, tehran), 9);
});

test.each([
  ['a place and itself', tehran, tehran, 0],
  ['the two poles', place('N', 90, 0), place('S', -90, 77), Math.PI * 6371.0088],
  ['a quarter of the equator', place('A', 0, 0), place('B', 0, 90), (Math.PI / 2) * 6371.0088],
  ['two sides of the date line', place('A', 0, 179), place('B', 0, -179), (Math.PI / 90) * 6371.0088],
])('%s', (_name, from, to, km) => expect(distanceBetween(from, to)).toBeCloseTo(km, 6));

test.each([
  [91, 0],
  [-91, 0],
  [0, 181],
  [0, -181],
])('%d north and %d east are nowhere', (latitude, longitude) => {
  expect(Place.safeParse({ name: 'A', latitude, longitude }).success).toBe(false);
});
