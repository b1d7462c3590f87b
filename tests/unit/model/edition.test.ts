import { expect, test } from 'vitest';
import { editionText, firstPublishedText } from '../../../src/model/edition.ts';

const edition = { date: '2024-09-18', hash: 'a1b2c3d4' };

test('an edition is told by its day and its digits', () => {
  expect(editionText(edition)).toBe('Edition of 18 September 2024, a1b2c3d4');
});

test('the day of first publication is told only where the edition is a later one', () => {
  expect(firstPublishedText(edition, '2024-05-12')).toBe('First published 12 May 2024');
  expect(firstPublishedText(edition, '2024-09-18')).toBeUndefined();
});
