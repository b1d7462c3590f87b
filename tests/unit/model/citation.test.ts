import { expect, test } from 'vitest';
import { citationId, claimRefs, noteId, numberCitations } from '../../../src/model/citation.ts';

test.each([
  ['a', ['a']],
  ['a b', ['a', 'b']],
  ['  a\n  other/b ', ['a', 'other/b']],
  ['', []],
  ['   ', []],
])('claim="%s" names %j', (attribute, refs) => expect(claimRefs(attribute)).toEqual(refs));

test.each([
  ['feb2-deaths', 1, 'cite-feb2-deaths', 'note-feb2-deaths'],
  ['feb2-deaths', 2, 'cite-feb2-deaths-2', 'note-feb2-deaths'],
  ['other/feb2-deaths', 1, 'cite-other--feb2-deaths', 'note-other--feb2-deaths'],
  ['other/feb2-deaths', 3, 'cite-other--feb2-deaths-3', 'note-other--feb2-deaths'],
])('%s, time %i, has the ids %s and %s', (ref, nth, citation, note) => {
  expect([citationId(ref, nth), noteId(ref)]).toEqual([citation, note]);
});

test.each([
  [
    [['a'], ['b'], ['a']],
    ['a1.1', 'b2.1', 'a1.2'],
  ],
  [
    [['b', 'a'], ['a'], ['c']],
    ['b1.1 a2.1', 'a2.2', 'c3.1'],
  ],
  [
    [['a'], [], ['x/a']],
    ['a1.1', '', 'x/a2.1'],
  ],
  [[], []],
])('%j is numbered %j', (citations, expected) => {
  const numbered = numberCitations(citations);
  expect(numbered.map((each) => each.map(({ ref, number, nth }) => `${ref}${number}.${nth}`).join(' '))).toEqual(
    expected,
  );
});
