import { defineConfig } from '@playwright/test';
import { FLAGS } from './find-browser.ts';
import { fixtureSite, MADE, pressSite, site } from './sites.ts';

const serve = (env: Record<string, string>, port: string) => ({
  command: 'node src/cli/footing.mjs preview',
  cwd: '..',
  env: { ...env, PORT: port },
  port: Number(port),
  reuseExistingServer: false,
});
const port = (name: string) => process.env[name] ?? '0';

export default defineConfig({
  outputDir: `../${MADE}/browser`,
  workers: 2,
  timeout: 60_000,
  // What has to appear does so in a moment; a slow machine is given longer.
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.03, threshold: 0.25, scale: 'device' } },
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  // On a busy machine a page can be late for its test; what fails, and then passes, is counted and named as such.
  retries: 1,
  use: {
    baseURL: `http://localhost:${port('FOOTING_PORT')}`,
    launchOptions: { executablePath: port('FOOTING_BROWSER'), args: [...FLAGS] },
  },
  projects: [
    { name: 'browser', testDir: 'browser' },
    { name: 'firefox', testDir: 'firefox', workers: 1 },
  ],
  webServer: [
    serve(site.env, port('FOOTING_PORT')),
    serve(pressSite.env, port('FOOTING_PRESS_PORT')),
    serve(fixtureSite.env, port('FOOTING_FIXTURE_PORT')),
  ],
});
