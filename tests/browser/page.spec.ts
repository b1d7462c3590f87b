import { expect, type Page, test } from '@playwright/test';
import { pageTypes, press } from './sites.ts';

/** Everything that a page asks for while it loads: the addresses, and those that were not there. */
async function load(page: Page, address: string): Promise<{ foreign: string[]; missing: string[] }> {
  const foreign: string[] = [];
  const missing: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== 'localhost') foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') missing.push(response.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { foreign, missing };
}

for (const [name, address] of Object.entries(pageTypes)) {
  test(`${name} asks only its own host, and finds everything it asks for`, async ({ page }) => {
    expect(await load(page, address)).toEqual({ foreign: [], missing: [] });
  });

  test(`${name} fits every window from 320 to 2560 pixels`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 390, 820, 1152, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test('an address that is not there is answered by the page that says so', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address');
});

test('under a folder of its host the site finds everything and stays within it', async ({ page }) => {
  expect(await load(page, press)).toEqual({ foreign: [], missing: [] });
  await page.getByRole('link', { name: 'From Gaza to Baghdad', exact: true }).click();
  await expect(page).toHaveURL(`${press}essays/from-gaza-to-baghdad/`);
  await page.getByRole('link', { name: 'About 2,500 troops' }).or(page.locator('a.cite')).first().click();
  await expect(page).toHaveURL(/\/press\/essays\/from-gaza-to-baghdad\/#note-/);
  for (const part of ['Sources', 'Method', 'Essays']) {
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: part }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url().startsWith(press)).toBe(true);
  }
});

test('the text is set in its own faces, 60 to 75 characters a line', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pageTypes.essay);
  await page.evaluate(() => document.fonts.ready);
  expect(
    await page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family)
        .join(),
    ),
  ).toMatch(/Alegreya/);
  const perLine = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll<HTMLElement>('.essay > p:not(.byline)')];
    let characters = 0;
    let lines = 0;
    for (const paragraph of paragraphs) {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const tops = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 12)));
      const height = paragraph.getBoundingClientRect().height;
      const count = Math.round(height / Number.parseFloat(getComputedStyle(paragraph).lineHeight));
      if (tops.size < 3 || count < 3) continue;
      characters += paragraph.innerText.length;
      // The last line is not full; half of it is what it holds on average.
      lines += count - 0.5;
    }
    return characters / lines;
  });
  expect(perLine).toBeGreaterThan(60);
  expect(perLine).toBeLessThan(75);
});
