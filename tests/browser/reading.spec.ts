import { expect, test } from '@playwright/test';
import { fixture, pageTypes } from './sites.ts';

test.use({ javaScriptEnabled: false });

test('a citation leads to its note, and the note back to the very place', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const cite = page.locator('#cite-feb2-deaths');
  await cite.click();
  await expect(page).toHaveURL(/#note-feb2-deaths$/);
  const note = page.locator('#note-feb2-deaths');
  await expect(note).toBeInViewport();
  await expect(note).toContainText('16 in Iraq + 23 in Syria = 39');
  await note.locator('.places a').first().click();
  await expect(page).toHaveURL(/#cite-feb2-deaths$/);
  await expect(cite).toBeInViewport();
});

test('the number is drawn: neither the text nor a copy of it has it', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const cite = page.locator('#cite-feb2-deaths');
  expect(await cite.innerText()).not.toMatch(/\d$/);
  await expect(cite).toHaveRole('link');
});

for (const { mark, href, passage, shown } of [
  {
    mark: 'second mark of a citation',
    href: '#note-wrecks-before',
    passage: 'that were no longer lost. See the price',
    shown: 'Two casks of 90 litres',
  },
  {
    mark: 'mark of an aside',
    href: '#fn-board',
    passage: 'stone, lamp and lens. What each of them cost',
    shown: 'The board paid for stone',
  },
]) {
  test(`a link to a passage finds it across the ${mark}`, async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 240 });
    await page.goto(`${fixture}essays/harbour/#:~:text=${encodeURIComponent(passage)}`);
    const paragraph = page.locator('.essay > p', { hasText: shown });
    await expect(paragraph).toBeInViewport();
    await expect(paragraph.locator(`a[href="${href}"]`).last()).toBeVisible();
    expect(await paragraph.innerText()).toContain(passage);
  });
}

test('a citation of two claims has a way to each', async ({ page }) => {
  await page.goto(`${fixture}essays/harbour/`);
  const also = page.locator('.cite-also').first();
  await also.click();
  await expect(page).toHaveURL(new RegExp(`${await also.getAttribute('href')}$`));
});

test('a citation of another essay’s claim has its note here, with the claim’s own page', async ({ page }) => {
  await page.goto(`${fixture}essays/lighthouse/`);
  const cite = page.locator('a.cite[href*="harbour--"]').first();
  await cite.click();
  const note = page.locator((await cite.getAttribute('href')) ?? '');
  await note.getByRole('link', { name: /^Claim page of note/ }).click();
  await expect(page).toHaveURL(/\/essays\/harbour\/claims\//);
});

test('every section can be linked to, from the contents and from itself', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pageTypes.essay);
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'A word and a court' }).click();
  const heading = page.getByRole('heading', { name: 'A word and a court' });
  await expect(heading).toBeInViewport();
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.getByRole('link', { name: 'Link to the section “A word and a court”' }).click();
  await expect(page).toHaveURL(/#a-word-and-a-court$/);
});

test('the ledger is filtered by verdict and by kind, together and by the keyboard', async ({ page }) => {
  await page.goto(pageTypes.ledger);
  const rows = page.locator('[data-row]:visible');
  const all = await rows.count();
  expect(all).toBe(36);
  await page.getByRole('radio', { name: /^Unverified/ }).check();
  await expect(rows).toHaveCount(7);
  await page.getByRole('radio', { name: /^Quotations/ }).check();
  await expect(rows).toHaveCount(2);
  await page.getByRole('radio', { name: /^Law/ }).check();
  await expect(rows).toHaveCount(0);
  await expect(page.getByText('No claim is of this kind and has this verdict.')).toBeVisible();
  await page.getByRole('radio', { name: /^All/ }).first().focus();
  await page.keyboard.press('Space');
  await expect(rows).toHaveCount(3);
});
