import { z } from 'astro/zod';
import { near } from './near.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { expectation, found } from './value.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** A fault of a value within a whole: where the value stands, and the schema of the thing that `issue.path` starts in. */
interface Fault {
  readonly issue: Issue;
  readonly path: Path;
  readonly schema: z.ZodType;
}

/** Checks one value against its schema. Every fault comes back as a problem; without any, `data` is the value. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  path: Path = [],
): { readonly data?: z.output<Schema>; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(value, { error: expectation });
  if (result.success) return { data: result.data, problems: [] };
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, schema));
  return { problems: withoutSlips(faults, value).flatMap((fault) => faultToProblems(fault, value, file, path)) };
}

// Of the branches of a union, the one that the author most likely meant is the one with the fewest faults.
function faultsOf(issue: Issue, schema: z.ZodType, base: Path = []): Fault[] {
  const steps = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const path = [...base, ...steps];
  const union = issue.code === 'invalid_union' ? schemaAt(schema, steps) : undefined;
  if (issue.code !== 'invalid_union' || !(union instanceof z.ZodUnion)) return [{ issue, path, schema }];
  const least = Math.min(...issue.errors.map(({ length }) => length));
  const best = issue.errors.findIndex(({ length }) => length === least);
  return (issue.errors[best] ?? []).flatMap((inner) => faultsOf(inner, union.options[best] as z.ZodType, path));
}

// A key that is misspelt is also missing under its right name; that would be one slip told twice.
function withoutSlips(faults: readonly Fault[], root: unknown): Fault[] {
  const meant = new Set(
    faults.flatMap(({ issue, path, schema }) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => JSON.stringify([...path, near(key, keysOf(schema, issue.path as Path))]))
        : [],
    ),
  );
  return faults.filter(({ path }) => valueAt(root, path) !== undefined || !meant.has(JSON.stringify(path)));
}

function faultToProblems({ issue, path, schema }: Fault, root: unknown, file: string, base: Path): Problem[] {
  const at = (steps: Path, on: 'key' | 'value'): Place => ({ file, path: [...base, ...steps], on });
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema, issue.path as Path);
    return issue.keys.map((key) =>
      problem('key-is-known', at([...path, key], 'key'), { key, near: near(key, known), known }),
    );
  }
  const value = valueAt(root, path);
  const key = path.at(-1);
  if (typeof key === 'string' && (value === undefined || value === null || value === '')) {
    const { description } = schemaAt(schema, issue.path as Path) ?? {};
    return [problem('key-is-present', at(path, 'key'), { key, description })];
  }
  const rule = issue.code === 'custom' ? issue.params?.rule : undefined;
  if (rule === 'date-exists' || rule === 'url-is-http') {
    return [problem(rule, at(path, 'value'), { value: String(value) })];
  }
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const facts = { what: subject([...base, ...path]), found: found(value), expected: issue.message };
  return [problem('value-is-valid', at(path, 'value'), { ...facts, near: near(String(value), allowed) })];
}

function subject(path: Path): string {
  const key = path.at(-1);
  if (key === undefined) return 'The whole of this file';
  return typeof key === 'number' ? `Item ${key + 1} of “${path.at(-2)}”` : `“${key}”`;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);
}

/** The schema that governs the value at `path`, found by walking down objects and lists. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const inner = peel(schema);
  const [step, ...rest] = path;
  if (step === undefined) return schema.description && !inner.description ? inner.describe(schema.description) : inner;
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  const next = inner instanceof z.ZodObject ? (inner.shape[String(step)] as z.ZodType | undefined) : undefined;
  return next && schemaAt(next, rest);
}

function keysOf(schema: z.ZodType, path: Path): string[] {
  const governing = schemaAt(schema, path);
  return governing instanceof z.ZodObject ? Object.keys(governing.shape) : [];
}

/** A schema without what is wrapped around it: optional, readonly, what it is turned into. */
function peel(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = schema.def as { innerType?: z.ZodType; in?: z.ZodType };
  const inner = innerType ?? input;
  return inner ? peel(inner) : schema;
}
