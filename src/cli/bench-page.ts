import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { outFolder } from '../disk/folders.ts';
import { host } from './host.ts';
import { median } from './median.ts';
import { UsageError } from './usage-error.ts';

const RUNS = 3;

/** What Lighthouse tells of a page that a reader feels, and how it is told here. */
const METRICS = {
  'first-contentful-paint': 'first text, ms',
  'largest-contentful-paint': 'largest part, ms',
  'speed-index': 'speed index, ms',
  'total-blocking-time': 'blocked, ms',
  'cumulative-layout-shift': 'shift',
  'total-byte-weight': 'bytes',
} as const;

/** `npm run bench -- page`: how soon the longest essay is there for a reader. Returns the exit code. */
export async function benchPage(): Promise<number> {
  const essay = await longestEssay();
  // Lighthouse takes a second to load, and no other command needs it.
  const { auditPage } = await import('./audit-page.ts');
  const server = await host(outFolder());
  const values = new Map<string, number[]>();
  const note = (name: string, value: number) => values.set(name, [...(values.get(name) ?? []), value]);
  try {
    for (let round = 1; round <= RUNS; round += 1) {
      process.stdout.write(`Looking at ${essay} (${round} of ${RUNS}) …\n`);
      const { categories, audits } = await auditPage(server.address + essay);
      for (const { title, score } of Object.values(categories)) note(title, Math.round((score ?? Number.NaN) * 100));
      for (const [id, name] of Object.entries(METRICS)) note(name, audits[id]?.numericValue ?? Number.NaN);
    }
  } finally {
    server.close();
  }
  const rows = [...values].map(([name, all]) => `${name.padEnd(20)}${rounded(median(all)).padStart(10)}`);
  process.stdout.write(`\n${rows.join('\n')}\n`);
  return 0;
}

async function longestEssay(): Promise<string> {
  const folder = join(outFolder(), 'essays');
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name, 'index.html'))).size));
  const longest = names[sizes.indexOf(Math.max(...sizes))];
  if (!longest)
    throw new UsageError(`There is no built essay in “${outFolder()}”.`, 'Build the site first: npm run build.');
  return `essays/${longest}/`;
}

function rounded(value: number): string {
  return String(value < 1 ? Number(value.toFixed(4)) : Math.round(value));
}
