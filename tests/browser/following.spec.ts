import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from './sites.ts';

const bar = (page: Page) => page.getByRole('navigation', { name: 'Place in the essay' });
const to = (page: Page, id: string) => page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), id);

test('the bar comes when the title has gone, names the section, and leads to the next and the one before', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pageTypes.essay);
  await expect(bar(page)).toBeHidden();
  await to(page, 'counting-the-dead');
  await expect(bar(page)).toBeVisible();
  await expect(bar(page).locator('.bar-section')).toHaveText('Counting the dead');
  await expect(bar(page)).toContainText(/\d+ min left/);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('link', { name: 'Counting the dead' })).toHaveAttribute('aria-current', 'true');
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
  await bar(page).getByRole('link', { name: 'Next section: A word and a court' }).click();
  await expect(page).toHaveURL(/#a-word-and-a-court$/);
  await expect(bar(page).locator('.bar-section')).toHaveText('A word and a court');
  await bar(page).getByRole('link', { name: 'Previous section: Counting the dead' }).click();
  await expect(page).toHaveURL(/#counting-the-dead$/);
});

test('it covers nothing that a link leads to', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(pageTypes.essay);
    for (const id of ['who-was-hit', 'cite-tower22', 'note-tower22', 'sources']) {
      await page.goto(`${pageTypes.essay}#${id}`);
      await expect(bar(page)).toBeVisible();
      const edge = await bar(page).evaluate((it) => it.getBoundingClientRect().bottom);
      await expect
        .poll(() => page.locator(`[id="${id}"]`).evaluate((it) => it.getBoundingClientRect().top))
        .toBeGreaterThanOrEqual(edge);
    }
  }
});

test('the line grows and the minutes shrink with the reading', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const share = () => page.locator('.bar-line').evaluate((line) => new DOMMatrix(getComputedStyle(line).transform).a);
  const minutes = async () => Number(/\d+/.exec((await page.locator('.bar-left').textContent()) ?? '')?.[0]);
  const seen: [number, number][] = [];
  for (const id of ['a-strike-in-baghdad', 'counting-the-dead', 'what-follows']) {
    await to(page, id);
    await expect(page.locator('.bar-section')).toHaveAttribute('href', `#${id}`);
    seen.push([await share(), await minutes()]);
  }
  expect(seen.map(([share]) => share)).toEqual(seen.map(([share]) => share).toSorted((a, b) => a - b));
  expect(seen.map(([, minutes]) => minutes)).toEqual(seen.map(([, minutes]) => minutes).toSorted((a, b) => b - a));
  await to(page, 'notes');
  await expect(page.locator('.bar-section')).toHaveText('Notes');
  await expect(page.locator('.bar-left')).toBeEmpty();
  await expect.poll(share).toBe(1);
});

test('on a phone the contents open as a sheet, and close when one is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pageTypes.essay);
  await to(page, 'who-was-hit');
  await bar(page).getByRole('button', { name: 'Contents' }).click();
  const sheet = page.locator('#contents-panel');
  await expect(sheet).toBeVisible();
  await expect(sheet.locator('[aria-current]')).toHaveText('Who was hit');
  await sheet.getByRole('link', { name: 'What follows: an opinion' }).click();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/#what-follows$/);
});

test('who comes back is offered to go on where they left off, and may decline', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const offer = page.getByRole('region', { name: 'Where you left off' });
  await expect(offer).toHaveCount(0);
  const paragraph = page.locator('.essay > p', { hasText: 'In Rafah, by the White House' });
  await paragraph.evaluate((it) => it.scrollIntoView());
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem(`footing:place:${location.pathname}`)))
    .toContain('counting-the-dead');
  await page.goto('/');
  await page.goto(pageTypes.essay);
  await offer.getByRole('button', { name: 'Go on reading: Counting the dead' }).click();
  await expect(paragraph).toBeInViewport();
  await expect(offer).toHaveCount(0);
  await page.goto('/');
  await page.goto(`${pageTypes.essay}#who-was-hit`);
  await expect(page.locator('#who-was-hit')).toBeInViewport();
  await expect(offer).toHaveCount(0);
});

test('a long passage is copied without numbers and with its address, a short one as it is', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const copied = async (length: number) => {
    const waiting = await page.evaluateHandle((length) => {
      const paragraph = [...document.querySelectorAll('.essay > p')].find((each) =>
        each.textContent?.includes('The war had other fronts.'),
      );
      const range = document.createRange();
      range.selectNodeContents(paragraph as Element);
      if (length) range.setEnd(paragraph?.firstChild as Text, length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const copied = new Promise<{ text: string; html: string; isOwn: boolean }>((done) => {
        const tell = ({ clipboardData, defaultPrevented }: ClipboardEvent) =>
          done({
            text: clipboardData?.getData('text/plain') ?? '',
            html: clipboardData?.getData('text/html') ?? '',
            isOwn: defaultPrevented,
          });
        document.addEventListener('copy', tell, { once: true });
      });
      return { copied };
    }, length);
    await page.keyboard.press('ControlOrMeta+c');
    return waiting.evaluate(({ copied }) => copied);
  };
  const long = await copied(0);
  expect(long.text).toMatch(/^The war had other fronts\./);
  expect(long.text).not.toMatch(/fighters\s*7|\[7\]/);
  expect(long.text).toMatch(
    /\n\nFrom Gaza to Baghdad, http:\/\/localhost:\d+\/essays\/from-gaza-to-baghdad\/#a-strike-in-baghdad$/,
  );
  expect(long.html).toContain('href="http://localhost');
  expect(long.html).not.toMatch(/ id="|mark-text/);
  expect((await copied(20)).isOwn).toBe(false);
});
