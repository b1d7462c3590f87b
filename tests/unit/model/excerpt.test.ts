import { expect, test } from 'vitest';
import { leadingToWhole, notesIn, withSubsections } from '../../../src/model/excerpt.ts';
import type { Section } from '../../../src/model/prose.ts';
import type { Note } from '../../../src/model/publication.ts';

const sections = [
  ['one', 2],
  ['one-a', 3],
  ['one-a-i', 4],
  ['one-b', 3],
  ['two', 2],
].map(([id, level]) => ({ id, level }) as Section);

test.each([
  ['one', ['one', 'one-a', 'one-a-i', 'one-b']],
  ['one-a', ['one-a', 'one-a-i']],
  ['one-b', ['one-b']],
  ['two', ['two']],
  ['three', []],
])('the section %s holds %j', (id, ids) => {
  expect(withSubsections(sections, id).map((section) => section.id)).toEqual(ids);
});

const note = (number: number, ref: string, ids: string[], citedWith: number[] = []) =>
  ({ number, ref, places: ids.map((id) => ({ id })), citedWith }) as unknown as Note;
const notes = [
  note(1, 'lit', ['cite-lit', 'cite-lit-2'], [2, 3]),
  note(2, 'cost', ['cite-cost']),
  note(3, 'other/rock', ['cite-other--rock']),
];
const html = `<a id="cite-lit-2" href="#note-lit">lit</a> <a href="#note-other--rock">drawn</a> <a href="#the-price">price</a>`;

test('the notes of a part are those that it leads to, with its own citations', () => {
  expect(notesIn(html, { notes }).map(({ number, places, citedWith }) => [number, places.length, citedWith])).toEqual([
    [1, 1, [3]],
    [3, 0, []],
  ]);
});

test('what a part does not hold is in the whole', () => {
  expect(leadingToWhole(html, notesIn(html, { notes }), '/essays/light/')).toBe(
    html.replace('"#the-price"', '"/essays/light/#the-price"'),
  );
});
