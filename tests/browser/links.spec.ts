import { expect, type Locator, type Page, test } from '@playwright/test';
import { fixture, pageTypes, press } from './sites.ts';

const ESSAY = `${press}essays/from-gaza-to-baghdad/`;
const PUBLISHED = 'https://example.org/press/essays/from-gaza-to-baghdad/';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.getByRole('status');
const paragraph = (page: Page, words: string) => page.locator('.essay > p[id]').filter({ hasText: words });
const mark = (page: Page) => page.locator('.paragraph-link');
const idOf = (element: Locator) => element.getAttribute('id');

/** Opens an essay, and waits until its script has done all that it does. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.margin[data-form]').waitFor({ state: 'attached' });
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the link of a section is copied in full as published, told, and put into the address bar', async ({ page }) => {
  await open(page, ESSAY);
  const link = page.getByRole('link', { name: 'Link to the section “Counting the dead”' });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(status(page)).toHaveText('Link to the section “Counting the dead” copied');
  expect(await copied(page)).toBe(`${PUBLISHED}#counting-the-dead`);
  await expect(page).toHaveURL(`${ESSAY}#counting-the-dead`);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(status(page)).toHaveCount(0);
});

test('where nobody has said where the site is, the address is the one that the reader sees', async ({ page }) => {
  await open(page, `${pageTypes['tiny essay']}?marks=quiet`);
  await page.getByRole('link', { name: 'Link to the figure “the-bill”' }).click();
  await expect(status(page)).toHaveText('Link to the figure “the-bill” copied');
  expect(await copied(page)).toBe(`${fixture}essays/harbour/#the-bill`);
  await expect(page).toHaveURL(`${fixture}essays/harbour/?marks=quiet#the-bill`);
});

test('a paragraph that is pointed at shows its link in the margin, and no other does', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, ESSAY);
  const [one, other] = [paragraph(page, 'The earlier essay’s account'), paragraph(page, 'Both tolls rose')];
  await one.hover();
  await expect(mark(page)).toHaveCSS('opacity', '1');
  const [sign, words] = [await mark(page).boundingBox(), await one.boundingBox()];
  if (!sign || !words) throw new Error('Expected both to have a place.');
  expect(sign.x + sign.width).toBeLessThan(words.x + 5);
  expect(sign.y).toBeCloseTo(words.y, 0);
  await mark(page).click();
  await expect(status(page)).toHaveText('Link to the paragraph “The earlier essay’s account, with 125 …” copied');
  expect(await copied(page)).toBe(`${PUBLISHED}#${await idOf(one)}`);
  await other.hover();
  expect(await mark(page).evaluate((link) => link.parentElement?.id)).toBe(await idOf(other));
  await page.mouse.move(1, 450);
  await expect(mark(page)).toHaveCSS('opacity', '0');
  await expect(mark(page)).toHaveCount(1);
});

test('with the keyboard it is a step back from a citation, and none on the way from one to the next', async ({
  page,
}) => {
  await open(page, ESSAY);
  const links = page.locator('.essay > p[id] a.cite:not([aria-label])');
  const ids = await links.evaluateAll((all) => all.slice(0, 6).map(({ id }) => id));
  await links.first().focus();
  for (const id of ids.slice(1)) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.aside-mark, .permalink:not(.paragraph-link)'))) {
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  }
  const cite = page.locator('#cite-feb2-deaths');
  await cite.focus();
  while (!(await mark(page).evaluate((link) => link === document.activeElement)))
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^Link to the paragraph “.*” copied$/);
  expect(await copied(page)).toBe(`${PUBLISHED}#${await idOf(page.locator('p:has(#cite-feb2-deaths)'))}`);
});

test('L copies the link to the paragraph of the citation, of the open note, or of where the reader is', async ({
  page,
}) => {
  await open(page, ESSAY);
  const of = async (id: string) => `${PUBLISHED}#${await idOf(page.locator(`p:has(#${id})`))}`;
  await page.locator('#cite-gaza-deaths').focus();
  await page.keyboard.press('l');
  await expect.poll(() => copied(page)).toBe(await of('cite-gaza-deaths'));
  await page.locator('#cite-feb2-deaths').click();
  await page.keyboard.press('l');
  await expect.poll(() => copied(page)).toBe(await of('cite-feb2-deaths'));
  await expect(page.getByRole('dialog', { name: 'Note 6' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    document.querySelector('#who-was-hit')?.scrollIntoView();
  });
  await page.keyboard.press('l');
  const first = page.locator('.heading:has(#who-was-hit) + p');
  await expect.poll(async () => copied(page)).toBe(`${PUBLISHED}#${await idOf(first)}`);
  await page.evaluate(() => navigator.clipboard.writeText('kept'));
  await page.evaluate(() => {
    document.documentElement.dataset.keys = 'off';
  });
  await page.keyboard.press('l');
  expect(await copied(page)).toBe('kept');
});

test('a note offers the link to its citation and stays open, a claim’s page the one to itself', async ({ page }) => {
  await open(page, ESSAY);
  await page.locator('#cite-feb2-deaths-3').click();
  const note = page.getByRole('dialog', { name: 'Note 6' });
  await note.getByRole('link', { name: 'Copy link' }).click();
  await expect(status(page)).toHaveText('Link to the citation of note 6 copied');
  await expect(status(page)).toBeInViewport();
  expect(await copied(page)).toBe(`${PUBLISHED}#cite-feb2-deaths-3`);
  await expect(note).toBeVisible();
  await page.goto(`${ESSAY}claims/feb2-deaths/`);
  await page.getByRole('link', { name: 'Copy link' }).click();
  await expect(status(page)).toHaveText('Link to the claim copied');
  expect(await copied(page)).toBe(`${PUBLISHED}claims/feb2-deaths/`);
});

test('where the browser does not let it copy, the address stands in a field, selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await open(page, ESSAY);
  await page.getByRole('link', { name: 'Link to the section “Who was hit”' }).click();
  const field = page.getByRole('textbox', { name: 'Link to the section “Who was hit”' });
  await expect(field).toHaveValue(`${PUBLISHED}#who-was-hit`);
  await expect(field).toBeFocused();
  expect(await field.evaluate((each: HTMLTextAreaElement) => each.selectionEnd - each.selectionStart)).toBe(
    `${PUBLISHED}#who-was-hit`.length,
  );
  await expect(status(page)).toHaveText('Link to the section “Who was hit”, to copy by hand');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});

test('held with Ctrl, a link opens as any other', async ({ page, context }) => {
  await open(page, ESSAY);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Link to the section “Who was hit”' }).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(`${ESSAY}#who-was-hit`);
  await expect(status(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a paragraph that is touched has its link, wide enough for a finger, within the window', async ({ page }) => {
    await open(page, ESSAY);
    const one = paragraph(page, 'The earlier essay’s account');
    await one.scrollIntoViewIfNeeded();
    await one.tap({ position: { x: 150, y: 12 } });
    await expect(mark(page)).toHaveCSS('opacity', '1');
    const box = await mark(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await mark(page).tap();
    await expect(status(page)).toHaveText(/copied$/);
    expect(await copied(page)).toBe(`${PUBLISHED}#${await idOf(one)}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  for (const [what, fault, told] of [
    ['is shared the device’s own way, and nothing is copied', undefined, undefined],
    ['that the reader does not share after all is let be', 'AbortError', undefined],
    ['is copied where it cannot be shared', 'NotAllowedError', 'Link to the citation of note 6 copied'],
  ] as const) {
    test(`a link ${what}`, async ({ page }) => {
      await page.addInitScript((fault) => {
        const shared: ShareData[] = [];
        Object.assign(window, { shared });
        navigator.share = async (data) => {
          shared.push(data ?? {});
          if (fault) throw new DOMException('no', fault);
        };
      }, fault);
      await open(page, ESSAY);
      await page.evaluate(() => navigator.clipboard.writeText('kept'));
      await page.locator('#cite-feb2-deaths').tap();
      await page.getByRole('dialog', { name: 'Note 6' }).getByRole('link', { name: 'Share link' }).tap();
      const url = `${PUBLISHED}#cite-feb2-deaths`;
      expect(await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared)).toEqual([
        { title: await page.title(), url },
      ]);
      if (told) await expect(status(page)).toHaveText(told);
      else await expect(status(page)).toHaveCount(0);
      expect(await copied(page)).toBe(told ? url : 'kept');
    });
  }
});

for (const [old, now] of [
  ['what-it-cost', 'the-price'],
  ['the-cost', 'the-price'],
  ['p-2b3c4', 'p-dqwkp'],
  ['cite-lamp-height', 'cite-tower-height'],
  ['note-lamp-height', 'note-tower-height'],
]) {
  for (const [where, address] of [
    ['the essay', 'essays/harbour/'],
    ['the page of its section', 'essays/harbour/sections/the-price/'],
  ]) {
    test(`who comes to ${where} by the former id ${old} sees what others see`, async ({ page }) => {
      const seen = async (id: string | undefined) => {
        // From elsewhere, so that the page is loaded and not only moved.
        await page.goto('about:blank');
        await page.goto(`${fixture}${address}#${id}`);
        await page.evaluate(() => document.fonts.ready);
        return page.evaluate((now) => {
          const place = document.getElementById(now ?? '');
          const style = (element: Element | null | undefined) => {
            const { backgroundColor, boxShadow, color, textDecorationColor } = element
              ? getComputedStyle(element)
              : ({} as Partial<CSSStyleDeclaration>);
            return { backgroundColor, boxShadow, color, textDecorationColor };
          };
          return {
            at: Math.round(scrollY),
            style: style(place),
            inner: style(place?.querySelector(':scope > span:not(.alias)')),
            link: style(place?.parentElement?.querySelector(':scope > .permalink')),
          };
        }, now);
      };
      expect(await seen(old)).toEqual(await seen(now));
    });
  }
}

test('a retired page leads on to the place that the reader came for', async ({ page }) => {
  await page.goto(`${fixture}essays/light-on-the-mole/#the-cost`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Light on the Mole');
  await page.getByRole('link', { name: 'A Light for Sandwick' }).click();
  await expect(page).toHaveURL(`${fixture}essays/harbour/#the-cost`);
  await expect(page.locator('#the-price')).toBeInViewport();
});

test('in an Arabic essay the link of a paragraph is in the margin on the right, where its lines begin', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, pageTypes['Arabic essay']);
  const one = page.locator('.essay > p[id]').first();
  await one.hover();
  const [sign, words] = [await mark(page).boundingBox(), await one.boundingBox()];
  expect(sign?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0) - 5);
});
