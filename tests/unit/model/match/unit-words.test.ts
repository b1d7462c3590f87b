import { expect, test } from 'vitest';
import { differ, stem, unitWords, wordsOf } from '../../../../src/model/match/unit-words.ts';

// Whether two units count different things, and whether different things became of what they count.
test.each([
  ['people killed', 'people wounded', false, true],
  ['people killed', 'persons dead', false, false],
  ['soldiers', 'people', true, false],
  ['soldiers', 'troops', false, false],
  ['fighters killed', 'civilians killed', true, false],
  ['deaths', 'injuries', false, true],
  ['days', 'weeks', true, false],
  ['km', 'miles', true, false],
  ['km', 'kilometres', false, false],
  ['metres high', 'feet high', true, false],
  ['facilities', 'sites', false, false],
  ['facilities', 'targets', true, false],
  ['per cent', 'people', true, false],
  ['%', 'percent', false, false],
  ['£', 'dollars', true, false],
  ['doves', 'rubies', false, false],
  ['boats', 'barrels', true, false],
  ['km', 'kilometres', false, false],
])('%s and %s: counted %s, outcome %s', (one, other, counted, outcome) => {
  const [a, b] = [unitWords(wordsOf(one)), unitWords(wordsOf(other))];
  expect([differ(a.counted, b.counted), differ(a.outcome, b.outcome)]).toEqual([counted, outcome]);
});

test.each([
  ['Two-thirds of the BOATS', ['two', 'thirds', 'of', 'the', 'boats']],
  ['20 per cent, 3%', ['percent', 'percent']],
  ['£5 Café', ['£', 'café']],
  ['12', []],
])('the words of %s', (text, words) => expect(wordsOf(text)).toEqual(words));

test.each([
  ['boat', 'boats'],
  ['city', 'cities'],
  ['box', 'boxes'],
  ['church', 'churches'],
  ['loss', 'losses'],
  ['facility', 'facilities'],
])('%s and %s have one stem', (one, many) => expect(stem(one)).toBe(stem(many)));
