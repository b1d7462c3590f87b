import { expect, test } from 'vitest';
import { typeset, withinQuotes } from '../../../src/model/typography.ts';

// A middle dot stands for a no-break space.
const cases: readonly (readonly [string, string])[] = [
  ['He said "no" twice.', 'He said “no” twice.'],
  ['"No," he said.', '“No,” he said.'],
  ['("No")', '(“No”)'],
  ['a dash—"No"', 'a dash—“No”'],
  ["the keeper's light", 'the keeper’s light'],
  ["'No,' he said, 'not \"that\"'", '‘No,’ he said, ‘not “that”’'],
  ["the '90s", 'the ’90s'],
  ["'tis", '’tis'],
  ['pages 10-12', 'pages 10–12'],
  ['2024-02-12', '2024-02-12'],
  ['a one-way road', 'a one-way road'],
  ['on 2 October 1871', 'on 2·October 1871'],
  ['31 km or 31 kmh', '31·km or 31 kmh'],
  ['40 per cent', '40·per cent'],
  ['Resolution 2728', 'Resolution·2728'],
  ['see p. 12', 'see p.·12'],
  ['Dr Vane and the Dr', 'Dr·Vane and the Dr'],
  ['Nicolas J. S. Davies', 'Nicolas J.·S.·Davies'],
  ['16 + 23 = 39', '16·+·23·=·39'],
  ['“already” ‘set’ – so', '“already” ‘set’ – so'],
];

test.each(cases)('%s', (text, expected) => {
  const set = typeset(text);
  expect(set.replaceAll('\u00a0', '·')).toBe(expected);
  expect(set).toHaveLength(text.length);
  expect(typeset(set)).toBe(set);
});

test('quotation marks within quotation marks are single', () => {
  expect(`“${withinQuotes('“No,” he said, ‘not that’')}”`).toBe('“‘No,’ he said, ‘not that’”');
});
