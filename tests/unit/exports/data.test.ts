import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { AST, parse as parseRis } from 'astrocite-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { bibtexEntry } from '../../../src/exports/bibtex.ts';
import { COLUMNS, claimsCsv } from '../../../src/exports/claims-csv.ts';
import { ClaimsData } from '../../../src/exports/claims-data.ts';
import { claimsJson } from '../../../src/exports/claims-json.ts';
import { claimsSchema, schemaParts } from '../../../src/exports/claims-schema.ts';
import { type CslItem, isoDate } from '../../../src/exports/csl-json.ts';
import { csv } from '../../../src/exports/csv.ts';
import { DATA_FILES } from '../../../src/exports/data-files.ts';
import { markdownOf } from '../../../src/exports/markdown/markdown-of.ts';
import type { Release } from '../../../src/exports/release.ts';
import { risRecord } from '../../../src/exports/ris.ts';
import { sourcesBibtex, sourcesCsl, sourcesRis } from '../../../src/exports/sources.ts';
import { formatReferences } from '../../../src/model/bibliography.ts';
import { Source } from '../../../src/model/source.ts';
import { remarksOn } from '../../../src/model/source-remarks.ts';
import { endsSentence, typeset } from '../../../src/model/typography.ts';
import { readRelease } from './release.ts';

const FOLDERS = ['content', 'tests/fixtures/publication', 'tests/fixtures/hard'];
const releases = new Map<string, Release>();

beforeAll(async () => {
  for (const folder of FOLDERS) releases.set(folder, await readRelease(folder));
}, 120_000);

function release(folder: string): Release {
  return releases.get(folder) as Release;
}

function items(folder: string): CslItem[] {
  return JSON.parse(sourcesCsl(release(folder), release(folder).publication.essays));
}

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(claimsSchema()));

