import { expect, test } from 'vitest';
import { aliasesOf, endOf } from '../../../src/model/aliases.ts';

const RECORDED = {
  old: { now: 'older' },
  older: { now: 'here' },
  here: {},
  lost: {},
  away: { now: 'lost' },
  astray: { now: 'nowhere' },
  one: { now: 'two' },
  two: { now: 'one' },
  self: { now: 'self' },
  constructor: { now: 'here' },
};
const isThere = (id: string) => id === 'here' || id === 'title';

test.each([
  ['old', { to: 'here' }],
  ['older', { to: 'here' }],
  ['away', { nowhere: 'lost' }],
  ['astray', { nowhere: 'nowhere' }],
  ['one', { ring: ['one', 'two', 'one'] }],
  ['self', { ring: ['self', 'self'] }],
  ['toString', { nowhere: 'toString' }],
])('%s leads to %o', (id, end) => {
  expect(endOf(id, RECORDED, isThere)).toEqual(end);
});

test('aliases are had by what stands in their place, sorted', () => {
  expect(aliasesOf(RECORDED, isThere)).toEqual(new Map([['here', ['constructor', 'old', 'older']]]));
});
