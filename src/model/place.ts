import { z } from 'astro/zod';

/** A place, by its coordinates on the WGS 84 ellipsoid. */
export const Place = z
  .strictObject({
    name: z.string().min(1).describe('The name of the place.'),
    latitude: z.number().min(-90).max(90).describe('Degrees north.'),
    longitude: z.number().min(-180).max(180).describe('Degrees east.'),
  })
  .readonly();
export type Place = z.output<typeof Place>;

// The mean radius of the Earth in kilometres: H. Moritz, "Geodetic Reference System 1980", Journal of Geodesy 74 (2000).
const EARTH_RADIUS = 6371.0088;

/** The straight line over the globe between two places, in kilometres: the great circle, by the haversine formula. */
export function distanceBetween(from: Place, to: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const cosines = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  const chord = half(from.latitude, to.latitude) + cosines * half(from.longitude, to.longitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
}
