import { expect, test } from 'vitest';
import { Claim } from '../../../src/model/claim.ts';
import { checkShape } from '../../../src/model/shape.ts';
import { Boat, CREW } from './boat.ts';

test.each([
  [{}, 'key-is-present', ['name'], '“name” is missing here.', 'Add it: What she is called.'],
  [{ name: '' }, 'key-is-present', ['name'], '“name” is missing here.', 'Add it: What she is called.'],
  [{ name: null }, 'key-is-present', ['name'], '“name” is missing here.', 'Add it: What she is called.'],
  [
    { nmae: 'A' },
    'key-is-known',
    ['nmae'],
    '“nmae” is not a key that can stand here.',
    'Did you mean “name”? The keys that can stand here are: name, built, kind, crew, masts, sails.',
  ],
  [
    { name: 'A', built: '1871-02-29' },
    'date-exists',
    ['built'],
    'There is no 1871-02-29 in the calendar.',
    'Dates are written year-month-day, as in 2024-02-12; leave out the day, or the month too, where it is not known.',
  ],
  [
    { name: 'A', crew: [{ family: 'B', givn: 'C' }] },
    'key-is-known',
    ['crew', 0, 'givn'],
    '“givn” is not a key that can stand here.',
    `Did you mean “given”? The keys that can stand here are: ${CREW}.`,
  ],
  [
    { name: 'A', crew: [{ literal: 'B', given: 'C' }] },
    'key-is-known',
    ['crew', 0, 'given'],
    '“given” is not a key that can stand here.',
    'The keys that can stand here are: literal.',
  ],
])('%j', (value, rule, path, message, hint) => {
  const { data, problems } = checkShape(Boat, value, 'boat.yaml');
  expect(data).toBeUndefined();
  expect(problems.map((each) => [each.rule, 'path' in each.at && each.at.path, each.message, each.hint])).toEqual([
    [rule, path, message, hint],
  ]);
});

test('every fault is told, each with the path from the top of the file', () => {
  const { problems } = checkShape(Claim, { statement: 'A.', evidence: [{ source: 'b', quote: '' }] }, 'claims.yaml', [
    'a',
  ]);
  expect(problems.map(({ rule, at }) => [rule, 'path' in at && at.path.join(' ')])).toEqual([
    ['key-is-present', 'a kind'],
    ['key-is-present', 'a verdict'],
    ['key-is-present', 'a evidence 0 stance'],
    ['key-is-present', 'a note'],
  ]);
});

test('a sound value comes back with its defaults', () => {
  expect(checkShape(Boat, { name: 'A', built: 1871 }, 'boat.yaml')).toEqual({
    data: { name: 'A', built: '1871' },
    problems: [],
  });
});
