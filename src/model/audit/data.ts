import type { Claim } from '../claim.ts';
import { dateText } from '../date.ts';
import type { Draft, DraftEssay } from '../draft.ts';
import { near } from '../near.ts';
import { distanceBetween } from '../place.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { isReckoned, numeral, type Quantity, reckon, reckoningText } from '../quantity.ts';
import { eachClaim } from './each.ts';

type Path = readonly (string | number)[];

/** A number that is reckoned from parts, or from the coordinates of two places, is what they come to. */
export function sumsHold(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) =>
    (claim?.quantities ?? []).flatMap((quantity, index) => {
      const missing = quantity.distance?.find((name) => !claim?.places?.some((place) => place.name === name));
      if (missing !== undefined) {
        const known = (claim?.places ?? []).map(({ name }) => name);
        const facts = {
          what: 'This end of a distance',
          found: `“${missing}”`,
          expected: 'It is the name of one of the claim’s places.',
          near: near(missing, known),
        };
        return [problem('value-is-valid', at(essay, [id, 'quantities', index, 'distance']), facts)];
      }
      const comesTo = claim && (distanceOf(quantity, claim) ?? reckon(quantity));
      if (comesTo === undefined || isReckoned(quantity, comesTo)) return [];
      const rounded = quantity.ratio || quantity.distance ? Number(comesTo.toFixed(1)) : comesTo;
      const facts = {
        reckoning: reckoningText(quantity) ?? '',
        has: numeral(quantity.value, quantity.unit),
        comesTo: numeral(rounded, quantity.unit),
      };
      return [problem('sum-holds', at(essay, [id, 'quantities', index, 'value']), facts)];
    }),
  );
}

function distanceOf({ distance }: Quantity, { places }: Claim): number | undefined {
  const [from, to] = (distance ?? []).map((name) => places?.find((place) => place.name === name));
  return from && to && distanceBetween(from, to);
}

/** Ranges, spans of days and durations begin before they end. */
export function spansRunForward(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) => {
    const fault = (path: Path, from: string, to: string) =>
      problem('span-runs-forward', at(essay, [id, ...path]), { from, to });
    return [
      ...(claim?.quantities ?? []).flatMap(({ value, to, unit }, index) =>
        to !== undefined && to <= value
          ? [fault(['quantities', index, 'to'], numeral(value, unit), numeral(to, unit))]
          : [],
      ),
      ...(claim?.dates ?? []).flatMap(({ value, to }, index) =>
        to && !isBefore(value, to) ? [fault(['dates', index, 'to'], dateText(value), dateText(to))] : [],
      ),
      ...(claim?.durations ?? []).flatMap(({ from, to }, index) => {
        const end = to ?? essay.frontMatter?.['date-of-reference'];
        const path = ['durations', index, to ? 'to' : 'from'];
        return end && !isBefore(from, end) ? [fault(path, dateText(from), dateText(end))] : [];
      }),
    ];
  });
}

// As far as both are known: a day in February is not before February, but it does not come after it either.
function isBefore(from: string, to: string): boolean {
  const known = Math.min(from.length, to.length);
  return (
    from.slice(0, known) < to.slice(0, known) || (from.length !== to.length && to.startsWith(from.slice(0, known)))
  );
}

/** Every duration has an end: its own, or the essay's date of reference. */
export function durationsEnd(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) =>
    (claim?.durations ?? []).flatMap(({ to }, index) => {
      const isEndless = to === undefined && essay.frontMatter && !essay.frontMatter['date-of-reference'];
      return isEndless ? [problem('duration-has-two-ends', at(essay, [id, 'durations', index]), { id })] : [];
    }),
  );
}

function at(essay: DraftEssay, path: Path): Place {
  return { file: essay.ledger, path, on: 'value' };
}