describe.each(FOLDERS)('the data of %s', (folder) => {
  test('claims.json is as its schema has it, of every essay and of all', () => {
    const { essays } = release(folder).publication;
    for (const some of [essays, ...essays.map((essay) => [essay])]) {
      const data = JSON.parse(claimsJson(release(folder), some));
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
      // Nothing is in it that the schema does not tell of.
      expect(ClaimsData.safeParse(data).error?.issues).toBeUndefined();
      expect(data.claims.length).toBeGreaterThan(0);
      for (const { evidence } of data.claims) {
        for (const { source } of evidence) expect(data.sources[source]?.id).toBe(source);
      }
    }
  });

  test('claims.csv is read by another hand with one row a claim and the same words', () => {
    const { essays } = release(folder).publication;
    const rows = parseCsv(claimsCsv(release(folder), essays), { bom: true, columns: true }) as Record<string, string>[];
    const { claims } = JSON.parse(claimsJson(release(folder), essays)) as ClaimsData;
    expect(Object.keys(rows[0] ?? {})).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows.map(({ essay, id, statement, verdict }) => [essay, id, statement, verdict])).toEqual(
      claims.map(({ essay, id, statement, verdict }) => [essay, id, statement, verdict]),
    );
    expect(rows.map((row) => row.value)).toEqual(claims.map(({ quantities }) => String(quantities?.[0]?.value ?? '')));
    expect(rows.every((row) => /^[0-9a-f]{8}$/.test(row['edition-hash'] ?? ''))).toBe(true);
    const parts = (cell = '') => (cell === '' ? 0 : cell.split(' | ').length);
    expect(rows.map(({ evidence, history, cited }) => [evidence, history, cited].map(parts))).toEqual(
      claims.map(({ evidence, history = [], citations }) => [evidence.length, history.length, citations.length]),
    );
    expect(rows.filter(({ history }) => history?.includes('..'))).toEqual([]);
  });

  test('the sources come back from CSL-JSON as they were, and are cited in the same words', () => {
    const { sources } = release(folder).publication;
    const read = imported(items(folder));
    const back = new Map(read.map((item) => [item.id, sourceOf(item)]));
    expect(back.size).toBeGreaterThan(0);
    // A label depends on what other sources there are, so that both sides have the same ones.
    const before = formatReferences(new Map([...sources].filter(([id]) => back.has(id))));
    expect([...formatReferences(back)]).toEqual([...before]);
  });

  test('BibTeX is read by another hand with the same titles, names, dates and addresses', () => {
    const written = sourcesBibtex(release(folder), release(folder).publication.essays);
    const read = imported(written);
    expect(read.map(({ id }) => id)).toEqual(items(folder).map(({ id }) => id));
    for (const [index, item] of items(folder).entries()) {
      const entry = read[index] as CslItem;
      const { id, title = '', author, issued, accessed, URL: address } = item;
      const set = typeset(title).replaceAll('\u00a0', ' ');
      expect([entry.id, entry.title, entry.issued, entry.accessed]).toEqual([id, set, issued, accessed]);
      // The parser escapes an address that it finds letters beyond ASCII in once more, also what is escaped.
      expect([address, address && encodeURI(address)]).toContain(entry.URL);
      expect(entry.author?.map(spoken)).toEqual(author?.map(spoken));
    }
  });

  test('RIS is read by another hand with the same titles, names, dates and addresses', () => {
    const written = sourcesRis(release(folder), release(folder).publication.essays);
    expect(written.split('\r\n').filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- .*)?$/.test(line))).toEqual([]);
    const read = parseRis(written) as unknown as CslItem[];
    const { children: entries } = AST.parse(written);
    expect(read.map(({ id }) => id)).toEqual(items(folder).map(({ id }) => id));
    for (const [index, item] of items(folder).entries()) {
      const record = read[index] as CslItem;
      const { title, author, issued, accessed, URL: address, language } = item;
      expect([record.title, record.URL, record.language]).toEqual([title, address, language]);
      expect([record.issued, record.accessed].map(dayOf)).toEqual([issued, accessed].map(dayOf));
      // It takes names apart by rules for Latin letters, and loses others; as it found them they are all there.
      const found = entries[index]?.properties.filter(({ key }) => key === 'AU').map(({ value }) => value);
      expect(found).toEqual((author ?? []).map(inverted));
    }
  });

  test('every format says where a title comes from that is no headline, and whose report it is', () => {
    const { essays, sources } = release(folder).publication;
    const bibtex = sourcesBibtex(release(folder), essays).split('\n\n');
    const ris = sourcesRis(release(folder), essays).split('\r\n\r\n');
    for (const { id, note } of items(folder)) {
      for (const remark of remarksOn(sources.get(id) as Source)) {
        const entry = bibtex.find((each) => each.includes(`{${id},`));
        const record = ris.find((each) => each.includes(`ID  - ${id}\r\n`));
        for (const text of [note, entry, record]) expect(text).toContain(remark);
      }
    }
  });

  test('Markdown is read by another hand with every word, every number and every note', () => {
    for (const essay of release(folder).publication.essays) {
      const written = markdownOf(release(folder), [essay]);
      const tree = unified().use(remarkParse).use(remarkGfm).parse(written);
      const [marks, notes, words]: [Set<string>, string[], string[]] = [new Set(), [], []];
      visit(tree as Nodes, (node) => {
        if (node.type === 'footnoteReference') marks.add(node.identifier);
        if (node.type === 'footnoteDefinition') notes.push(node.identifier);
        if (node.type === 'text' || node.type === 'code') words.push(node.value);
        if (node.type === 'break') words.push(' ');
      });
      const letters =
        release(folder)
          .documents.get(essay.id)
          ?.asides.map(({ letter }) => letter) ?? [];
      expect(notes).toEqual([...essay.notes.map(({ number }) => String(number)), ...letters]);
      expect([...marks].sort()).toEqual([...notes].sort());
      const text = bare(words.join(''));
      // Of a passage, code is left out; a photograph is told of in its caption.
      const said = essay.prose.passages
        .filter(({ where }) => where !== 'alt')
        .flatMap(({ text }) => text.split('\ufffc'));
      const wanted = [...said, ...essay.notes.map(({ claim }) => claim.note)];
      expect(wanted.filter((piece) => !text.includes(bare(piece)))).toEqual([]);
      expect(written).not.toContain('https\\:');
      for (const { quote } of essay.notes.flatMap(({ claim }) => claim.evidence)) {
        if (endsSentence(quote)) expect(words.join('\n')).not.toContain(`${quote}”.`);
      }
    }
  });

  test('the same content gives the same files, wherever they are made', () => {
    const { essays } = release(folder).publication;
    const made = () => DATA_FILES.map(({ make }) => make(release(folder), essays, '/data/file'));
    const here = made();
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      expect(made()).toEqual(here);
    } finally {
      process.env.TZ = zone;
      if (zone === undefined) delete process.env.TZ;
    }
  });

  test('every file says of which edition it is', () => {
    const { publication, editions } = release(folder);
    for (const essay of publication.essays) {
      const { hash } = editions.get(essay.id) as { hash: string };
      const without = DATA_FILES.filter(({ make }) => !make(release(folder), [essay], '/file').includes(hash));
      expect(without.map(({ name, ending }) => `${name}.${ending}`)).toEqual([]);
    }
  });
});

