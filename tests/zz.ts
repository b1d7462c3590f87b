import { auditPage } from '../src/cli/audit-page.ts';
import { host } from '../src/cli/host.ts';

const server = await host(process.argv[2]);
const rows = [];
for (let i = 0; i < 3; i++) {
  const said = await auditPage(`${server.address}essays/from-gaza-to-baghdad/`, '/usr/bin/chromium');
  const m = (id: string) => Math.round((said.audits[id]?.numericValue ?? 0) * 1000) / 1000;
  console.log(
    'perf',
    said.categories.performance.score,
    'FCP',
    m('first-contentful-paint'),
    'LCP',
    m('largest-contentful-paint'),
    'TBT',
    m('total-blocking-time'),
    'CLS',
    m('cumulative-layout-shift'),
    'main',
    m('mainthread-work-breakdown'),
    'SI',
    m('speed-index'),
  );
}
await server.close();
