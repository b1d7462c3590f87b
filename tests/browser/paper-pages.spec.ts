import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { tool } from '../tools.ts';
import { EDGE, type Piece, printed, squeezed } from './printed.ts';
import { fixture, pageTypes, press } from './sites.ts';

test.use({ colorScheme: 'dark', bypassCSP: true });

test('every sheet but the first says of what it is, where that is to be found, and which sheet of how many', async ({
  page,
}) => {
  const address = `${press}essays/from-gaza-to-baghdad/`;
  const permalink = 'https://example.org/press/essays/from-gaza-to-baghdad/';
  await page.goto(address);
  const { sheets } = await printed(page, { format: 'A4' });
  const edges = sheets.map(({ pieces, height }) => {
    const fromLeft = (edge: readonly Piece[]) => [...edge].sort((one, other) => one.x - other.x);
    const text = (edge: readonly Piece[]) =>
      squeezed(
        fromLeft(edge)
          .map((piece) => piece.text)
          .join(''),
      );
    return {
      head: text(pieces.filter(({ y }) => y < EDGE)),
      foot: text(pieces.filter(({ y }) => y > height - EDGE)),
    };
  });
  expect(edges[0]).toEqual({ head: '', foot: `1/${sheets.length}` });
  for (const [index, { head, foot }] of edges.entries()) {
    if (index === 0) continue;
    expect(head).toBe(squeezed('From Gaza to Baghdad Footing'));
    expect(foot).toBe(squeezed(`${permalink} ${index + 1} / ${sheets.length}`));
  }
  expect(sheets[0]?.text).toContain(squeezed(permalink));
  expect(sheets[0]?.alternatives).toContain(`QR code of the address ${permalink}`);
});

test('every picture has its text on paper too', async ({ page }) => {
  await page.goto(`${fixture}essays/harbour/`);
  const { sheets } = await printed(page, { format: 'A4' });
  const drawn = await page.locator('.figure svg[role="img"]').evaluateAll((all) => all.map((each) => each.ariaLabel));
  const photos = await page
    .locator('.photo img')
    .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).alt));
  const alternatives = sheets.flatMap((sheet) => sheet.alternatives);
  expect(alternatives).toEqual(expect.arrayContaining([...drawn, ...photos]));
});

for (const [name, address] of Object.entries({
  essay: pageTypes.essay,
  section: `${pageTypes.essay}sections/who-was-hit/`,
  ledger: pageTypes.ledger,
  claim: pageTypes.claim,
  source: pageTypes.source,
  method: pageTypes.method,
})) {
  test(`the ${name} is black on white, whatever the reader’s screen is`, async ({ page }) => {
    const pdftoppm = tool('pdftoppm');
    test.skip(!pdftoppm, 'poppler-utils is not installed');
    await page.goto(address);
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    const { bytes } = await printed(page, { format: 'A4' });
    const file = test.info().outputPath('printed.pdf');
    writeFileSync(file, bytes);
    const picture = execFileSync(pdftoppm ?? '', ['-r', '20', '-gray', '-f', '1', '-l', '1', file]);
    const [, width = 0, height = 0] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1'))?.map(Number) ?? [];
    const pixels = picture.subarray(-width * height);
    for (const corner of [0, width - 1, width * (height - 1), width * height - 1]) expect(pixels[corner]).toBe(255);
    const white = pixels.filter((pixel) => pixel > 200).length;
    expect(white / pixels.length).toBeGreaterThan(0.6);
  });
}

test('the ledger repeats the head of its table on every sheet, and cuts no row', async ({ page }) => {
  await page.goto(pageTypes.ledger);
  const { sheets } = await printed(page, { format: 'A4' });
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) expect(sheet.text).toContain('NoteClaimKindVerdictEvidence');
});

test('a claim has its evidence with every address in full', async ({ page }) => {
  await page.goto(pageTypes.claim);
  const addresses = await page
    .locator('.evidence .reference a[href^="http"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const { sheets } = await printed(page, { format: 'A4' });
  const all = sheets.map(({ text }) => text).join('');
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) expect(all).toContain(squeezed(address));
});

test('a section has its own notes under their numbers in the essay, and says which essay it is of', async ({
  page,
}) => {
  await page.goto(`${pageTypes.essay}sections/who-was-hit/`);
  const { sheets } = await printed(page, { format: 'A4' });
  const all = sheets.map(({ text }) => text).join('');
  expect(sheets[0]?.text).toContain(squeezed('From Gaza to Baghdad'));
  expect(all).toContain('Whowashit');
  expect(all).not.toContain(squeezed('Previous section'));
  expect(sheets.length).toBeLessThan(8);
});

test('a passage taken out of its page keeps its short notes', async ({ page }) => {
  await page.goto(pageTypes.essay);
  const notes = await page.evaluate(() => {
    const article = document.querySelector('.essay') as HTMLElement;
    const cite = document.querySelector('#cite-feb7-strike')?.closest('p') as Element;
    const range = document.createRange();
    range.selectNode(cite);
    article.replaceChildren(range.cloneContents());
    return [...article.querySelectorAll<HTMLElement>('[data-note]')].map(
      (each) => `${each.dataset.n}${each.dataset.note}`,
    );
  });
  const { sheets } = await printed(page, { format: 'A4' });
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(sheets[0]?.text).toContain(squeezed(note));
});

test('what a printed page cannot do is still not possible: a list of contents with the numbers of pages', async ({
  page,
}) => {
  await page.goto(pageTypes.method);
  // With attr() in it, any value is taken for a good one.
  expect(await page.evaluate(() => CSS.supports('content', 'target-counter("#x", page)'))).toBe(false);
});