test('every field of the schema is told of, and a file with a mistake in it is refused', () => {
  expect(JSON.parse(claimsSchema()).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const parts = schemaParts();
  expect(parts.length).toBeGreaterThan(10);
  const silent = parts.flatMap(({ id, fields }) =>
    fields.filter(({ description }) => description === '').map(({ name }) => `${id}.${name}`),
  );
  expect(silent).toEqual([]);
  const ids = parts.map(({ id }) => id);
  expect(parts.flatMap(({ fields }) => fields).filter(({ part }) => part && !ids.includes(part))).toEqual([]);
  const good = release('tests/fixtures/publication');
  const data = JSON.parse(claimsJson(good, good.publication.essays));
  expect(validate({ ...data, later: 'a field that a later edition of the schema adds' })).toBe(true);
  expect(validate({ ...data, claims: [{ ...data.claims[0], verdict: 'true' }] })).toBe(false);
  expect(validate({ ...data, essays: [{ ...data.essays[0], licence: 'none' }] })).toBe(false);
});

test('no words are a formula, and numbers stay numbers', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n"\',;|\u2028\ufeff＝ aع') });
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(hostile, fc.integer()), { minLength: 3, maxLength: 3 })), (rows) => {
      const read = parseCsv(csv(rows), { bom: true, skip_empty_lines: false }) as string[][];
      expect(read.length).toBe(rows.length);
      for (const [row, cells] of read.entries()) {
        for (const [column, cell] of cells.entries()) {
          const value = rows[row]?.[column];
          if (typeof value === 'number') expect(cell).toBe(String(value));
          else {
            expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|[\t\r\n]/);
            const signs = (text: string) => text.replace(/[\s\u2028\ufeff]/g, '');
            expect([signs(cell), signs(cell).replace(/^'/, '')]).toContain(signs(value as string));
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  [
    { family: 'Saadi', given: 'Abu Baqir', 'non-dropping-particle': 'al-' },
    '{al-Saadi}, Abu Baqir',
    'al-Saadi, Abu Baqir',
  ],
  [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }, 'van Gogh, Vincent', 'van Gogh, Vincent'],
  [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'King, Jr., Martin Luther', 'King, Martin Luther, Jr.'],
  [{ literal: 'Ministry of Health, Gaza' }, '{Ministry of Health, Gaza}', 'Ministry of Health, Gaza'],
  [{ literal: 'Sons and Daughters' }, '{Sons and Daughters}', 'Sons and Daughters'],
  [{ literal: 'القبطان سليم حدّاد' }, '{القبطان سليم حدّاد}', 'القبطان سليم حدّاد'],
])('a name, %j, in BibTeX and in RIS', (name, bibtex, ris) => {
  const item: CslItem = { id: 'a', type: 'book', title: 'T', author: [name] };
  expect(bibtexEntry(item)).toContain(`author = {${bibtex}},`);
  expect(risRecord(item)).toContain(`AU  - ${ris}\r\n`);
});

test('a paper is told from a journal, and who issued a law or a report stands where styles look for it', () => {
  const common = { id: 'a', title: 'T', 'container-title': 'C' } as const;
  expect(bibtexEntry({ ...common, type: 'article-newspaper' })).toContain('entrysubtype = {newspaper}');
  expect(bibtexEntry({ ...common, type: 'article-journal' })).not.toContain('entrysubtype');
  const order = bibtexEntry({ ...common, type: 'legal_case', authority: 'The Court' });
  expect(order).toContain('organization = {The Court}');
  expect(order).toContain('howpublished = {C}');
  const report = risRecord({ ...common, type: 'report' });
  expect(report).toContain('PB  - C\r\n');
  expect(report).not.toContain('T2  - ');
  expect(risRecord({ ...common, type: 'report', publisher: 'P' })).toContain('T2  - C\r\nPB  - P\r\n');
});

test('whatever the words of a source are, BibTeX gives them back and RIS has them on one line', () => {
  const words = fc
    .string({ unit: fc.constantFrom(...'{}%&$#_@"\\ab عé \n'), minLength: 1 })
    .map((text) => `a${text.replace(/\s+/g, ' ').trim()}`);
  fc.assert(
    fc.property(words, (title) => {
      const item: CslItem = { id: 'a', type: 'book', title, author: [{ literal: title }] };
      const [read] = imported(bibtexEntry(item));
      expect(read?.title).toBe(title);
      expect(spoken(read?.author?.[0] as Record<string, string>)).toBe(title);
      expect(risRecord({ ...item, title: `${title}\r\nER  - ` }).match(/^ER {2}- /gm)?.length).toBe(1);
    }),
    { numRuns: 200 },
  );
});

// Items as Citation.js reads them; it notes in each how it came by it, which is no part of the item.
function imported(data: unknown): CslItem[] {
  const { data: read } = new Cite(data as ConstructorParameters<typeof Cite>[0]);
  return read.map(({ _graph, ...item }: Record<string, unknown>) => item as CslItem);
}

function sourceOf({ id, custom, ...item }: CslItem): Source {
  const { 'title-is': titleIs, read } = custom as { 'title-is': string; read: string };
  const variables = Object.entries(item).map(([key, value]) =>
    typeof value === 'object' && 'date-parts' in value ? [key, isoDate(value)] : [key, value],
  );
  return Source.parse({ ...Object.fromEntries(variables), 'title-is': titleIs, read });
}

// A name however a parser took it apart.
function spoken(name: object): string {
  const { literal, given, suffix, family, ...particles } = name as Record<string, string>;
  return [literal, given, ...Object.values(particles), family, suffix].filter(Boolean).join(' ').replace('al- ', 'al-');
}

// “Family, Given”, the body by its name.
function inverted(name: object): string {
  const { literal, family, given } = name as Record<string, string>;
  return literal ?? [family, given].filter(Boolean).join(', ');
}

function dayOf(date: unknown): string {
  const [parts = []] = (date as { 'date-parts': (string | number)[][] } | undefined)?.['date-parts'] ?? [];
  return parts
    .filter((part) => part !== '')
    .map(Number)
    .join('-');
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '');
}
