import { expect, test } from 'vitest';
import { Bench } from './bench.ts';
import { proseMutations } from './mutate-prose.ts';
import { PROSE_SURVIVORS } from './survivors.ts';
import { tryAll } from './try-all.ts';

test('the unchanged essay has no problem, and no waiver that it does not need', async () => {
  const bench = await Bench.open();
  expect(bench.unchanged()).toEqual([]);
  expect(bench.essay.prose?.waivers.length).toBeLessThanOrEqual(5);
});

test('one change in the prose is stopped at its place, 99 times of 100', { timeout: 600_000 }, async () => {
  const bench = await Bench.open();
  const mutations = proseMutations(bench);
  // A change that changes nothing is not stopped: so what stops the others is the change.
  const idle = mutations.filter((_, index) => index % 10 === 0).map((each) => bench.unchange(each));
  expect(idle.filter((each) => bench.stops(each).stopped)).toEqual([]);
  const { table, count, survivors } = tryAll(bench, mutations);
  console.log(`The prose: ${table}`);
  // What gets through is known, and why; a change of the rules must not let more through in silence.
  expect(survivors.filter((each) => !(each in PROSE_SURVIVORS))).toEqual([]);
  expect(count).toBeGreaterThan(1000);
  expect(survivors.length / count).toBeLessThanOrEqual(0.01);
});
