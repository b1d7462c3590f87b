import { expect, test } from 'vitest';
import { checkShape } from '../../../src/model/shape.ts';
import { found } from '../../../src/model/value.ts';
import { Boat, CREW } from './boat.ts';

const ENTRY = 'It takes keys with their values, each on a line of its own and indented below it.';

test.each([
  [{ name: 7 }, ['name'], '“name” cannot be the number 7.', 'It takes text: put it in quotation marks.'],
  [{ name: true }, ['name'], '“name” cannot be “true”.', 'It takes text: put it in quotation marks.'],
  [{ name: ['A'] }, ['name'], '“name” cannot be a list of 1.', 'It takes text.'],
  [
    { name: 'A', masts: 'two' },
    ['masts'],
    '“masts” cannot be “two”.',
    'It takes a number, in digits and without quotation marks: 39, or 2.5.',
  ],
  [{ name: 'A', masts: 4 }, ['masts'], '“masts” cannot be the number 4.', 'It takes a number of at most 3.'],
  [{ name: 'A', masts: 0 }, ['masts'], '“masts” cannot be the number 0.', 'It takes a number of at least 1.'],
  [{ name: 'A', kind: 'yawls' }, ['kind'], '“kind” cannot be “yawls”.', 'Did you mean “yawl”? It can be: sloop, yawl.'],
  [
    { name: 'A', built: '1 May' },
    ['built'],
    '“built” cannot be “1 May”.',
    'A date is written year-month-day, as in 2024-02-12, or shorter: 2024-02, 2024.',
  ],
  [
    { name: 'A', crew: 'B' },
    ['crew'],
    '“crew” cannot be “B”.',
    'It takes a list: each item on a line of its own, after a hyphen and a space.',
  ],
  [{ name: 'A', crew: [] }, ['crew'], '“crew” cannot be a list of 0.', 'It takes a list of at least 1 item.'],
  [{ name: 'A', crew: ['B'] }, ['crew', 0], 'Item 1 of “crew” cannot be “B”.', `${ENTRY} They are: ${CREW}.`],
  [
    { name: 'A', sails: [{ area: 1 }] },
    ['sails'],
    '“sails” cannot be a list of 1.',
    'It takes a list of exactly 2 items.',
  ],
  ['A', [], 'The whole of this file cannot be “A”.', `${ENTRY} They are: name, built, kind, crew, masts, sails.`],
  [null, [], 'The whole of this file cannot be empty.', `${ENTRY} They are: name, built, kind, crew, masts, sails.`],
])('%j', (value, path, message, hint) => {
  const { problems } = checkShape(Boat, value, 'boat.yaml');
  expect(problems.map((each) => [each.rule, 'path' in each.at && each.at.path, each.message, each.hint])).toEqual([
    ['value-is-valid', path, message, hint],
  ]);
});

test.each([
  ['x'.repeat(41), `“${'x'.repeat(40)}…”`],
  ['x'.repeat(40), `“${'x'.repeat(40)}”`],
  [{ a: 1 }, 'a set of keys'],
  [[1, 2], 'a list of 2'],
  [1.5, 'the number 1.5'],
  [false, '“false”'],
])('%j is called %s', (value, words) => expect(found(value)).toBe(words));
