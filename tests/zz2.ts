import { auditPage } from '../src/cli/audit-page.ts';
import { host } from '../src/cli/host.ts';

const server = await host(process.argv[2]);
const said = await auditPage(`${server.address}essays/from-gaza-to-baghdad/`, '/usr/bin/chromium');
for (const i of said.audits['network-requests'].details.items)
  console.log(
    i.url.slice(-40),
    i.transferSize,
    i.resourceType,
    Math.round(i.networkRequestTime),
    Math.round(i.networkEndTime),
  );
console.log(JSON.stringify(said.audits['long-tasks']?.details?.items), said.audits['long-tasks']?.displayValue);
for (const i of said.audits['mainthread-work-breakdown'].details.items) console.log(i.groupLabel, i.duration);
for (const i of said.audits['bootup-time']?.details?.items ?? []) console.log(i.url, i.total, i.scripting);
console.log(JSON.stringify(said.audits['forced-reflow-insight']?.details).slice(0, 800));
await server.close();
