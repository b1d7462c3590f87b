import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { fixtureSite, MADE, pressSite, site } from './sites.ts';

/** What a step came to. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One step of `npm test`: a command, and where its counts come from; without a file it counts as one. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly counts?: { readonly file: string; readonly read: (json: never) => Count };
}

rmSync(MADE, { recursive: true, force: true });
mkdirSync(MADE, { recursive: true });

const vitest = (project: string): Step => {
  const file = `${MADE}/${project}.json`;
  return {
    name: `${project} tests`,
    command: [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    counts: {
      file,
      read: ({
        numPassedTests,
        numFailedTests,
        numFailedTestSuites,
      }: {
        numPassedTests: number;
        numFailedTests: number;
        numFailedTestSuites: number;
      }) => ({ passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }),
    },
  };
};

const build = ({ name, env }: { name: string; env: Record<string, string> }): Step => ({
  name: `build ${name}`,
  command: ['node', 'src/cli/footing.mjs', 'build'],
  env,
});

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));

const BROWSER_TESTS = 'browser tests';
const browser = isWanted(BROWSER_TESTS) ? await findBrowser() : '';
const ports = {
  FOOTING_PORT: await freePort(),
  FOOTING_PRESS_PORT: await freePort(),
  FOOTING_FIXTURE_PORT: await freePort(),
  FOOTING_DEV_PORT: await freePort(),
};
const results = resolve(MADE, 'browser.json');

const steps: readonly Step[] = [
  {
    name: 'format and lint',
    command: ['biome', 'check', '--config-path=tests/biome-settings.json', '--error-on-warnings', '.'],
  },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'content', command: ['node', 'src/cli/footing.mjs', 'check'] },
  vitest('unit'),
  build(site),
  build(pressSite),
  build(fixtureSite),
  vitest('built'),
  {
    name: BROWSER_TESTS,
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'],
    env: { ...ports, FOOTING_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: results },
    counts: {
      file: results,
      read: ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
      }),
    },
  },
];

let passed = 0;
let failed = 0;
for (const step of steps) {
  if (!isWanted(step.name)) continue;
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const count = run(step);
  passed += count.passed;
  failed += count.failed;
  console.log(
    `── ${step.name}: ${count.passed} passed, ${count.failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function run({ command: [program = '', ...args], env, counts }: Step): Count {
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (!counts) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const count = counts.read(JSON.parse(readFileSync(counts.file, 'utf8')) as never);
    // A runner that fails beyond its tests (a broken set-up, a server that does not start) has failed all the same.
    return status === 0 ? count : { ...count, failed: Math.max(1, count.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : 0)));
    });
  });
}
