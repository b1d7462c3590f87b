import { z } from 'astro/zod';
import type { DataField } from '../model/data-field.ts';
import { PartialDate } from '../model/date.ts';
import { address, site } from '../site.ts';
import { ClaimsData, SCHEMA_VERSION } from './claims-data.ts';
import { full } from './claims-json.ts';

/** What the file holds at one place, or a thing that occurs in it: its fields. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly DataField[];
}

type Schema = z.core.JSONSchema.JSONSchema;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const DATE = z.toJSONSchema(PartialDate).pattern;

/** The JSON Schema (2020-12) of claims.json, as it is published. */
export function claimsSchema(): string {
  return `${JSON.stringify({ $schema: DIALECT, ...schema() }, null, 2)}\n`;
}

/** The fields of claims.json in the order of the schema: those of the file, then those of each thing in it. */
export function schemaParts(): Part[] {
  const { $defs = {}, ...file } = schema();
  return [part('file', file), ...Object.entries($defs).map(([id, each]) => part(id, each))];
}

function schema(): Schema {
  const {
    $schema,
    $defs = {},
    ...rest
  } = z.toJSONSchema(ClaimsData, {
    unrepresentable: 'any',
    // What the model marks as read-only may be written by whoever has the file; and what is added within a version must
    // not make the data invalid by an older copy of the schema.
    override: ({ jsonSchema }) => {
      Reflect.deleteProperty(jsonSchema, 'readOnly');
      if (jsonSchema.additionalProperties === false) Reflect.deleteProperty(jsonSchema, 'additionalProperties');
    },
  });
  return {
    $id: full(address.schema()),
    title: 'The file',
    description: `Claims of ${site.name} with their evidence and sources. Version ${SCHEMA_VERSION}.`,
    ...rest,
    $defs: Object.fromEntries(
      // Each with its own name, and those that others are made of after them.
      ORDER.flatMap((id) => ($defs[id] ? [[id, withoutId($defs[id])]] : [])),
    ),
  };
}

const ORDER = [
  'claim',
  'quantity',
  'part',
  'date',
  'duration',
  'quotation',
  'place',
  'evidence',
  'earlier',
  'correction',
  'citation',
  'essay',
  'edition',
  'essay-correction',
  'source',
  'name',
  'csl-date',
  'custom',
];

function withoutId({ id, ...rest }: Schema): Schema {
  return rest;
}

function part(id: string, { title = id, description = '', ...rest }: Schema): Part {
  const shapes = [rest, ...((rest.anyOf ?? []) as Schema[])];
  const fields = shapes.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, value]) => field(name, value as Schema, required.includes(name))),
  );
  return { id, title, description, fields };
}

function field(name: string, value: Schema, isRequired: boolean): DataField {
  const items = (value.items ?? value.additionalProperties) as Schema | undefined;
  const of = items ?? value;
  const single = of.$ref ? '' : typeText(of);
  const type = value.type === 'array' ? `list${single && ` of ${single}s`}` : items ? 'one by id' : single || 'one';
  return {
    name,
    type,
    part: of.$ref?.split('/').at(-1),
    choices: (of.enum ?? []).map(String),
    isRequired,
    description: value.description ?? '',
  };
}

function typeText({ type, format, pattern, items }: Schema): string {
  if (type === 'integer') return 'whole number';
  if (type === 'number') return 'number';
  if (type === 'array') return `list of ${typeText((items ?? {}) as Schema)}`;
  if (format === 'date') return 'day';
  if (pattern === DATE) return 'date';
  return format?.startsWith('uri') ? 'address' : 'text';
}
