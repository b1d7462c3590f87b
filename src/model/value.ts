import type { z } from 'astro/zod';

/** What a value of YAML is, in words: “thirty”, the number 30, a list. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a set of keys';
  if (typeof value === 'number') return `the number ${value}`;
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** What a schema wanted instead, in a sentence for an author; schemas that have a sentence of their own go before it. */
export function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue.expected, issue.input);
    case 'invalid_value':
      return `It can be: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return limit(issue.origin, Number(issue.minimum), issue.exact ? 'exactly' : 'at least');
    case 'too_big':
      return limit(issue.origin, Number(issue.maximum), issue.exact ? 'exactly' : 'at most');
    default:
      return 'It takes another sort of value.';
  }
}

function expectedType(type: string, input: unknown): string {
  const isPlain = typeof input === 'number' || typeof input === 'boolean';
  if (type === 'string' && isPlain) return 'It takes text: put it in quotation marks.';
  return wanted[type] ?? 'It takes another sort of value.';
}

const wanted: Readonly<Record<string, string>> = {
  string: 'It takes text.',
  number: 'It takes a number, in digits and without quotation marks: 39, or 2.5.',
  int: 'It takes a whole number, in digits and without quotation marks.',
  array: 'It takes a list: each item on a line of its own, after a hyphen and a space.',
  object: 'It takes keys with their values, each on a line of its own and indented below it.',
};

function limit(origin: string, bound: number, how: string): string {
  return origin === 'array'
    ? `It takes a list of ${how} ${bound} ${bound === 1 ? 'item' : 'items'}.`
    : `It takes a number of ${how} ${bound}.`;
}
