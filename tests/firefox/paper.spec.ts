import { expect } from '@playwright/test';
import { feetOf, sheetsOf, squeezed } from '../browser/printed.ts';
import { essays } from '../browser/sites.ts';
import { test } from './firefox-page.ts';

const site = `http://localhost:${process.env.FOOTING_PORT}`;

for (const [name, { address }] of Object.entries(essays)) {
  test(`${name} is printed with its notes beside it, and no heading alone at the foot of a sheet`, async ({
    firefoxPage: page,
  }) => {
    await page.goto(new URL(address, site).href);
    const { titles, notes } = await page.evaluate(() => ({
      titles: [...document.querySelectorAll('.essay :is(h1, h2, h3)')].map((each) => each.textContent ?? ''),
      notes: [...document.querySelectorAll<HTMLElement>('.essay [data-note]')].map(({ dataset }) => dataset.note ?? ''),
    }));
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }));
    const all = sheets.map(({ text }) => text).join('');
    // Firefox draws the label face as outlines, which cannot be read back; the signs of the verdicts come from another.
    expect([...all.matchAll(/[●◐◆◌]/gu)].map(([sign]) => sign).sort()).toEqual(
      notes.map((note) => /.(?=\u00a0\w+$)/u.exec(note)?.[0]).sort(),
    );
    expect(feetOf(sheets).filter((line) => titles.map(squeezed).includes(line))).toEqual([]);
    expect(all).not.toContain(squeezed('Claim page'));
  });
}
