import type { Place } from '../place.ts';
import { type Quantity, quantityText } from '../quantity.ts';
import { counted } from '../words.ts';
import type { Drawable } from './figure.ts';

/** A distance of the ledger as a line on a map. */
export interface DistanceLine<Of extends Drawable = Drawable> {
  readonly claim: Of;
  readonly place: Place;
  readonly target: Place;
  /** The ledger's distance in words: "about 640 km". */
  readonly text: string;
  readonly value: number;
  /** Who reckoned or stated it. */
  readonly by: string | undefined;
  readonly path: readonly (string | number)[];
}

/** The distances of some claims to one place, the shortest first. */
export function distanceLines<Of extends Drawable>(claims: readonly Of[], to: string): DistanceLine<Of>[] {
  return claims
    .flatMap((claim) =>
      (claim.claim.quantities ?? []).flatMap((quantity, index) => {
        const ends = endsOf(quantity, claim, to);
        const path = ['quantities', index];
        const by = quantity['reckoned-by'] ?? quantity['counted-by'];
        return ends ? [{ claim, ...ends, text: quantityText(quantity), value: quantity.value, by, path }] : [];
      }),
    )
    .sort((a, b) => a.value - b.value);
}

function endsOf({ distance }: Quantity, { claim }: Drawable, to: string): { place: Place; target: Place } | undefined {
  if (!distance?.includes(to)) return undefined;
  const named = (name: string | undefined) => claim.places?.find((place) => place.name === name);
  const [place, target] = [named(distance.find((name) => name !== to)), named(to)];
  return place && target ? { place, target } : undefined;
}

/** A map of distances in a sentence, for those who cannot see it. */
export function distancesText(lines: readonly DistanceLine[], to: string): string {
  const ends = lines.map(({ place, text }) => `${place.name}, ${text}`).join('; ');
  return `A map with straight lines to ${to} from ${counted(lines.length, 'place')}: ${ends}.`;
}
