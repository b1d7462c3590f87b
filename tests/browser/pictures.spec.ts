import { expect, test } from '@playwright/test';
import { fixture, pageTypes } from './sites.ts';

/**
 * Pictures of every type of page, to be compared with those that were looked at and kept. They are small: what they are
 * to catch is a thing out of its place, not the edge of a letter, which no two machines draw alike.
 */
const PAGES: Readonly<Record<string, { readonly address: string; readonly at?: string }>> = {
  home: { address: pageTypes.home },
  essay: { address: pageTypes.essay },
  'essay-text': { address: pageTypes.essay, at: 'counting-the-dead' },
  'essay-notes': { address: pageTypes.essay, at: 'note-feb2-deaths' },
  'essay-arabic': { address: `${fixture}essays/fog-bell/` },
  ledger: { address: pageTypes.ledger },
  claim: { address: pageTypes.claim },
  sources: { address: pageTypes.sources },
  source: { address: pageTypes.source },
  method: { address: pageTypes.method },
  corrections: { address: pageTypes['corrections of tiny essays'] },
  'not-found': { address: pageTypes['not found'] },
};

for (const { width, scale } of [
  { width: 1440, scale: 0.3 },
  { width: 820, scale: 0.4 },
  { width: 390, scale: 0.6 },
]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 }, deviceScaleFactor: scale });

    for (const [name, { address, at }] of Object.entries(PAGES)) {
      test(`${name} looks as it did, light and dark`, async ({ page }) => {
        await page.goto(address);
        await page.evaluate(async (at) => {
          await document.fonts.ready;
          if (at) document.getElementById(at)?.scrollIntoView();
        }, at);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await expect.soft(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`);
        }
      });
    }
  });
}
