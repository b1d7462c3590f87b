import { z } from 'astro/zod';
import { PartialDate } from './date.ts';

/** What a number promises: exactly that many, or a floor, a ceiling, or a neighbourhood. */
export const Bound = z.enum(['exactly', 'at-least', 'more-than', 'at-most', 'less-than', 'about', 'nearly']);
export type Bound = z.output<typeof Bound>;

const figure = {
  value: z.number().describe('The number itself. In a range, the lower end.'),
  to: z.number().optional().describe('The upper end, where the number is a range.'),
  bound: Bound.default('exactly').describe('What the number promises: a floor, a ceiling, or about that many.'),
  unit: z.string().min(1).describe('What is counted, in the plural: people killed, facilities, km.'),
  label: z.string().min(1).optional().describe('What this number is of, in a few words: in Iraq; the first phase.'),
  'counted-by': z.string().min(1).optional().describe('Who counted.'),
  'as-of': PartialDate.optional().describe('The day on which the count stood so.'),
};

/** A number that another one is reckoned from. */
export const Part = z.strictObject(figure).readonly();
export type Part = z.output<typeof Part>;

/** A number with what it promises, what it counts, who counted it and when. It may be reckoned from named parts. */
export const Quantity = z
  .strictObject({
    ...figure,
    sum: z.array(Part).min(2).optional().describe('The parts that add up to this number.'),
    difference: z.array(Part).length(2).optional().describe('The two numbers of which this is the difference.'),
    product: z.array(Part).min(2).optional().describe('The numbers of which this is the product.'),
    ratio: z
      .array(Part)
      .length(2)
      .optional()
      .describe('The part and the whole that this number is the ratio of; in per cent, where the unit says so.'),
    distance: z
      .array(z.string().min(1))
      .length(2)
      .optional()
      .describe('The names of the two places of this claim between which this is the straight line, in km.'),
    'reckoned-by': z.string().min(1).optional().describe('Who worked the number out, where no source states it.'),
  })
  .readonly();
export type Quantity = z.output<typeof Quantity>;

const BOUND_WORDS: Record<Bound, string> = {
  exactly: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'up to ',
  'less-than': 'fewer than ',
  about: 'about ',
  nearly: 'nearly ',
};

/** A quantity in words: "at least 39 people killed", "9,000 to 11,000 civilian deaths". "Exactly" goes without saying. */
export function quantityText({ value, to, bound, unit }: Pick<Quantity, 'value' | 'to' | 'bound' | 'unit'>): string {
  const range = to === undefined ? numeral(value, unit) : `${numeral(value, unit)} to ${numeral(to, unit)}`;
  return `${BOUND_WORDS[bound]}${range} ${unit}`;
}

/** The keys under which a quantity has the numbers that it is reckoned from. */
const PARTS = ['sum', 'difference', 'product', 'ratio'] as const;

/** The numbers that a quantity is reckoned from, each with its path within the quantity; none where a source states it. */
export function partsOf(quantity: Quantity): { part: Part; path: [string, number] }[] {
  return PARTS.flatMap((key) => (quantity[key] ?? []).map((part, index) => ({ part, path: [key, index] })));
}

/** What the parts of a quantity come to; nothing when it has none. A ratio is in per cent where the unit says so. */
export function reckon({ sum, product, difference, ratio, unit }: Quantity): number | undefined {
  if (sum) return sum.reduce((total, { value }) => total + value, 0);
  if (product) return product.reduce((total, { value }) => total * value, 1);
  const [first, second] = difference ?? ratio ?? [];
  if (!first || !second) return undefined;
  return difference ? first.value - second.value : (first.value / second.value) * (isPercentage(unit) ? 100 : 1);
}

/**
 * Whether a reckoned number is the one that a quantity has: to the last figure, unless it is a ratio or a distance, which
 * are rounded to the figures that are given, and by 1 in 100 where the quantity is "about" so much. The noughts of a
 * number that is "exactly" so much are given too.
 */
export function isReckoned({ value, bound, ratio, distance }: Quantity, comesTo: number): boolean {
  if (!ratio && !distance) return Math.abs(comesTo - value) < 1e-9;
  const step = bound === 'exactly' ? Math.min(lastPlace(value), 1) : lastPlace(value);
  return Math.abs(comesTo - value) <= Math.max(step / 2, bound === 'about' ? value / 100 : 0);
}

/** The place of the last figure of a number that is not nought: 100 for 27,900, 10 for 40, 0.1 for 2.5. */
export function lastPlace(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  while (!Number.isInteger(Number((value / step).toPrecision(12))) && step > 1e-6) step /= 10;
  return step;
}

/** Whether a unit is one of percentages. */
export function isPercentage(unit: string): boolean {
  return /\bper ?cent\b|%/.test(unit);
}

/** How a quantity was reckoned from its parts: "16 in Iraq + 23 in Syria = 39"; nothing when it was not. */
export function reckoningText({
  value,
  unit,
  sum,
  product,
  difference,
  ratio,
  distance,
}: Quantity): string | undefined {
  if (distance) return `straight line from ${distance.join(' to ')}`;
  const parts = sum ?? product ?? difference ?? ratio;
  if (!parts) return undefined;
  const sign = sum ? '+' : product ? '×' : difference ? '−' : '÷';
  const terms = parts.map((part) => {
    const name = part.label ?? (part.unit === unit ? '' : part.unit);
    return `${numeral(part.value, part.unit)} ${name}`.trim();
  });
  const result = ratio && isPercentage(unit) ? `${numeral(value, unit)} per cent` : numeral(value, unit);
  return `${terms.join(` ${sign} `)} = ${result}`;
}

/** A number as it is written in English, with commas; a year is a name, not a count, and takes none. */
export function numeral(value: number, unit = ''): string {
  return /^years?\b(?! old)/.test(unit) && value > 999 ? String(value) : new Intl.NumberFormat('en-GB').format(value);
}
