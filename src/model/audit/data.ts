import { dateText } from '../date.ts';
import type { Draft, DraftEssay } from '../draft.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { numeral, type Quantity, reckon, reckoningText } from '../quantity.ts';
import { eachClaim } from './claims.ts';

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
      problem('span-runs-forward', at(essay, [id, ...path, 'to']), { from, to });
    const numbers = ({ value, to, unit }: Pick<Quantity, 'value' | 'to' | 'unit'>, path: Path) =>
      to !== undefined && to <= value ? [fault(path, numeral(value, unit), numeral(to, unit))] : [];
    const days = (from: string, to: string | undefined, path: Path) =>
      to !== undefined && to <= from ? [fault(path, dateText(from), dateText(to))] : [];
    return [
      ...(claim?.quantities ?? []).flatMap((quantity, index) => numbers(quantity, ['quantities', index])),
      ...(claim?.dates ?? []).flatMap(({ value, to }, index) => days(value, to, ['dates', index])),
      ...(claim?.durations ?? []).flatMap(({ from, to }, index) => days(from, to, ['durations', index])),
    ];
  });
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
