import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { builtPages } from '../built/pages.ts';
import { site } from '../sites.ts';
import { fixture, pageTypes } from './sites.ts';

declare const axe: { run(context: string, options: RunOptions): Promise<AxeResults> };

// As a script of the browser, not of the page: its policy would stop it.
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const WIDTHS = [390, 1440];
const WINDOWS = WIDTHS.flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));

/** What axe finds on the page, or in one part of it. Only faults leave the page: all that it checked would take long. */
function violations(page: Page, part = 'html', rules?: string[]): Promise<string[]> {
  return page.evaluate(
    async ({ part, rules }) => {
      const { violations } = await axe.run(part, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { part, rules },
  );
}

async function open(page: Page, address: string, window: (typeof WINDOWS)[number]): Promise<void> {
  await page.setViewportSize({ width: window.width, height: 900 });
  await page.emulateMedia({ colorScheme: window.colorScheme, reducedMotion: 'reduce' });
  await page.goto(address);
}

test.beforeEach(({ context }) => context.addInitScript(AXE));

for (const [name, address] of Object.entries(pageTypes)) {
  for (const width of WIDTHS) {
    test(`axe finds nothing on ${name}, at ${width} pixels, light and dark`, async ({ page }) => {
      await open(page, address, { width, colorScheme: 'light' });
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      // Dark is the same page in other colours.
      expect(await violations(page, 'html', ['color-contrast'])).toEqual([]);
    });
  }
}

// The pages of a type differ only in what they say; each is looked at in one of the four windows. In two halves, since
// there are two to look.
for (const half of [0, 1]) {
  test(`axe finds nothing on any page of the site, half ${half + 1} of 2`, async ({ page }) => {
    test.setTimeout(600_000);
    const addresses = builtPages(site.out).map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(150);
    const found: string[] = [];
    for (const [index, address] of addresses.entries()) {
      if (index % 2 !== half) continue;
      await open(page, `/${address}`, WINDOWS[Math.floor(index / 2) % WINDOWS.length] as (typeof WINDOWS)[number]);
      found.push(...(await violations(page)).map((violation) => `${address} ${violation}`));
    }
    expect(found).toEqual([]);
  });
}

for (const window of WINDOWS) {
  test(`axe finds nothing in what opens over an essay, ${window.colorScheme}, at ${window.width} pixels`, async ({
    page,
  }) => {
    await open(page, `${pageTypes.essay}?marks=evidence`, window);
    expect(await violations(page, '.essay > p:nth-of-type(4)')).toEqual([]);
    await page.locator('#cite-feb2-deaths').click();
    await expect(page.getByRole('dialog', { name: 'Note 6' })).toBeVisible();
    expect(await violations(page, '.panel:popover-open')).toEqual([]);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    expect(await violations(page, '.panel:popover-open')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.getElementById('who-was-hit')?.scrollIntoView());
    await page.locator('#reading-bar').getByRole('button', { name: 'Display' }).click();
    await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
    expect(await violations(page, '.panel:popover-open')).toEqual([]);
  });
}

for (const window of WINDOWS) {
  test(`axe finds nothing in the link of a paragraph, ${window.colorScheme}, at ${window.width} pixels`, async ({
    page,
  }) => {
    await open(page, pageTypes['tiny essay'], window);
    const paragraph = page.locator('.essay > p[id]').nth(2);
    await paragraph.hover();
    await paragraph.locator('.paragraph-link').focus();
    expect(await violations(page, '.essay > p:has(> .paragraph-link)')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.locator('.told')).toHaveText(/^Link to the paragraph/);
    expect(await violations(page, '.told')).toEqual([]);
  });
}

test('citation, note and way back are read in order and by name', async ({ page }) => {
  await page.goto(`${fixture}essays/lighthouse/`);
  const client = await page.context().newCDPSession(page);
  const named = async () => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const links = nodes.filter(
      ({ ignored, role }) => !ignored && /^(?:doc-(?:noteref|backlink)|heading)$/.test(role?.value),
    );
    return links.map(({ role, name }) => `${role?.value} ${name?.value}`);
  };
  const noterefs = await page
    .locator('a.cite')
    .evaluateAll((all) => all.map((each) => `doc-noteref ${each.getAttribute('aria-label') ?? each.textContent}`));
  const backlinks = await page
    .locator('.places a')
    .evaluateAll((all) => all.map((each) => `doc-backlink ${each.ariaLabel ?? each.textContent}`));
  expect(noterefs.length).toBeGreaterThan(3);
  // Chromium takes its time over what it has not laid out yet.
  await expect
    .poll(async () => (await named()).filter((name) => !name.startsWith('heading')))
    .toEqual([...noterefs, ...backlinks]);
  const names = await named();
  expect(new Set(backlinks).size).toBe(backlinks.length);
  const notes = names.indexOf('heading Notes');
  expect(notes).toBeGreaterThan(names.indexOf(noterefs.at(-1) ?? ''));
  expect(notes).toBeLessThan(names.indexOf(backlinks[0] ?? ''));
  expect(names.join()).not.toMatch(/doc-noteref .*\d+$/);
});

test('in forced colours everything that is drawn keeps a colour of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pageTypes.essay);
  await page.locator('.margin-note').first().waitFor();
  const drawn = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const colors = { text: system('CanvasText'), link: system('LinkText'), paper: system('Canvas') };
    const cite = document.querySelector('.cite') as Element;
    const line = getComputedStyle(cite.firstElementChild as Element);
    return {
      colors,
      cite: getComputedStyle(cite).color,
      mark: getComputedStyle(cite, '::after').color,
      style: line.textDecorationStyle,
      paper: getComputedStyle(document.body).backgroundColor,
      note: getComputedStyle(document.querySelector('.margin-note') as Element).color,
    };
  });
  expect([drawn.colors.text, drawn.colors.link]).toContain(drawn.cite);
  expect([drawn.colors.text, drawn.colors.link]).toContain(drawn.mark);
  expect(drawn.style).toBe('dashed');
  expect(drawn.paper).toBe(drawn.colors.paper);
  expect(drawn.note).toBe(drawn.colors.text);
});

test('nothing moves for a reader who wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(pageTypes.essay);
  await page.locator('#cite-feb2-deaths').click();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moves = /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      return moves ? [element.className] : [];
    }),
  );
  expect(moving).toEqual([]);
});
