import { z } from 'astro/zod';
import { near } from './near.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { expectation, found } from './value.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** Checks one value against its schema. Every fault comes back as a problem; without any, `data` is the value. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  path: Path = [],
): { readonly data?: z.output<Schema>; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(value, { error: expectation });
  if (result.success) return { data: result.data, problems: [] };
  const issues = result.error.issues.flatMap((issue) => unwrapUnion(issue));
  return {
    problems: withoutSlips(issues, schema, value).flatMap((issue) => issueToProblems(issue, schema, value, file, path)),
  };
}

// Of the branches of a union, the one that the author most likely meant is the one with the fewest faults.
function unwrapUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [best = []] = [...issue.errors].sort((a, b) => a.length - b.length);
  return best.flatMap((inner) => unwrapUnion({ ...inner, path: [...issue.path, ...inner.path] }));
}

// A key that is misspelt is also missing under its right name; that would be one slip told twice.
function withoutSlips(issues: readonly Issue[], schema: z.ZodType, root: unknown): Issue[] {
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = keysAt(schema, pathOf(issue), issue.keys);
      return issue.keys.map((key) => JSON.stringify([...issue.path, near(key, known)]));
    }),
  );
  return issues.filter((issue) => valueAt(root, pathOf(issue)) !== undefined || !meant.has(JSON.stringify(issue.path)));
}

function issueToProblems(issue: Issue, schema: z.ZodType, root: unknown, file: string, base: Path): Problem[] {
  const path = pathOf(issue);
  const at = (steps: Path, on: 'key' | 'value'): Place => ({ file, path: [...base, ...steps], on });
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, issue.keys);
    return issue.keys.map((key) =>
      problem('key-is-known', at([...path, key], 'key'), { key, near: near(key, known), known }),
    );
  }
  const value = valueAt(root, path);
  const key = path.at(-1);
  if (typeof key === 'string' && (value === undefined || value === null || value === '')) {
    const { description } = schemaAt(schema, path) ?? {};
    return [problem('key-is-present', at(path, 'key'), { key, description })];
  }
  const rule = issue.code === 'custom' ? issue.params?.rule : undefined;
  if (rule === 'date-exists' || rule === 'url-is-http') {
    return [problem(rule, at(path, 'value'), { value: String(value) })];
  }
  const keys = issue.code === 'invalid_type' && issue.expected === 'object' ? keysAt(schema, path) : [];
  const expected = keys.length > 0 ? `${issue.message} They are: ${keys.join(', ')}.` : issue.message;
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const facts = {
    what: subject([...base, ...path]),
    found: found(value),
    expected,
    near: near(String(value), allowed),
  };
  return [problem('value-is-valid', at(path, 'value'), facts)];
}

function pathOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function subject(path: Path): string {
  const key = path.at(-1);
  if (key === undefined) return 'The whole of this file';
  return typeof key === 'number' ? `Item ${key + 1} of “${path.at(-2)}”` : `“${key}”`;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);
}

/** The schema that governs the value at `path`, found by walking down objects, lists and unions. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const inner = peel(schema);
  const [step, ...rest] = path;
  if (step === undefined) return schema.description && !inner.description ? inner.describe(schema.description) : inner;
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return schemaAt(inner.valueType as z.ZodType, rest);
  if (inner instanceof z.ZodUnion) {
    return inner.options.map((option) => schemaAt(option as z.ZodType, path)).find((each) => each !== undefined);
  }
  const next = inner instanceof z.ZodObject ? (inner.shape[String(step)] as z.ZodType | undefined) : undefined;
  return next && schemaAt(next, rest);
}

/** The keys of the entry at `path`; of several sorts of entry, those of the sorts that do not have the `unknown` keys. */
function keysAt(schema: z.ZodType, path: Path, unknown: readonly string[] = []): string[] {
  const governing = schemaAt(schema, path);
  const sorts = governing instanceof z.ZodUnion ? governing.options : [governing];
  return sorts
    .flatMap((sort) => (sort instanceof z.ZodObject ? [Object.keys(sort.shape)] : []))
    .filter((keys) => !unknown.some((key) => keys.includes(key)))
    .flat();
}

/** A schema without what is wrapped around it: optional, readonly, what it is turned into. */
function peel(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = schema.def as { innerType?: z.ZodType; in?: z.ZodType };
  const inner = innerType ?? input;
  return inner ? peel(inner) : schema;
}
