import { expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { shortNote } from '../../../src/model/short-note.ts';

const references = new Map([
  ['gazette', { by: 'Sandwick Gazette, 4 October 1871' }],
  ['board', { by: 'Harbour Board, undated' }],
]);
const evidence = [
  { source: 'gazette', quote: 'lit', stance: 'supports' },
  { source: 'board', quote: 'not lit', stance: 'disputes' },
] as unknown as Claim['evidence'];

test('a short note says who published the decisive evidence when, and the verdict with its sign', () => {
  expect(shortNote({ verdict: 'supported', evidence }, references)).toBe(
    'Sandwick Gazette, 4\u00a0October\u00a01871 ●\u00a0Supported',
  );
  expect(shortNote({ verdict: 'disputed', evidence }, references)).toBe('Harbour Board, undated ◆\u00a0Disputed');
});

test('a claim without evidence has its verdict alone', () => {
  expect(shortNote({ verdict: 'unverified', evidence: [] }, references)).toBe('◌\u00a0Unverified');
});
