import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from './sites.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choose = async (page: Page, choice: string | RegExp) => {
  await page.getByRole('button', { name: 'Display' }).first().click();
  await page.getByRole('dialog', { name: 'Display' }).getByRole('radio', { name: choice }).first().check();
  await page.keyboard.press('Escape');
};

test('light is as the device has it, until the reader chooses; the choice is kept for every page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await choose(page, 'Light');
  expect(await paper(page)).toBe(light);
  await page.goto(pageTypes.claim);
  expect(await paper(page)).toBe(light);
  await choose(page, 'As on this device');
  expect(await paper(page)).toBe(dark);
});

test('more contrast comes with the device’s wish, or with the reader’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(pageTypes.essay);
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const usual = await ink();
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  const more = await ink();
  expect(more).not.toBe(usual);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await choose(page, 'More');
  expect(await ink()).toBe(more);
});

test('the marks are quiet, by verdict, or by kind: in words too, kept, and in the address', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const mark = () =>
    page.locator('#cite-feb2-deaths-3').evaluate((cite) => ({
      line: getComputedStyle(cite.firstElementChild as Element).textDecorationStyle,
      after: getComputedStyle(cite, '::after').display === 'none' ? '' : getComputedStyle(cite, '::after').content,
    }));
  expect(await mark()).toEqual({ line: 'dashed', after: expect.not.stringContaining('casualties') });
  await choose(page, /^Evidence/);
  expect(page.url()).toContain('?marks=evidence');
  expect(await mark()).toEqual({ line: 'double', after: expect.stringContaining('casualties') });
  await choose(page, /^Quiet/);
  expect(await mark()).toEqual({ line: 'solid', after: '' });
  await page.goto(pageTypes.essay);
  expect(await mark()).toEqual({ line: 'solid', after: '' });
  await page.goto(`${pageTypes.essay}?marks=evidence`);
  expect((await mark()).after).toContain('casualties');
  await choose(page, /^Marked/);
  expect(page.url()).not.toContain('marks');
  expect((await mark()).line).toBe('dashed');
});

test('what an address or a broken memory asks for and nobody offers is passed over', async ({ page }) => {
  await page.goto(pageTypes.essay);
  await page.evaluate(() => localStorage.setItem('footing:display', '{broken'));
  await page.goto(`${pageTypes.essay}?marks=x%22%3E`);
  const chosen = await page.evaluate(() => {
    const { theme, contrast, marks, keys, script } = document.documentElement.dataset;
    return { theme, contrast, marks, keys, script };
  });
  expect(chosen).toEqual({ script: '' });
});

test('without script there is no choice to make, and no bar', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(pageTypes.essay);
  await expect(page.getByRole('button', { name: 'Display' })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Place in the essay' })).toHaveCount(0);
});
