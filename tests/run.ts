import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { cacheFolder } from '../src/disk/folders.ts';
import { findBrowser } from './find-browser.ts';
import { findFirefox } from './find-firefox.ts';
import { againSite, fixtureSite, hardSite, MADE, pressSite, site } from './sites.ts';
import { getTools } from './tools.ts';

/** What a step came to. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** Passed at the second attempt. */
  readonly flaky?: number;
}

/** One step of `npm test`: a command, and where its counts come from; without a file it counts as one. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Why the tests of the step are skipped, if they are. */
  readonly skipped?: string | undefined;
  readonly counts?: { readonly file: string; readonly read: (json: never) => Count };
}

rmSync(MADE, { recursive: true, force: true });
mkdirSync(MADE, { recursive: true });
cpSync(fixtureSite.content, againSite.content, { recursive: true });
rmSync(cacheFolder(resolve(againSite.content)), { recursive: true, force: true });

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

/** The tests of one browser, on the sites that playwright.config.ts serves. */
const playwright = (name: string, project: string, rest: Pick<Step, 'env' | 'skipped'>): Step => {
  const file = resolve(MADE, `${project}.json`);
  return {
    name,
    command: [
      'playwright',
      'test',
      '--config',
      'tests/playwright.config.ts',
      '--project',
      project,
      '--reporter=line,json',
    ],
    ...rest,
    env: { ...ports, ...rest.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    counts: {
      file,
      read: ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
        skipped: stats.skipped,
        flaky: stats.flaky,
      }),
    },
  };
};

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));

const BROWSER_TESTS = 'browser tests';
const FIREFOX_TESTS = 'firefox tests';
const browser = isWanted(BROWSER_TESTS) ? await findBrowser() : '';
const firefox = isWanted(FIREFOX_TESTS) ? await findFirefox() : { missing: 'not asked for' };
const missing = isWanted('built tests') || isWanted(BROWSER_TESTS) ? getTools() : [];
const ports = {
  FOOTING_PORT: await freePort(),
  FOOTING_PRESS_PORT: await freePort(),
  FOOTING_FIXTURE_PORT: await freePort(),
  FOOTING_DEV_PORT: await freePort(),
};

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
  build(hardSite),
  build(againSite),
  vitest('built'),
  playwright(BROWSER_TESTS, 'browser', { env: { FOOTING_BROWSER: browser } }),
  playwright(
    FIREFOX_TESTS,
    'firefox',
    'path' in firefox ? { env: { FOOTING_FIREFOX: firefox.path } } : { skipped: firefox.missing },
  ),
];

let passed = 0;
let failed = 0;
let skipped = 0;
let flaky = 0;
for (const step of steps) {
  if (!isWanted(step.name)) continue;
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const count = run(step);
  passed += count.passed;
  failed += count.failed;
  skipped += count.skipped ?? 0;
  flaky += count.flaky ?? 0;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${told(count)}, ${seconds} s`);
  if (step.skipped) console.log(`── ${step.name} were skipped: ${step.skipped}`);
}
if (missing.length > 0) {
  console.log(`\nTests of paper that need them were skipped: ${missing.join(', ')} could not be found or installed.`);
}
console.log(`\n${told({ passed, failed, skipped, flaky })}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function told({ passed, failed, skipped, flaky }: Count): string {
  const rest = `${skipped ? `, ${skipped} skipped` : ''}${flaky ? ` (${flaky} at the second attempt)` : ''}`;
  return `${passed} passed, ${failed} failed${rest}`;
}

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
