import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/disk/read-content.ts';
import { audit } from '../../../src/model/audit.ts';
import { stopsPage } from '../../../src/model/page-needs.ts';
import { assemble } from '../../../src/model/publication.ts';

const BROKEN = 'tests/fixtures/broken';

test.each(readdirSync(BROKEN))('content that breaks %s is joined, or its pages stop', async (rule) => {
  const { draft } = await readContent(join(BROKEN, rule));
  if (audit(draft).some(stopsPage)) return;
  expect(assemble(draft).essays).toHaveLength(draft.essays.length);
});

test.each([
  ['claim-exists', true],
  ['source-exists', true],
  ['quantity-is-cited', false],
  ['quantity-matches-ledger', false],
  ['sum-holds', false],
] as const)('whether a breach of %s stops a page: %s', (rule, stops) => {
  expect(stopsPage({ rule })).toBe(stops);
});
