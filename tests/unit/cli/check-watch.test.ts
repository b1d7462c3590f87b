import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'footing-watch-'));
const content = join(root, 'content');
const essay = join(content, 'essays/harbour/essay.mdx');
let running: ChildProcess | undefined;

beforeEach(() => {
  cpSync('tests/fixtures/publication', content, { recursive: true });
  // What is written here has not been published.
  rmSync(join(content, 'essays/harbour/anchors.lock.yaml'));
});

afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

test('--watch answers every save with a line of JSON, and ends with 0 at Ctrl+C', { timeout: 60_000 }, async () => {
  const { next, process } = watch('--format', 'json');
  const text = readFileSync(essay, 'utf8');
  const before = await found(next);

  writeFileSync(essay, `${text}\nThe rowers were 4,444.\n`);
  expect(await found(next)).toEqual([...before, 'quantity-is-cited “4,444”'].sort());

  for (const number of ['5,555', '6,666', '7,777']) {
    writeFileSync(`${essay}.new`, `${text}\nThe rowers were ${number}.\n`);
    renameSync(`${essay}.new`, essay);
    expect(await found(next), 'a file that replaces another').toContain(`quantity-is-cited “${number}”`);
  }

  mkdirSync(join(content, 'essays/mole'));
  writeFileSync(join(content, 'essays/mole/essay.mdx'), 'Words.\n');
  expect(await found(next), 'a file in a new folder').toContain('ledger-is-there');

  rmSync(join(content, 'essays/mole'), { recursive: true });
  expect(await found(next), 'a deleted folder').not.toContain('ledger-is-there');

  writeFileSync(join(content, 'essays/harbour/.essay.mdx.swp'), 'what an editor keeps for itself');
  writeFileSync(essay, text);
  expect(await found(next), 'as it was').toEqual(before);

  process.kill('SIGINT');
  expect(await once(process, 'exit')).toEqual([0, null]);
});

test('--watch tells the time of each further check', { timeout: 60_000 }, async () => {
  const { next } = watch();
  await until(next, /^Waiting for the next save/);
  writeFileSync(essay, readFileSync(essay, 'utf8'));
  await until(next, /^\d\d:\d\d:\d\d$/);
  await until(next, /3 essays, .* citations/);
});

function watch(...args: string[]): { process: ChildProcess; next: () => Promise<string> } {
  const command = ['src/cli/footing.mjs', 'check', '--watch', '--content', content, ...args];
  const checking = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  running = checking;
  const lines = createInterface({ input: checking.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The check ended before it was asked to.');
    return value;
  };
  return { process: checking, next };
}

async function until(next: () => Promise<string>, line: RegExp): Promise<void> {
  while (!line.test(await next()));
}

async function found(next: () => Promise<string>): Promise<string[]> {
  const { problems } = JSON.parse(await next()) as { problems: { rule: string; text: string }[] };
  return problems.map(({ rule, text }) => (rule === 'quantity-is-cited' ? `${rule} “${text}”` : rule)).sort();
}
