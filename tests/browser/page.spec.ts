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
  await page.locator('a.cite').first().click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Claim page of note/ })
    .click();
  await expect(page).toHaveURL(/\/press\/essays\/from-gaza-to-baghdad\/claims\//);
  for (const part of ['Sources', 'Method', 'Essays']) {
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: part }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url().startsWith(press)).toBe(true);
  }
});

test('the text is set in its own faces', async ({ page }) => {
  await page.goto(pageTypes.essay);
  await page.evaluate(() => document.fonts.ready);
  const families = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(families.join()).toMatch(/Alegreya/);
});

/** How many characters the lines of some blocks hold, each but the last, which is seldom full. */
function lineLengths(page: Page, blocks: string): Promise<number[]> {
  return page.locator(blocks).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const lines: number[] = [];
      let bottom = Number.NEGATIVE_INFINITY;
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = range.getClientRects()[0];
          if (!box?.height) continue;
          if ((box.top + box.bottom) / 2 > bottom) lines.push(0);
          bottom = Math.max(bottom, box.bottom);
          lines.push((lines.pop() ?? 0) + 1);
        }
      }
      return lines.slice(0, -1);
    }),
  );
}

for (const [text, blocks] of Object.entries({
  prose: '.essay > p:not(.byline)',
  asides: '.asides li > p',
  notes: '.note :is(.finding, .facts li, .quote, .reference)',
  sources: '.sources > ul > li',
})) {
  test(`the lines of the ${text} hold 60 to 75 characters`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(pageTypes.essay);
    await page.evaluate(() => document.fonts.ready);
    const lengths = (await lineLengths(page, blocks)).sort((one, other) => one - other);
    const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))];
    expect(at(0.5)).toBeGreaterThanOrEqual(60);
    expect(at(0.5)).toBeLessThanOrEqual(75);
    expect(at(0.9)).toBeLessThanOrEqual(82);
  });
}

for (const width of [320, 820]) {
  test(`a table or code wider than the column is scrolled by itself, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pageTypes['tiny essay']);
    const table = page.getByRole('group', { name: /^Table: Part/ });
    await table
      .locator('th')
      .first()
      .evaluate((cell) => {
        cell.textContent = 'Impregnabilities'.repeat(12);
      });
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
