/** A scale of numbers: from nought, or below it, to a round number, with some round numbers between. */
export interface Scale {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  /** Where on the scale a number stands, in hundredths of its length. */
  readonly at: (value: number) => number;
}

/** The scale that some numbers stand on. It always has nought on it, so that lengths can be compared. */
export function scaleOf(values: readonly number[]): Scale {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = roundStep((high - low) / 4 || 1);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const at = (value: number) => ((value / step - first) / (last - first)) * 100;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    // 3 × 0.1 is not quite 0.3.
    const value = Number(((first + index) * step).toPrecision(12));
    return { value, at: at(value) };
  });
  return { ticks, at };
}

/** The first of 1, 2, 5, 10, 20, 50 … that is no less. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((digit) => digit * power >= least * (1 - 1e-9)) ?? 10);
}
