import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../../src/disk/read-content.ts';
import { drawFigure } from '../../../../src/model/figure/draw-figure.ts';
import type { DrawnFigure, Shape } from '../../../../src/model/figure/drawn-figure.ts';
import { assemble } from '../../../../src/model/publication.ts';

const figures = new Map<string, DrawnFigure>();
const figure = (id: string) => {
  const found = figures.get(id);
  if (!found) throw new Error(`Expected a figure “${id}”.`);
  return found;
};

beforeAll(async () => {
  const { draft } = await readContent('tests/fixtures/hard');
  const publication = assemble(draft);
  for (const essay of publication.essays) {
    for (const { as, attributes } of essay.prose.figures) {
      const written = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
      const drawn = drawFigure({ as, attributes: written }, essay, publication);
      figures.set(drawn.id, drawn);
    }
  }
});

test('a timeline has a row a date, on a line with ticks, and the same as a table', () => {
  const { as, scale, groups, table, columns, sources, alternative } = figure('days-of-the-gauge');
  expect([as, columns, scale?.ends]).toEqual([
    'Timeline',
    ['Date', 'What happened', 'Note'],
    ['1 January 1882', '31 December 1891'],
  ]);
  const [group] = groups;
  expect(groups.length).toBe(1);
  expect(group?.rows.map(({ when }) => when)).toEqual(table.map(([when]) => when?.text));
  expect(group?.rows[0]).toMatchObject({ when: '3 May 1882', date: '1882-05-03', number: undefined, isAgain: false });
  expect(sources).toContain('harbour-log');
  expect(alternative).toMatch(/^A timeline from 1 January 1882 to 31 December 1891 with \d+ dates/);
  const days = group?.rows.flatMap(({ track }) => track.shapes.filter(({ is }) => is === 'circle')) ?? [];
  const places = days.map((day) => (day.is === 'circle' ? day.x : Number.NaN));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
});

test('ranges have a row a report in groups, each with the range of its reports', () => {
  const { scale, groups, table } = figure('gale-reports');
  const reports = groups.flatMap(({ rows }) => rows);
  expect(reports.length).toBe(table.length);
  expect(reports.length).toBeGreaterThan(9);
  expect(reports.every(({ number, name, note }) => number && name.startsWith(number) && note > 0)).toBe(true);
  for (const { range } of groups) {
    const ends = range?.track.shapes.filter((shape): shape is Shape & { is: 'line' } => shape.is === 'line') ?? [];
    expect(ends[0]?.x).toEqual([ends[1]?.x[0], ends[2]?.x[0]]);
  }
  expect(scale?.track.shapes.filter(({ is }) => is === 'text').length).toBeGreaterThan(2);
});

test('distances have a map with a mark a place, and a table', () => {
  const { map, groups, table, remark } = figure('rocks-and-quay');
  expect(groups).toEqual([]);
  expect(map?.marks.map(({ place }) => place.text)).toEqual(table.map(([place]) => place?.text));
  expect(map?.layouts.map(({ width }) => width)).toEqual(['wide', 'narrow']);
  expect(remark).toContain('Natural Earth');
});

test('a claim that the essay does not cite cannot be drawn', async () => {
  const { draft } = await readContent('tests/fixtures/hard');
  const publication = assemble(draft);
  const [essay] = publication.essays;
  if (!essay) throw new Error('Expected an essay.');
  const written = { as: 'Ranges', attributes: { id: 'a', claims: 'no-such-claim' } } as const;
  expect(() => drawFigure(written, essay, publication)).toThrow('no-such-claim');
});
