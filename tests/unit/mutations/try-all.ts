import { expect } from 'vitest';
import type { Bench, Mutation } from './bench.ts';

/**
 * Expects that 99 of 100 changes are stopped, each by itself, and prints how many of each kind were.
 * @param known the changes, in words, that are known to get through, each with the reason
 */
export function expectStopped(
  bench: Bench,
  mutations: readonly Mutation[],
  known: Readonly<Record<string, string>>,
): void {
  // A change that changes nothing is not stopped: so what stops the others is the change.
  const idle = mutations.filter((_, index) => index % 10 === 0).map((each) => bench.unchange(each));
  expect(idle.filter((each) => bench.stops(each).stopped)).toEqual([]);
  const { table, survivors } = tryAll(bench, mutations);
  console.log(table);
  // A change of the rules must not let more through in silence.
  expect(survivors.filter((each) => !(each in known))).toEqual([]);
  expect(mutations.length).toBeGreaterThan(1000);
  expect(survivors.length / mutations.length).toBeLessThanOrEqual(0.01);
}

interface Tried {
  /** How many were tried and stopped, kind by kind, as a table for people. */
  readonly table: string;
  /** Those that no rule stopped, each in words. */
  readonly survivors: readonly string[];
}

// Tries each change by itself.
function tryAll(bench: Bench, mutations: readonly Mutation[]): Tried {
  const survivors = mutations.filter((each) => !bench.stops(each).stopped);
  const rows = [...Map.groupBy(mutations, ({ kind }) => kind)].map(([kind, tried]) => {
    const through = survivors.filter((each) => each.kind === kind).length;
    return `  ${kind}: ${tried.length - through} of ${tried.length} stopped`;
  });
  const share = ((1 - survivors.length / mutations.length) * 100).toFixed(1);
  const head = `${mutations.length - survivors.length} of ${mutations.length} changes stopped (${share} %)`;
  return {
    table: [head, ...rows].join('\n'),
    survivors: survivors.map((each) => inWords(bench, each)),
  };
}

// The kind, and the words around the change with what stands there instead.
function inWords(bench: Bench, { kind, file, span, to, claim }: Mutation): string {
  const text = file === 'essay' ? bench.text : bench.ledgerText;
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 36);
  const after = text.slice(span.end, span.end + 24).split('\n')[0];
  const line = `${text.slice(from, span.start)}[${text.slice(span.start, span.end)} → ${to}]${after}`;
  return `${kind}${claim ? ` of ${claim}` : ''}: ${line.trim()}`;
}
