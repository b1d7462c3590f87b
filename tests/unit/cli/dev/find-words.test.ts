import { expect, test } from 'vitest';
import { findWords } from '../../../../src/cli/dev/find-words.ts';

const found = (page: string, before: string, text: string, after: string) => {
  const place = findWords(page, { before, text, after });
  return place && `${page.slice(0, place.start)}[${page.slice(place.start, place.end)}]${page.slice(place.end)}`;
};

test.each([
  ['words as they are', 'It took nine years.', 'It took ', 'nine', ' years.', 'It took [nine] years.'],
  ['words as the page sets them', 'He said “it’s 9 km”.', 'He said ', '"it\'s 9 km"', '.', 'He said [“it’s 9 km”].'],
  ['a hyphen between figures', 'In 1871–80 it rose.', 'In ', '1871-80', ' it rose.', 'In [1871–80] it rose.'],
  ['the second of two', 'Nine men, nine boats.', 'Nine men, ', 'nine', ' boats.', 'Nine men, [nine] boats.'],
  ['the first of two', '9 men came; 9 men went.', '', '9', ' men came; ', '[9] men came; 9 men went.'],
  [
    'beside a mark that the page adds',
    'He saw 9[a] boats there.',
    'He saw ',
    '9',
    ' boats there.',
    'He saw [9][a] boats there.',
  ],
  ['a passage of nothing else', 'Price: £900', '', '£900', '', 'Price: [£900]'],
  ['words that are not there', 'He saw 9 boats.', 'He saw ', '8', ' boats.', undefined],
  ['the same words elsewhere', 'In all 9 boats sank.', 'They rowed ', '9', ' miles home.', undefined],
])('%s', (_, page, before, text, after, expected) => {
  expect(found(page, before, text, after)).toBe(expected);
});
