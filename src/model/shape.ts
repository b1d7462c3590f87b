import { z } from 'astro/zod';
import { near } from './near.ts';
import { type Place, type Problem, problem } from './problem.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** Checks one value against its schema. Every fault comes back as a problem; without any, `data` is the value. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  path: Path = [],
): { readonly data?: z.output<Schema>; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const issues = result.error.issues.flatMap((issue) => unwrapUnion(issue));
  return { problems: issues.flatMap((issue) => issueToProblems(issue, schema, value, file, path)) };
}

// Of the branches of a union, the one that the author most likely meant is the one with the fewest faults.
function unwrapUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [best] = [...issue.errors].sort((a, b) => a.length - b.length);
  return (best ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function issueToProblems(issue: Issue, schema: z.ZodType, root: unknown, file: string, base: Path): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const at = (steps: Path, on: 'key' | 'value'): Place => ({ file, path: [...base, ...steps], on });
  const key = String(path.at(-1) ?? 'this file');
  const found = valueAt(root, path);
  const custom = issue.code === 'custom' ? (issue.params?.rule as string | undefined) : undefined;

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((unknown) =>
      problem('key-is-known', at([...path, unknown], 'key'), { key: unknown, near: near(unknown, known), known }),
    );
  }
  if (issue.code === 'invalid_key')
    return [problem('id-is-well-formed', at(path, 'key'), { id: key, what: 'a claim' })];
  if (found === undefined || found === null || found === '') {
    const facts = { key, description: schemaAt(schema, path)?.description };
    return [problem('key-is-present', at(path, found === undefined ? 'value' : 'key'), facts)];
  }
  if (custom === 'date-exists') return [problem('date-exists', at(path, 'value'), { value: String(found) })];
  if (custom === 'url-is-http') return [problem('url-is-http', at(path, 'value'), { value: String(found) })];
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const expected = allowed.length > 0 ? `It can be: ${allowed.join(', ')}.` : sentence(issue.message);
  return [problem('value-is-valid', at(path, 'value'), { key, expected, near: near(String(found), allowed) })];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);
}

/** The schema that governs the value at `path`, found by walking down objects, arrays and records. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const description = schema.description;
  const inner = peel(schema);
  if (path.length === 0) return description && !inner.description ? inner.describe(description) : inner;
  const [step, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    const next = inner.shape[String(step)] as z.ZodType | undefined;
    return next && schemaAt(next, rest);
  }
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return schemaAt(inner.valueType as z.ZodType, rest);
  return undefined;
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function peel(schema: z.ZodType): z.ZodType {
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return innerType ? peel(innerType) : schema;
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}
