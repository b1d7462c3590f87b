import { expect, test } from '@playwright/test';
import { auditPage } from '../../src/cli/audit-page.ts';
import { type Host, host } from '../../src/cli/host.ts';
import { site } from '../sites.ts';

// One run for all tests, with what it costs; how fast the page is depends on the machine, and is for `npm run bench -- page`.
// What Lighthouse says of a page does not change from one run to the next, but on a busy machine it may say nothing.
test.describe.configure({ mode: 'default', timeout: 240_000, retries: 1 });

let server: Host;
let said: Awaited<ReturnType<typeof auditPage>>;

test.beforeAll(async () => {
  server = await host(site.out);
  said = await auditPage(`${server.address}essays/from-gaza-to-baghdad/`, process.env.FOOTING_BROWSER);
});
test.afterAll(() => server.close());

for (const category of ['accessibility', 'best-practices', 'seo']) {
  test(`Lighthouse finds nothing to mend in the essay’s ${category}`, () => {
    const { score, auditRefs } = said.categories[category] ?? { auditRefs: [] };
    const faults = auditRefs.map(({ id }) => said.audits[id]).filter((audit) => (audit?.score ?? 1) < 1);
    expect(faults.map((audit) => `${audit?.id}: ${audit?.title}`)).toEqual([]);
    expect(score).toBe(1);
  });
}

test('nothing of the essay shifts while it loads', () => {
  // To two decimals, as it is told: less is the width of a letter while a face takes the place of its fallback.
  expect(said.audits['cumulative-layout-shift']?.numericValue).toBeCloseTo(0, 2);
});

test('the fonts that the essay asks for come to at most 120 kB', () => {
  const requests = (said.audits['network-requests']?.details as { items?: Request[] } | undefined)?.items ?? [];
  const fonts = requests.filter(({ resourceType }) => resourceType === 'Font');
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, { resourceSize }) => sum + resourceSize, 0)).toBeLessThanOrEqual(120_000);
});

/** A line of Lighthouse’s table of requests. */
interface Request {
  readonly resourceType: string;
  readonly resourceSize: number;
}
