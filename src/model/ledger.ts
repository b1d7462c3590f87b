import { Claim } from './claim.ts';
import type { DraftClaim } from './draft.ts';
import { ClaimId } from './id.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { checkShape } from './shape.ts';
import { found } from './value.ts';

/** A ledger as written, with what is wrong with the shape of it; no claims where it is not a ledger at all. */
export interface LedgerReading {
  readonly claims: ReadonlyMap<string, DraftClaim> | undefined;
  readonly problems: readonly Problem[];
}

const SHAPE =
  'A ledger holds claims by their ids: each id on a line of its own with a colon, the claim indented below it.';

/** Reads the claims of a ledger, each by itself: what is wrong with one hides nothing of the others. */
export function readLedger(value: unknown, file: string): LedgerReading {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const facts = { what: 'The whole of this file', found: found(value), expected: SHAPE, near: undefined };
    return { claims: undefined, problems: [problem('value-is-valid', { file, path: [], on: 'value' }, facts)] };
  }
  const read = Object.entries(value).map(([id, entry]) => readClaim(id, entry, file));
  return {
    claims: new Map(read.map(({ claim }) => [claim.id, claim])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readClaim(id: string, entry: unknown, file: string): { claim: DraftClaim; problems: readonly Problem[] } {
  const key = { file, path: [id], on: 'key' } as const;
  const { data, problems } = isEmpty(entry) ? emptyClaim(id, key) : checkShape(Claim, entry, file, [id]);
  const idFault = ClaimId.safeParse(id).success ? [] : [problem('id-is-well-formed', key, { id, what: 'a claim' })];
  return {
    claim: { id, claim: data, sources: sourcesOf(entry), history: historyOf(entry) },
    problems: [...idFault, ...problems],
  };
}

// An entry without anything in it lacks every key; once said is enough.
function isEmpty(entry: unknown): boolean {
  return entry === null || entry === undefined;
}

function emptyClaim(id: string, at: Place): { data?: undefined; problems: readonly Problem[] } {
  const expected = 'Below it, indented, stand its statement, kind, verdict, evidence and note.';
  return {
    problems: [problem('value-is-valid', at, { what: `The claim “${id}”`, found: 'empty', expected, near: undefined })],
  };
}

function sourcesOf(entry: unknown): string[] {
  const { evidence } = (entry ?? {}) as { evidence?: unknown };
  return listOf(evidence).map((each) => String((each as { source?: unknown } | null)?.source ?? ''));
}

function historyOf(entry: unknown): string[][] {
  const { history } = (entry ?? {}) as { history?: unknown };
  return listOf(history).map((each) => listOf((each as { evidence?: unknown } | null)?.evidence).map(String));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
