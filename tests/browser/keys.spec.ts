import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from './sites.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test.beforeEach(async ({ page }) => {
  await page.goto(pageTypes.essay);
  // The margin is the last that the script sees to; before that the keys may not be there yet.
  await page.locator('.margin[data-form]').waitFor({ state: 'attached' });
});

test('N and P go through the citations, with Shift through the places of one claim', async ({ page }) => {
  const ids = await page.locator('a.cite').evaluateAll((all) => all.map(({ id }) => id));
  await page.keyboard.press('n');
  expect(await focused(page)).toBe(ids[0]);
  for (const id of ids.slice(1, 8)) {
    await page.keyboard.press('n');
    expect(await focused(page)).toBe(id);
  }
  await page.keyboard.press('p');
  expect(await focused(page)).toBe(ids[6]);
  await page.locator('#cite-seed-article').focus();
  for (const next of ['-2', '-3', '-4']) {
    await page.keyboard.press('Shift+N');
    expect(await focused(page)).toBe(`cite-seed-article${next}`);
  }
  await page.keyboard.press('Shift+P');
  expect(await focused(page)).toBe('cite-seed-article-3');
  await expect(page.locator('#cite-seed-article-3')).toBeInViewport();
});

test('they begin where the reader is, and go round at the ends', async ({ page }) => {
  await page.locator('#counting-the-dead').scrollIntoViewIfNeeded();
  await page.locator('#counting-the-dead').evaluate((heading) => heading.scrollIntoView());
  await page.keyboard.press('n');
  expect(await focused(page)).toBe('cite-gaza-deaths');
  const ids = await page.locator('a.cite').evaluateAll((all) => all.map(({ id }) => id));
  await page.locator(`[id="${ids.at(-1)}"]`).focus();
  await page.keyboard.press('n');
  expect(await focused(page)).toBe(ids[0]);
  await page.keyboard.press('p');
  expect(await focused(page)).toBe(ids.at(-1));
});

test('? shows what the keys do, and hides it', async ({ page }) => {
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('?');
  await expect(sheet).toContainText('Next place that cites the same claim');
  await page.keyboard.press('?');
  await expect(sheet).toBeHidden();
});

test('nothing is taken while something is typed, with other keys held, or when they are turned off', async ({
  page,
}) => {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'field';
    document.querySelector('main')?.prepend(field);
  });
  await page.locator('#field').focus();
  await page.keyboard.type('np?');
  await expect(page.locator('#field')).toHaveValue('np?');
  expect(await focused(page)).toBe('field');
  await page.locator('#field').evaluate((field) => field.remove());
  for (const key of ['Control+n', 'Alt+n', 'Meta+p']) {
    const event = await page.evaluate((key) => {
      const [modifier, letter] = key.split('+');
      const event = new KeyboardEvent('keydown', {
        key: letter ?? '',
        ctrlKey: modifier === 'Control',
        altKey: modifier === 'Alt',
        metaKey: modifier === 'Meta',
        cancelable: true,
        bubbles: true,
      });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }, key);
    expect(event, key).toBe(false);
  }
  await page.getByRole('button', { name: 'Display' }).first().click();
  await page.getByLabel('No keys of a single letter').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  expect(await focused(page)).not.toMatch(/^cite/);
  await page.reload();
  await page.keyboard.press('n');
  expect(await focused(page)).not.toMatch(/^cite/);
});
