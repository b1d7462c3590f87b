import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from '../../../src/model/likeness.ts';

const OLD =
  'The tower stands on a rock outside the harbour, and a keeper wrote that it was the best light on this coast.';

test.each([
  ['the same words, however they are set', 'The Tower', '“the  tower”', 1],
  ['nothing in common', 'The tower', 'Notes of a law case', 0],
  ['nothing at all', '', '…', 0],
  ['a word more', 'What it cost', 'What it all cost', 0.67],
  ['the same words in another order', 'red and white', 'white and red', 0.6],
  ['another script', 'أصوات في الضباب', 'أصوات من الضباب', 0.4],
])('%s', (_, one, other, alike) => {
  expect(likeness(one, other)).toBeCloseTo(alike, 2);
  expect(likeness(other, one)).toBeCloseTo(alike, 2);
});

test('of a split paragraph the part that has most of its words is the most alike', () => {
  const parts = OLD.split(', and ');
  const [less = 0, most = 0] = parts.map((part) => likeness(OLD, part));
  expect(parts[1]?.length).toBeGreaterThan(parts[0]?.length ?? 0);
  expect(most).toBeGreaterThan(less);
  expect(most).toBeGreaterThan(0.5);
});

test('it lies between 0 and 1, and is 1 for what is the same', () => {
  const text = fc.array(fc.constantFrom('a', 'light', 'tower', 'on', 'the', 'rock'), { minLength: 1 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const alike = likeness(one.join(' '), other.join(' '));
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(likeness(one.join(' '), one.join(' '))).toBe(1);
    }),
  );
});
