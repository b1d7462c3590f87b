import type { Claim } from '../claim.ts';
import { type Bound, type Part, partsOf, type Quantity, quantityText } from '../quantity.ts';

/** A number of a claim's data: a quantity, or a part that one is reckoned from. */
export interface LedgerNumber {
  /** The claim whose data has it. */
  readonly claim: Claim;
  readonly value: number;
  readonly to: number | undefined;
  readonly bound: Bound;
  readonly unit: string;
  readonly label: string | undefined;
  readonly countedBy: string | undefined;
  readonly reckonedBy: string | undefined;
  /** Whether it is reckoned from parts or between two places, which evidence then has to carry instead. */
  readonly isReckoned: boolean;
  readonly path: readonly (string | number)[];
}

/** Every number of a claim's data, the chief ones before the parts of each. */
export function numbersOf(claim: Claim): readonly LedgerNumber[] {
  const known = read.get(claim) ?? readNumbers(claim);
  read.set(claim, known);
  return known;
}

// A claim is asked for its numbers at each of its citations, and never changes.
const read = new WeakMap<Claim, readonly LedgerNumber[]>();

function readNumbers(claim: Claim): LedgerNumber[] {
  return (claim.quantities ?? []).flatMap((quantity, index) => {
    const at = ['quantities', index];
    const parts = partsOf(quantity).map(({ part, path }) => number(claim, part, [...at, ...path]));
    return [number(claim, quantity, at, parts.length > 0 || quantity.distance !== undefined), ...parts];
  });
}

/** A number of the ledger in words, with its label: "16 people reported killed (in Iraq)". */
export function numberText({ value, to, bound, unit, label }: LedgerNumber): string {
  const range = to === undefined ? {} : { to };
  return `${quantityText({ value, bound, unit: unit.replace(SCALE, '').trim(), ...range })}${label ? ` (${label})` : ''}`;
}

const SCALES = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const SCALE = /^(?:hundred|thousand|million|billion|trillion)\b/;

function number(claim: Claim, figure: Quantity | Part, path: LedgerNumber['path'], isReckoned = false): LedgerNumber {
  // "3.2, unit: billion pounds" is the same number as 3,200,000,000 pounds.
  const scale = SCALES[SCALE.exec(figure.unit)?.[0] as keyof typeof SCALES] ?? 1;
  return {
    claim,
    value: figure.value * scale,
    to: figure.to === undefined ? undefined : figure.to * scale,
    bound: figure.bound,
    unit: figure.unit,
    label: figure.label,
    countedBy: figure['counted-by'],
    reckonedBy: 'reckoned-by' in figure ? figure['reckoned-by'] : undefined,
    isReckoned,
    path,
  };
}
