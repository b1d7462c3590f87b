import { expect, test } from 'vitest';
import { namesIn } from '../../../src/model/byline.ts';

test.each([
  ['By the editors', [{ name: 'The editors', isBody: true }]],
  ['Ann Reed', [{ name: 'Ann Reed', isBody: false }]],
  ['By Ann Reed, Tom Vane and Salim al-Haddad', ['Ann Reed', 'Tom Vane', 'Salim al-Haddad']],
  ['ليلى حدّاد', ['ليلى حدّاد']],
  ['Sandy Brandt & Bynum Andersen', ['Sandy Brandt', 'Bynum Andersen']],
])('%s', (byline, names) => {
  expect(namesIn(byline)).toEqual(names.map((name) => (typeof name === 'string' ? { name, isBody: false } : name)));
});
