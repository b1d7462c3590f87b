import { expect } from '@playwright/test';
import { essays } from '../browser/sites.ts';
import { followPassages, HEIGHT, WIDTHS } from '../browser/text-fragments.ts';
import { test } from './firefox-page.ts';

for (const [name, { address }] of Object.entries(essays)) {
  for (const width of WIDTHS) {
    test(`a link to a passage finds it across every citation of ${name}, at ${width} pixels`, async ({
      firefoxPage,
    }) => {
      await firefoxPage.setViewport({ width, height: HEIGHT });
      const { followed, lost } = await followPassages(firefoxPage, address);
      expect(followed).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    });
  }
}
