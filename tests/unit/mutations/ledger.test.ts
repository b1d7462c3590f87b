import { test } from 'vitest';
import { Bench } from './bench.ts';
import { ledgerMutations } from './mutate-ledger.ts';
import { LEDGER_SURVIVORS } from './survivors.ts';
import { expectStopped } from './try-all.ts';

test('one change in the ledger is stopped at its place, 99 times of 100', { timeout: 600_000 }, async () => {
  const bench = await Bench.open();
  expectStopped(bench, ledgerMutations(bench), LEDGER_SURVIVORS);
});
