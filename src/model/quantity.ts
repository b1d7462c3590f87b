import { z } from 'astro/zod';
import { PartialDate } from './date.ts';

/** What a number promises: exactly that many, or a floor, a ceiling, or a neighbourhood. */
const Bound = z.enum(['exactly', 'at-least', 'more-than', 'at-most', 'less-than', 'about', 'nearly']);
type Bound = z.output<typeof Bound>;

const figure = {
  value: z.number().describe('The number itself. In a range, the lower end.'),
  to: z.number().optional().describe('The upper end, where the number is a range.'),
  bound: Bound.default('exactly').describe('What the number promises: a floor, a ceiling, or about that many.'),
  unit: z.string().min(1).describe('What is counted, in the plural: people killed, facilities, km.'),
  label: z.string().min(1).optional().describe('What this number is of, in a few words: in Iraq; the first phase.'),
  'counted-by': z.string().min(1).optional().describe('Who counted.'),
  'as-of': PartialDate.optional().describe('The day on which the count stood so.'),
};

const Part = z.strictObject(figure).readonly();

/** A number with what it promises, what it counts, who counted it and when. It may be reckoned from named parts. */
export const Quantity = z
  .strictObject({
    ...figure,
    sum: z.array(Part).min(2).optional().describe('The parts that add up to this number.'),
    difference: z.array(Part).length(2).optional().describe('The two numbers of which this is the difference.'),
    product: z.array(Part).min(2).optional().describe('The numbers of which this is the product.'),
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

/** What the parts of a quantity come to; nothing when it has none. */
export function reckon({ sum, product, difference }: Quantity): number | undefined {
  if (sum) return sum.reduce((total, { value }) => total + value, 0);
  if (product) return product.reduce((total, { value }) => total * value, 1);
  const [whole, less] = difference ?? [];
  return whole && less && whole.value - less.value;
}

/** How a quantity was reckoned from its parts: "16 in Iraq + 23 in Syria = 39"; nothing when it was not. */
export function reckoningText({ value, unit, sum, product, difference }: Quantity): string | undefined {
  const parts = sum ?? product ?? difference;
  if (!parts) return undefined;
  const sign = sum ? '+' : product ? '×' : '−';
  const terms = parts.map((part) => {
    const name = part.label ?? (part.unit === unit ? '' : part.unit);
    return `${numeral(part.value, part.unit)} ${name}`.trim();
  });
  return `${terms.join(` ${sign} `)} = ${numeral(value, unit)}`;
}

/** A number as it is written in English, with commas; a year is a name, not a count, and takes none. */
export function numeral(value: number, unit: string): string {
  return /^years?\b(?! old)/.test(unit) && value > 999 ? String(value) : new Intl.NumberFormat('en-GB').format(value);
}
