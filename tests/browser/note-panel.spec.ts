import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from './sites.ts';

const panel = (page: Page) => page.getByRole('dialog', { name: /^Note / });

for (const [name, use] of [
  ['on a wide window', { viewport: { width: 1440, height: 900 } }],
  ['on a tablet', { viewport: { width: 820, height: 1100 }, hasTouch: true }],
  ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ['on the smallest', { viewport: { width: 320, height: 480 }, hasTouch: true }],
] as const) {
  test.describe(name, () => {
    test.use(use);

    test('the cited words open their note in place, and both can be seen', async ({ page }) => {
      // Where it comes to rest is measured, not how it gets there.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(pageTypes.essay);
      const cite = page.locator('#cite-feb2-deaths-3');
      await cite.scrollIntoViewIfNeeded();
      await ('hasTouch' in use ? cite.tap() : cite.click());
      await expect(panel(page)).toBeVisible();
      await expect(panel(page)).toContainText('16 in Iraq + 23 in Syria = 39');
      expect(new URL(page.url()).hash).toBe('');
      const box = await panel(page).boundingBox();
      const words = await cite.boundingBox();
      if (!box || !words) throw new Error('Expected both to have a place.');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(use.viewport.width);
      expect(box.y + box.height).toBeLessThanOrEqual(use.viewport.height + 1);
      expect(box.y >= words.y + words.height || box.y + box.height <= words.y, 'the note covers the words').toBe(true);
      expect(words.y).toBeGreaterThanOrEqual(0);
      expect(box.height).toBeGreaterThan(150);

      await panel(page).getByRole('button', { name: 'Close' }).click();
      await expect(panel(page)).toBeHidden();
      await expect(cite).toBeFocused();
    });

    test('a second citation replaces the first, and a click elsewhere closes', async ({ page }) => {
      await page.goto(pageTypes.essay);
      await page.locator('#cite-feb2-targets').click();
      await expect(panel(page)).toContainText('seven facilities');
      await page.keyboard.press('Escape');
      await page.locator('#cite-troops-2500').click();
      await expect(panel(page)).toHaveCount(1);
      await expect(panel(page)).toContainText('2,500 US troops');
      await page.mouse.click(5, 5);
      await expect(panel(page)).toBeHidden();
    });
  });
}

test('with the keyboard: Enter opens, Tab reaches the links, Esc closes, and the focus is back', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const cite = page.locator('#cite-feb2-deaths');
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('link', { name: 'Claim page of note 6' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(cite).toBeFocused();
});

test('one citation after another replaces the note that is open', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pageTypes.essay);
  await page.locator('#cite-feb2-targets').click();
  const title = panel(page).getByRole('heading').first();
  await expect(title).toHaveText('Note 1');
  await page.keyboard.press('n');
  await expect(title).toHaveText('Note 2');
  await expect(panel(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('#cite-troops-2500')).toBeFocused();
});

test('a mark of a figure opens its note too, and gets the focus back', async ({ page }) => {
  await page.goto(pageTypes.essay);
  for (const figure of ['#toll-of-2-february', '#sixteen-days', '#bases-and-tehran']) {
    const mark = page.locator(`${figure} a[href^="#note-"]:not(.cite)`).first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(mark).toBeFocused();
  }
});

test('a way back within the note closes it and leads there', async ({ page }) => {
  await page.goto(pageTypes.essay);
  await page.locator('#cite-feb2-deaths').click();
  await panel(page).locator('.places a').nth(2).click();
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL(/#cite-feb2-deaths-3$/);
  await expect(page.locator('#cite-feb2-deaths-3')).toBeInViewport();
});

test('a click with Ctrl is the browser’s own, and the copy has no id twice', async ({ page, context }) => {
  await page.goto(pageTypes.essay);
  const opened = context.waitForEvent('page');
  await page.locator('#cite-feb2-deaths').click({ modifiers: ['ControlOrMeta'] });
  expect((await opened).url()).toMatch(/#note-feb2-deaths$/);
  await expect(panel(page)).toBeHidden();
  await page.locator('#cite-feb2-deaths').click();
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
});

test('until a note has been opened, the page says that words can be', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const hint = page.getByText('Words with a line under them open what they stand on.');
  await expect(hint).toBeVisible();
  await page.locator('#cite-feb2-targets').click();
  await expect(hint).toBeHidden();
  await page.reload();
  await expect(hint).toBeHidden();
});
