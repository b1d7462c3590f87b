import { expect, test } from '@playwright/test';
import { feetOf, linesOf, MILLIMETRE, type Paper, printed, squeezed } from './printed.ts';
import { essays } from './sites.ts';

// Printing is slow where two browsers share a processor.
test.describe.configure({ timeout: 120_000 });
test.use({ colorScheme: 'dark', bypassCSP: true });

const papers: readonly Paper[] = [
  { format: 'A4' },
  { format: 'Letter' },
  { format: 'A4', margin: '0' },
  { format: 'A4', margin: '25mm' },
  { format: 'Letter', margin: '25mm' },
];
const nameOf = ({ format, margin }: Paper) => (margin ? `${format} with margins of ${margin}` : format);

/** What can only be clicked, or is said of what can be. */
const ONLY_ON_SCREEN = [
  'Skip to the text',
  'Claim page',
  'Source page',
  'Back to',
  'Cited together with note',
  'Section by section',
  'How to read a note',
  'Link to the section',
  'What an edition is',
  'What counts as a correction',
];

// Of Arabic, a browser's PDF gives the letters back in another order.
const ARABIC = /\p{Script=Arabic}/u;

for (const [name, { address }] of Object.entries(essays)) {
  for (const paper of papers) {
    test(`${name} is printed whole, with short notes beside its citations, on ${nameOf(paper)}`, async ({ page }) => {
      await page.goto(address);
      const { sheets } = await printed(page, paper);
      const all = sheets.map(({ text }) => text).join('');
      const wanted = await page.evaluate(() => {
        const texts = (selector: string) =>
          [...document.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
        const hrefs = [...document.querySelectorAll<HTMLAnchorElement>('.notes .reference a[href^="http"]')];
        return {
          addresses: hrefs.map((link) => link.getAttribute('href') ?? ''),
          tables: texts('.figure details td'),
          headings: texts('.essay :is(h1, h2, h3)'),
          hash: /[0-9a-f]{8}$/.exec(texts('.edition p')[0] ?? '')?.[0],
          notes: document.querySelectorAll('.note').length,
        };
      });
      for (const words of ONLY_ON_SCREEN) expect(all, words).not.toContain(squeezed(words));
      for (const each of new Set([...wanted.addresses, ...wanted.tables])) {
        if (!ARABIC.test(each)) expect(all, each).toContain(squeezed(each));
      }
      expect(sheets[0]?.text, 'the edition').toContain(String(wanted.hash));

      const links = sheets.flatMap((sheet) => sheet.links);
      for (const each of wanted.addresses) expect(links.map(decoded)).toContain(decoded(new URL(each).href));
      // A link has a rectangle in each line that it stands in, and titles go on in the next more often than not.
      const inLines =
        (await page.locator('.essay a[href]').count()) + (await page.locator('.notes .source-page').count());
      expect(links.length).toBeLessThan(4 * wanted.notes + inLines);

      const inset = Number.parseInt(paper.margin ?? '0', 10) * MILLIMETRE;
      for (const { pieces, width, height } of sheets) {
        for (const { text, x, y, width: length } of pieces) {
          expect(x, text).toBeGreaterThanOrEqual(inset - 4);
          expect(x + length, text).toBeLessThanOrEqual(width - inset + 4);
          expect(y, text).toBeLessThanOrEqual(height);
        }
      }
      const titles = new Set(wanted.headings.map(squeezed));
      expect(feetOf(sheets).filter((line) => titles.has(line))).toEqual([]);
      for (const sheet of sheets.slice(0, -1)) expect(linesOf(sheet).length).toBeGreaterThan(3);

      const notes = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.essay [data-note]')]
          .filter((each) => getComputedStyle(each).display !== 'none')
          .map((each) => ({
            text: `${each.dataset.n}${each.dataset.note}`,
            target: each.closest<HTMLAnchorElement>('a')?.hash.slice(1) ?? '',
          })),
      );
      const legible = notes.filter(({ text }) => !ARABIC.test(text));
      const targets = new Map(legible.map(({ text, target }) => [squeezed(text), target]));
      // The longest first: note 11 is not note 1.
      const keys = [...targets.keys()].sort((one, other) => other.length - one.length);
      const anyKey = new RegExp(keys.map((key) => RegExp.escape(key)).join('|'), 'g');
      const leads = (at: number, target: string) =>
        sheets[at]?.links.some((link) => decoded(link).endsWith(target)) ?? false;
      const found = sheets.flatMap(({ text }, index) =>
        [...text.matchAll(anyKey)].map(([key]) => {
          const target = targets.get(key) ?? '';
          return leads(index, target) ? 'same' : leads(index - 1, target) ? 'next' : 'elsewhere';
        }),
      );
      expect(found.length).toBe(legible.length);
      expect(found).not.toContain('elsewhere');
      expect(found.filter((where) => where === 'same').length / found.length).toBeGreaterThanOrEqual(0.8);
    });
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
