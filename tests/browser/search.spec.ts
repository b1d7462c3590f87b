import { expect, type Page, test } from '@playwright/test';
import { fixture, press } from './sites.ts';

const searches = { 'the site': '/search/', 'the site under /press/': `${press}search/` };
const found = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.results > li');

for (const [name, address] of Object.entries(searches)) {
  test(`a section, a claim and a source of ${name} are found by their words, under its policy`, async ({ page }) => {
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    await page.goto(address);
    const root = new URL('../', page.url()).pathname;
    await page.getByRole('searchbox', { name: 'Words of a section, a claim or a source' }).fill('strikes');
    await expect(found(page)).toHaveText(/^\d+ results for “.?strikes.?”$/u);
    await expect(page).toHaveURL(/\?q=strikes$/);
    for (const [kind, leads] of [
      ['Sections', `${root}essays/from-gaza-to-baghdad/`],
      ['Claims', `${root}essays/from-gaza-to-baghdad/claims/`],
      ['Sources', `${root}sources/`],
    ] as const) {
      await page.locator('.filters label', { hasText: kind }).click();
      await expect(results(page).first()).toContainText(kind.slice(0, -1));
      await expect(page).toHaveURL(new RegExp(`kind=${kind.slice(0, -1).toLowerCase()}$`));
      expect((await results(page).allTextContents()).filter((text) => text.includes('. .'))).toEqual([]);
      const links = await results(page)
        .locator('h2 a')
        .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !link?.startsWith(leads))).toEqual([]);
      await expect(results(page).first().locator('mark').first()).toHaveText(/strike/i);
    }
    expect(said).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([new URL(page.url()).host]));
  });
}

test('the words that were found can be read in forced colours', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('/search/?q=strikes');
    const mark = page.locator('.results mark').first();
    await mark.waitFor();
    const [found, around] = await mark.evaluate((each) =>
      [each, each.parentElement as Element].map((element) => getComputedStyle(element).color),
    );
    expect(found).toBe(around);
  }
});

test('a search can be linked, gone on from and come back to', async ({ page }) => {
  await page.goto('/search/?q=parliament&kind=claim');
  const first = results(page).locator('h2 a').first();
  await expect(first).toHaveAttribute('href', '/essays/from-gaza-to-baghdad/claims/iraq-parliament/');
  await expect(page).toHaveTitle(/^“parliament” · Search/);
  await first.click();
  await expect(page).toHaveURL(/claims\/iraq-parliament\/$/);
  await page.goBack();
  await expect(results(page).locator('h2 a').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('parliament');
  await page.getByRole('searchbox').fill('Mosul');
  await page.getByRole('searchbox').press('Enter');
  await expect(found(page)).toHaveText(/Mosul/);
  await page.goBack();
  await expect(found(page)).toHaveText(/parliament/);
});

test('more results follow at the press of a button, and the keyboard goes on with the first of them', async ({
  page,
}) => {
  await page.goto('/search/?q=strikes');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).locator('a')).toBeFocused();
});

test('words of another language are found by its grammar, and stand in its direction', async ({ page }) => {
  await page.goto(`${fixture}search/?q=${encodeURIComponent('ضباب')}`);
  const title = results(page).locator('h2 a[lang="ar"]').first();
  await expect(title).toBeVisible();
  expect(await title.evaluate((link) => getComputedStyle(link.parentElement as Element).direction)).toBe('rtl');
});

test('what is not there is said, with the lists to go through', async ({ page }) => {
  await page.goto('/search/?q=xyzzy');
  await expect(found(page)).toHaveText(/^Nothing was found for “.?xyzzy.?”\./u);
  await expect(page.getByRole('link', { name: 'All sources' })).toBeVisible();
});

test('an index that cannot be loaded is said to be so, with the lists to go through', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('/search/?q=strikes');
  await expect(found(page)).toHaveText(/^The search could not be loaded/);
  await expect(page.getByRole('link', { name: 'All sources' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledgers and the sources are there, and no field that does nothing', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('link', { name: /^its ledger/ }).click();
    await expect(page).toHaveURL(/\/claims\/$/);
    await page.goBack();
    await page.getByRole('link', { name: 'All sources' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  });
});
