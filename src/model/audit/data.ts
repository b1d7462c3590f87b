import { dateText } from '../date.ts';
import type { Draft, DraftEssay } from '../draft.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { numeral, reckon, reckoningText } from '../quantity.ts';
import { eachClaim } from './each.ts';

type Path = readonly (string | number)[];

/** A number that is reckoned from parts is what the parts come to. */
export function sumsHold(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) =>
    (claim?.quantities ?? []).flatMap((quantity, index) => {
      const comesTo = reckon(quantity);
      // Floating point must not make a wrong sum of 0.1 and 0.2.
      if (comesTo === undefined || Math.abs(comesTo - quantity.value) < 1e-9) return [];
      const facts = { reckoning: reckoningText(quantity) ?? '', comesTo: numeral(comesTo, quantity.unit) };
      return [problem('sum-holds', at(essay, [id, 'quantities', index, 'value']), facts)];
    }),
  );
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
