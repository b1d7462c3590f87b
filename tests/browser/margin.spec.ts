import { expect, type Page, test } from '@playwright/test';
import { marginFaults } from './margin-faults.ts';
import { settled } from './settled.ts';
import { fixture, pageTypes } from './sites.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const FORM = () => document.querySelector<HTMLElement>('.margin')?.dataset.form;

const faults = (page: Page) => page.evaluate(marginFaults);

const arranged = (page: Page) => page.evaluate(settled);

for (const [name, address] of [
  ['the essay', pageTypes.essay],
  ['the tiny essay', pageTypes['tiny essay']],
] as const) {
  test(`no note in the margin of ${name} stands over anything, at any width`, async ({ page }) => {
    await page.goto(address);
    for (const width of [1440, 1280, 1100, 1024, 960, 2560, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await arranged(page);
      expect(await faults(page), `${width} px`).toEqual([]);
    }
    await expect.poll(() => page.evaluate(FORM)).toBe('full');
    expect(await page.locator('.margin-note:visible').count()).toBeGreaterThan(3);
  });
}

test('nor with type that is enlarged by itself', async ({ page }) => {
  await page.goto(pageTypes.essay);
  for (const size of [18, 20, 24, 32]) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`;
    }, size);
    await arranged(page);
    expect(await faults(page), `${size} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  }
});

test('nor beside what reaches into the margin, nor when it comes late', async ({ page }) => {
  await page.goto(pageTypes.essay);
  await page.evaluate(() => {
    for (const paragraph of [...document.querySelectorAll('.essay > p')].filter((_, index) => index % 3 === 1)) {
      const wide = document.createElement('div');
      wide.style.gridColumn = '1 / -1';
      wide.style.height = '300px';
      paragraph.before(wide);
    }
  });
  await arranged(page);
  expect(await faults(page)).toEqual([]);
  await expect.poll(() => page.evaluate(FORM)).not.toBe('none');
});

test('nor before and after fonts that come late', async ({ page }) => {
  let isHeld = true;
  const held: (() => void)[] = [];
  await page.route('**/fonts/**', async (route) => {
    if (isHeld) await new Promise<void>((done) => held.push(done));
    await route.continue();
  });
  await page.goto(pageTypes.essay, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('.margin-note').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  isHeld = false;
  for (const release of held) release();
  await arranged(page);
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  expect(await faults(page)).toEqual([]);
});

test('a note stands near its citation, and the first at its very line', async ({ page }) => {
  await page.goto(pageTypes.essay);
  await arranged(page);
  const distances = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.margin-note')].map((note) => {
      const number = note.querySelector('b')?.textContent;
      const cites = [...document.querySelectorAll<HTMLElement>(`.cite[data-n="${number}"]`)];
      const top = note.getBoundingClientRect().top;
      return Math.min(...cites.map((cite) => Math.abs((cite.getClientRects()[0]?.top ?? 0) - top)));
    }),
  );
  const sorted = distances.toSorted((one, other) => one - other);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(40);
});

test('where they do not all fit they lose their quotes together, and then go together', async ({ page }) => {
  await page.goto(pageTypes.essay);
  await expect.poll(() => page.evaluate(FORM)).toBe('full');
  const stretch = (height: string) =>
    page.evaluate((height) => {
      for (const note of document.querySelectorAll<HTMLElement>('.margin-note .quote')) note.style.minHeight = height;
    }, height);
  await stretch('900px');
  await expect.poll(() => page.evaluate(FORM)).toBe('short');
  await arranged(page);
  expect(await faults(page)).toEqual([]);
  await page.evaluate(() => {
    for (const note of document.querySelectorAll<HTMLElement>('.margin-by')) note.style.minHeight = '900px';
  });
  await expect.poll(() => page.evaluate(FORM)).toBe('none');
  await expect(page.locator('.margin-note:visible')).toHaveCount(0);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.margin-by, .margin-note .quote'))
      part.style.minHeight = '';
  });
  await expect.poll(() => page.evaluate(FORM)).toBe('full');
});

test('after a reload in mid-page the reader and the notes are where they were', async ({ page }) => {
  await page.goto(pageTypes.essay);
  await arranged(page);
  const look = () =>
    page.evaluate(() => ({
      at: scrollY,
      tops: [...document.querySelectorAll('.margin-note')].map((note) => Math.round(note.getBoundingClientRect().top)),
    }));
  await page.evaluate(() => scrollTo(0, 4000));
  const before = await look();
  await page.reload();
  await arranged(page);
  await expect.poll(look).toEqual(before);
  expect(before.at).toBe(4000);
});

test('citation and note light each other up, and “more” opens the whole', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const cite = page.locator('#cite-feb7-strike');
  const note = page
    .locator('.margin-note', { hasText: 'Kataib Hezbollah' })
    .or(page.locator('.margin-note').nth(3))
    .first();
  await cite.scrollIntoViewIfNeeded();
  await cite.hover();
  const lit = page.locator('.margin-note.is-lit');
  await expect(lit).toHaveCount(1);
  await expect(lit).toContainText((await cite.getAttribute('data-n')) ?? '');
  await note.hover();
  await expect(page.locator('.cite.is-lit').first()).toBeVisible();
  await lit.getByText('more').click();
  await expect(page.getByRole('dialog', { name: /^Note / })).toBeVisible();
});

test('the margin is for the eye: the keyboard and the accessibility tree go without', async ({ page }) => {
  await page.goto(`${fixture}essays/harbour/`);
  await expect(page.locator('.margin')).toHaveAttribute('aria-hidden', 'true');
  expect(await page.locator('.margin :is(a, button):not([tabindex="-1"])').count()).toBe(0);
  expect(await page.locator('.margin [id]').count()).toBe(0);
});
