import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBenchContent } from './bench-content.ts';
import { median } from './median.ts';
import { type Run, timedRun } from './timed-run.ts';

const SIZES = [1, 10, 100, 300];
const RUNS = 3;

/** `npm run bench -- check`: how long the check takes, and how that grows. Returns the exit code. */
export async function benchCheck(): Promise<number> {
  const root = await mkdtemp(join(tmpdir(), 'footing-bench-'));
  try {
    process.stdout.write('Writing the essays …\n');
    const flags = await checkFlags();
    const words = new Map<number, number>();
    for (const size of SIZES) words.set(size, await writeBenchContent(join(root, String(size)), size));
    const runs = new Map(SIZES.map((size) => [size, [] as Run[]]));
    // In turn, so that a slow minute of the machine falls on all of them.
    for (let round = 0; round < RUNS; round += 1) {
      for (const size of SIZES) {
        process.stdout.write(`Checking ${size} (${round + 1} of ${RUNS}) …\n`);
        // One essay leaves most of the sources unused, which the check tells: 1 is an answer too.
        const content = join(root, String(size));
        runs.get(size)?.push(timedRun(['check', '--content', content], { flags, most: 1 }));
      }
    }
    process.stdout.write(`\n${table(words, runs)}`);
    return 0;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** What node is started with for the check: the flags that the script in package.json has. */
async function checkFlags(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  return String(scripts.check).match(/--\S+/g) ?? [];
}

function table(words: ReadonlyMap<number, number>, runs: ReadonlyMap<number, readonly Run[]>): string {
  const rows = [...runs].map(([size, all]) => {
    const seconds = median(all.map((run) => run.seconds));
    const count = words.get(size) ?? 0;
    return [
      size,
      count,
      seconds.toFixed(2),
      (seconds / size).toFixed(3),
      Math.round(count / seconds),
      Math.round(median(all.map((run) => run.megabytes))),
    ];
  });
  const lines = [['essays', 'words', 'seconds', 's an essay', 'words a second', 'MB'], ...rows];
  return `${lines.map((line) => line.map((cell) => String(cell).padStart(15)).join('')).join('\n')}\n`;
}
