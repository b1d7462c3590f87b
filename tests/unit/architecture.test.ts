import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The rooms of src/, and from where each may import: other rooms, and packages (`*` stands for any text). A room may
 * always import from itself. What is not in the table is not allowed.
 */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  model: {
    rooms: [],
    packages: [
      'astro/zod',
      'yaml',
      'js-yaml',
      'fastest-levenshtein',
      '@citation-js/*',
      'uqr',
      'd3-geo',
      'geojson',
      'topojson-*',
      'world-atlas/*',
    ],
  },
  'site.ts': { rooms: [], packages: [] },
  markdown: {
    rooms: ['model'],
    packages: [
      'unified',
      'remark-*',
      'rehype-*',
      'micromark-extension-*',
      'mdast*',
      'hast*',
      'unist-util-*',
      'vfile*',
      'estree',
      'decode-named-character-reference',
    ],
  },
  disk: { rooms: ['model', 'markdown'], packages: ['astro/zod', 'fontkitten', 'sharp', 'node:*'] },
  'report.ts': { rooms: ['model'], packages: [] },
  'library.ts': {
    rooms: ['model', 'markdown', 'disk', 'report.ts'],
    packages: ['astro:content', 'astro/errors', 'node:path'],
  },
  exports: {
    rooms: ['model', 'site.ts'],
    packages: [
      'astro/zod',
      'hast*',
      'mdast*',
      'xast*',
      'fflate',
      '@myriaddreamin/typst-ts-node-compiler',
      '@cantoo/pdf-lib',
      '@takumi-rs/core',
      'schema-dts',
      'sharp',
      'node:zlib',
    ],
  },
  'paper.ts': { rooms: ['model', 'site.ts', 'disk', 'exports', 'library.ts'], packages: ['node:*'] },
  'search.ts': { rooms: ['exports', 'library.ts', 'paper.ts', 'site.ts'], packages: ['pagefind'] },
  'data.ts': {
    rooms: ['model', 'site.ts', 'disk', 'markdown', 'exports', 'library.ts'],
    packages: ['astro'],
  },
  'pictures.ts': { rooms: ['disk', 'exports'], packages: ['node:*'] },
  client: { rooms: ['model'], packages: [] },
  styles: { rooms: [], packages: ['astro', 'astro/config'] },
  components: {
    rooms: ['model', 'site.ts', 'client'],
    packages: ['astro', 'astro:assets'],
  },
  layouts: { rooms: ['model', 'site.ts', 'client', 'components', 'styles'], packages: ['astro', 'astro:assets'] },
  pages: {
    rooms: [
      'model',
      'site.ts',
      'markdown',
      'exports',
      'library.ts',
      'data.ts',
      'paper.ts',
      'pictures.ts',
      'search.ts',
      'components',
      'layouts',
      'styles',
    ],
    packages: ['astro', 'astro:content'],
  },
  'content.config.ts': { rooms: ['model', 'disk'], packages: ['astro:content', 'astro/loaders'] },
  'env.d.ts': { rooms: ['model', 'library.ts'], packages: [] },
  cli: {
    rooms: ['model', 'markdown', 'exports', 'disk', 'report.ts', 'site.ts'],
    packages: ['astro', 'astro/toolbar', 'astro/zod', 'vite', 'lighthouse', 'chrome-launcher', 'node:*'],
  },
};

/** What may be had of Astro's content collections outside of content.config.ts: what renders, not what is known. */
const FROM_CONTENT = ['render', 'getEntry', 'getCollection', 'CollectionEntry'];

/** A component imports only from its own subject and those after it. */
const DOWNWARDS = ['essay', 'figure', 'claim', 'source', 'site'];

interface Import {
  readonly file: string;
  readonly names: string;
  readonly from: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|mjs|astro)$/.test(file))
  .sort();
const imports = files.flatMap(importsOf);

test('the imports of every sort of file are found', () => {
  for (const ending of ['.ts', '.mjs', '.astro']) {
    expect(imports.filter(({ file }) => file.endsWith(ending)).length, ending).toBeGreaterThan(3);
  }
  const read = parse(
    "import a, { b } from 'x';\nimport type {\n  c,\n} from './y.ts';\nimport './z.css';\nexport { d } from 'w';\nawait import('v');",
  );
  expect(read.map(({ from }) => from)).toEqual(['x', './y.ts', './z.css', 'w', 'v']);
});

test('every file of src/ belongs to a room', () => {
  expect(files.filter((file) => !(roomOf(file) in ROOMS))).toEqual([]);
});

test('every room imports only from where the table allows', () => {
  expect(imports.filter((each) => !isAllowed(each)).map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

test.each([
  ['model/a.ts', 'node:fs', false],
  ['model/a.ts', '../markdown/tags.ts', false],
  ['model/bibliography/a.ts', '../source.ts', true],
  ['markdown/a.ts', 'astro:content', false],
  ['report.ts', './model/problem.ts', true],
  ['components/claim/A.astro', '../../library.ts', false],
  ['pages/essays/[essay]/index.astro', '../../../library.ts', true],
  ['pages/index.astro', '../cli/check.ts', false],
  ['cli/a.ts', 'astro:content', false],
])('the table, tried: %s importing %s is %s', (file, from, allowed) => {
  expect(isAllowed({ file, names: '', from })).toBe(allowed);
});

test('pages and library.ts take from Astro’s collections only what renders', () => {
  const taken = imports
    .filter(({ file, from }) => from === 'astro:content' && file !== 'content.config.ts')
    .flatMap(({ file, names }) => [...names.matchAll(/\w+/g)].map(([name]) => ({ file, name })))
    .filter(({ name }) => name !== 'type');
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.filter(({ name }) => !FROM_CONTENT.includes(name))).toEqual([]);
});

test('components import each other downwards', () => {
  const depth = (file: string) => DOWNWARDS.findIndex((subject) => file.startsWith(`components/${subject}/`));
  const upwards = imports.filter(({ file, from }) => {
    const target = depth(targetOf(file, from));
    return target !== -1 && target < depth(file);
  });
  expect(upwards.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

test('no file imports itself, by way of whichever others', () => {
  const graph = Map.groupBy(
    imports.filter(({ from }) => from.startsWith('.')),
    ({ file }) => file,
  );
  const circular = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')];
    const next = (graph.get(file) ?? []).filter(({ names }) => !names.startsWith('type '));
    return next.flatMap(({ from }) => circular(targetOf(file, from), [...path, file]));
  };
  expect([...new Set(files.flatMap((file) => circular(file, [])))]).toEqual([]);
});

function isAllowed({ file, from }: Import): boolean {
  const room = roomOf(file);
  const { rooms, packages } = ROOMS[room] ?? { rooms: [], packages: [] };
  if (!from.startsWith('.')) return packages.some((pattern) => matches(from, pattern));
  const target = roomOf(targetOf(file, from));
  return target === room || rooms.includes(target);
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function targetOf(file: string, from: string): string {
  return posix.join(dirname(file), from);
}

function importsOf(file: string): Import[] {
  return parse(readFileSync(join('src', file), 'utf8')).map((each) => ({ file, ...each }));
}

/** Imports and re-exports, at the beginning of a line, and dynamic imports of a fixed name. */
function parse(text: string): Omit<Import, 'file'>[] {
  const fixed =
    /^\s*(?:import|export)\s+(?:([^'"`;]*?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...text.matchAll(fixed)].map(([, names = '', from = '', dynamic]) => ({ names, from: dynamic ?? from }));
}
