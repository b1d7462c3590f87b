import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { marginFaults } from '../browser/margin-faults.ts';
import { settled } from '../browser/settled.ts';
import { essays } from '../browser/sites.ts';
import { test } from './firefox-page.ts';

const site = `http://localhost:${process.env.FOOTING_PORT}`;
const essay = `${site}/essays/from-gaza-to-baghdad/`;

/** The title of the note that is open; none while there is none. */
const openNote = (page: Page) =>
  page.evaluate(() => document.querySelector('.note-panel:popover-open h2')?.textContent);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

for (const [name, { address }] of Object.entries(essays)) {
  test(`no note in the margin of ${name} stands over anything`, async ({ firefoxPage: page }) => {
    await page.goto(new URL(address, site).href);
    for (const width of [1440, 1100, 1024]) {
      await page.setViewport({ width, height: 900 });
      await page.evaluate(settled);
      expect(await page.evaluate(marginFaults), `${width} px`).toEqual([]);
    }
    expect(await page.evaluate(() => document.querySelectorAll('.margin-note').length)).toBeGreaterThan(2);
  });
}

for (const width of [1440, 390]) {
  test(`a note opens in place, closes at Esc, and gives the focus back, at ${width} pixels`, async ({
    firefoxPage: page,
  }) => {
    await page.setViewport({ width, height: 844 });
    await page.goto(essay);
    await page.evaluate(settled);
    await page.click('#cite-feb2-deaths');
    expect(await openNote(page)).toBe('Note 6');
    const { note, words } = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
      return { note: box('.note-panel'), words: box('#cite-feb2-deaths') };
    });
    expect(note.top >= words.bottom || note.bottom <= words.top, 'the note covers the words').toBe(true);
    expect(note.left).toBeGreaterThanOrEqual(0);
    expect(note.right).toBeLessThanOrEqual(width);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Close');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Claim page');
    await page.keyboard.press('Escape');
    expect(await openNote(page)).toBeUndefined();
    expect(await focused(page)).toBe('cite-feb2-deaths');
  });
}

test('the keys go through the citations, and the open note goes with them', async ({ firefoxPage: page }) => {
  await page.setViewport({ width: 1440, height: 844 });
  await page.goto(essay);
  await page.evaluate(settled);
  await page.keyboard.press('n');
  expect(await focused(page)).toBe('cite-feb2-targets');
  await page.keyboard.press('Enter');
  expect(await openNote(page)).toBe('Note 1');
  await page.keyboard.press('n');
  expect(await openNote(page)).toBe('Note 2');
});
