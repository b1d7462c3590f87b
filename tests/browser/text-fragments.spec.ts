import { expect, test } from '@playwright/test';
import { essays } from './sites.ts';
import { followPassages, HEIGHT, WIDTHS } from './text-fragments.ts';

for (const [name, { address }] of Object.entries(essays)) {
  for (const width of WIDTHS) {
    test(`a link to a passage finds it across every citation of ${name}, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: HEIGHT });
      const { followed, lost } = await followPassages(page, address);
      expect(followed).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    });
  }
}
