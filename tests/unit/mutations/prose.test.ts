import { expect, test } from 'vitest';
import { Bench } from './bench.ts';
import { proseMutations } from './mutate-prose.ts';
import { PROSE_SURVIVORS } from './survivors.ts';
import { expectStopped } from './try-all.ts';

test('the unchanged essay has no problem, and no waiver that it does not need', async () => {
  const bench = await Bench.open();
  expect(bench.unchanged()).toEqual([]);
  expect(bench.essay.prose?.waivers.length).toBeLessThanOrEqual(5);
});

test('one change in the prose is stopped at its place, 99 times of 100', { timeout: 600_000 }, async () => {
  const bench = await Bench.open();
  expectStopped(bench, proseMutations(bench), PROSE_SURVIVORS);
});
