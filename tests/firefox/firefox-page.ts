import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const executablePath = process.env.FOOTING_FIREFOX;

/**
 * The test function of everything that is to hold in Firefox: it brings `firefoxPage`, a new tab. Playwright runs the
 * tests, but its own Firefox has to be downloaded from a place of its own; Puppeteer drives the one that is there.
 * Where run.ts found none, the tests are skipped.
 */
export const test = base.extend<{ firefoxPage: Page }, { firefox: Browser | undefined }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from it.
    async ({}, use) => {
      const firefox = executablePath ? await puppeteer.launch({ browser: 'firefox', executablePath }) : undefined;
      await use(firefox);
      await firefox?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  firefoxPage: async ({ firefox }, use) => {
    // A fixture of a worker would skip the first test only, and the others would count as passed.
    if (!firefox) return test.skip(true, 'There is no Firefox here.');
    const page = await firefox.newPage();
    await use(page);
    await page.close();
  },
});
