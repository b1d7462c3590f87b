import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { frontMatter, readYaml } from '../../../src/model/yaml.ts';

// What is sound is read by js-yaml, which is quick; where something is wrong, or has to be pointed at, yaml is asked.
const FOLDERS = ['content', 'tests/fixtures'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ya?ml|mdx)$/.test(file))
    .map((file) => join(folder, file))
    .sort(),
);

/** The text as each of the two reads it; nothing where it refuses. */
function readings(text: string): { quick: unknown; thorough: unknown; both: boolean } {
  const quick = tried(() => load(text, { schema: CORE_SCHEMA }));
  const thorough = tried(() => {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
    if (document.errors.length + document.warnings.length > 0) throw new Error(document.errors[0]?.message);
    return document.toJS();
  });
  return { quick, thorough, both: quick !== undefined && thorough !== undefined };
}

function tried(read: () => unknown): { value: unknown } | undefined {
  try {
    return { value: read() };
  } catch {
    return undefined;
  }
}

function yamlOf(file: string): string {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  return file.endsWith('.mdx') ? (frontMatter(text)?.yaml ?? '') : text;
}

test('there are files to compare', () => {
  expect(files.length).toBeGreaterThan(250);
  expect(files.filter((file) => readings(yamlOf(file)).both).length).toBeGreaterThan(250);
});

test.each(FOLDERS)('every YAML text of %s is the same to both that read it, where both can', (folder) => {
  const different = files
    .filter((file) => file.startsWith(folder))
    .filter((file) => {
      const { quick, thorough, both } = readings(yamlOf(file));
      return both && JSON.stringify(quick) !== JSON.stringify(thorough);
    });
  expect(different).toEqual([]);
});

test.each(FOLDERS)('what the quick one refuses in %s, the thorough one can tell what is wrong with', (folder) => {
  const silent = files
    .filter((file) => file.startsWith(folder))
    .map((file) => ({ file, text: yamlOf(file) }))
    // What holds nothing but comments, and what is no UTF-8, is told of before it is read as YAML.
    .filter(({ text }) => /^\s*[^#\s]/m.test(text) && !text.includes('\0'))
    .filter(({ text }) => readings(text).quick === undefined)
    .filter(({ file, text }) => readYaml(text, file).problems.length === 0);
  expect(silent.map(({ file }) => file)).toEqual([]);
});

describe('values that YAML readers differ about', () => {
  test.each([
    ['2024-02-12', '2024-02-12'],
    ['2024-02', '2024-02'],
    ['2024', 2024],
    ['yes', 'yes'],
    ['no', 'no'],
    ['true', true],
    ['~', null],
    ['', null],
    ['0x1F', 31],
    ['1_000', '1_000'],
    ['12:30:00', '12:30:00'],
    ['1e3', 1000],
    ['.5', 0.5],
    ['-3.25', -3.25],
    ['"a\\u00e9\\n"', 'aé\n'],
    ["'it''s'", "it's"],
    ['[a, b]', ['a', 'b']],
    ['{ a: 1 }', { a: 1 }],
    ['>-\n  two\n  lines', 'two lines'],
    ['|\n  two\n  lines\n', 'two\nlines\n'],
    ['text # why', 'text'],
    ['a: b', undefined],
    ['[a, b', undefined],
    ['*nothing', undefined],
    ['@a', undefined],
  ])('%j', (written, value) => {
    const text = `key: ${written}\n`;
    const read = readYaml(text, 'a.yaml');
    expect(read.value === undefined ? undefined : (read.value as { key: unknown }).key).toEqual(value);
    expect(read.problems.length > 0).toBe(value === undefined);
    const { quick, thorough, both } = readings(text);
    if (both) expect(quick).toEqual(thorough);
  });
});
