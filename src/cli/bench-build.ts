import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, contentFolder } from '../disk/folders.ts';
import { readEssay } from '../markdown/read-essay.ts';
import { checkFolder, failed } from './check.ts';
import { existingFolder } from './environment.ts';
import { median } from './median.ts';
import { type Run, timedRun } from './timed-run.ts';
import { UsageError } from './usage-error.ts';

const RUNS = 3;

/** What is timed in turn, and what is done before it. */
const BUILDS = ['first', 'again', 'after a one-word edit'] as const;

/**
 * `npm run bench -- build`: how long everything takes to build, pictures and paper included: with nothing kept, again,
 * and after one word of the prose was changed. Works on a copy of the content. Returns the exit code.
 */
export async function benchBuild(): Promise<number> {
  const content = await existingFolder(contentFolder());
  const { found, text } = await checkFolder(content);
  if (failed(found)) throw new UsageError('The content is not sound, so that nothing can be built of it.', text);
  const runs = new Map(BUILDS.map((name) => [name, [] as Run[]]));
  let made = '';
  for (let round = 1; round <= RUNS; round += 1) {
    const root = await mkdtemp(join(tmpdir(), 'footing-bench-'));
    const copy = join(root, 'content');
    try {
      await cp(content, copy, { recursive: true });
      // A changed word changes the id of its paragraph, which is nobody’s loss here.
      for (const lock of await locksIn(copy)) await rm(lock);
      for (const name of BUILDS) {
        process.stdout.write(`Building ${name} (${round} of ${RUNS}) …\n`);
        if (name === 'after a one-word edit') await changeOneWord(copy);
        const env = { FOOTING_CONTENT: copy, FOOTING_OUT: join(root, 'out') };
        runs.get(name)?.push(timedRun(['build'], { env }));
      }
      made = await weighed(join(root, 'out'));
    } finally {
      await rm(root, { recursive: true, force: true });
      await rm(cacheFolder(copy), { recursive: true, force: true });
    }
  }
  process.stdout.write(`\n${table(runs)}${made}`);
  return 0;
}

async function locksIn(content: string): Promise<string[]> {
  const files = await readdir(content, { recursive: true });
  return files.filter((file) => file.endsWith('.lock.yaml')).map((file) => join(content, file));
}

/** Puts “this” for a “the” that no citation covers, in the first essay that has one. */
async function changeOneWord(content: string): Promise<void> {
  for (const essay of (await readdir(join(content, 'essays'))).sort()) {
    const file = join(content, 'essays', essay, 'essay.mdx');
    const text = await readFile(file, 'utf8');
    const { paragraphs = [], citations = [] } = readEssay(text, file).prose ?? {};
    for (const match of text.matchAll(/(?<= )the(?= )/g)) {
      const within = ({ span }: { span: { start: number; end: number } }) =>
        span.start <= match.index && match.index < span.end;
      if (!paragraphs.some(within) || citations.some(within)) continue;
      const changed = `${text.slice(0, match.index)}this${text.slice(match.index + 'the'.length)}`;
      await writeFile(file, changed);
      if (!failed((await checkFolder(content)).found)) return;
      await writeFile(file, text);
    }
  }
  throw new UsageError('No word of the prose can be changed without a claim.', 'Add a paragraph with a “the” in it.');
}

async function weighed(out: string): Promise<string> {
  const files = await readdir(out, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return `${sizes.length} files, ${(bytes / 1e6).toFixed(1)} MB\n`;
}

function table(runs: ReadonlyMap<string, readonly Run[]>): string {
  const rows = [...runs].map(([name, all]) => [
    name,
    median(all.map(({ seconds }) => seconds)).toFixed(1),
    Math.round(median(all.map(({ megabytes }) => megabytes))),
  ]);
  const lines = [['build', 'seconds', 'MB'], ...rows];
  return `${lines.map(([name, ...cells]) => String(name).padEnd(24) + cells.map((cell) => String(cell).padStart(10)).join('')).join('\n')}\n`;
}
