import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBenchContent } from './bench-content.ts';
import { median } from './median.ts';

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
        runs.get(size)?.push(timed(join(root, String(size)), flags));
      }
    }
    process.stdout.write(`\n${table(words, runs)}`);
    return 0;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

interface Run {
  readonly seconds: number;
  /** The most memory that the process held at once, in MB. */
  readonly megabytes: number;
}

// The whole command, as an author waits for it; the process tells its own memory at the end.
function timed(content: string, flags: readonly string[]): Run {
  const told = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));`;
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...flags,
      '--import',
      `data:text/javascript,${encodeURIComponent(told)}`,
      'src/cli/footing.mjs',
      'check',
      '--content',
      content,
    ],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - begin) / 1000;
  // One essay leaves most of the sources unused, which the check tells: 1 is an answer too.
  if (status === null || status > 1)
    throw new Error(`Expected the check to end with 0 or 1, found ${status}: ${stderr}`);
  return { seconds, megabytes: Number(/\d+$/.exec(stderr)?.[0]) / 1024 };
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
