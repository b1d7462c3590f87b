import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, type Route, test } from '@playwright/test';
import { fixtureSite } from '../sites.ts';

// The tests of this file share one server and one content folder.
test.describe.configure({ mode: 'default' });

const root = mkdtempSync(join(tmpdir(), 'footing-dev-'));
const content = join(root, 'content');
const address = `http://localhost:${process.env.FOOTING_DEV_PORT}`;
let server: ChildProcess;

test.beforeAll(async () => {
  cpSync(fixtureSite.content, content, { recursive: true });
  // What is written here has not been published.
  for (const lock of ['essays/harbour/anchors.lock.yaml', 'addresses.lock.yaml']) rmSync(join(content, lock));
  const env = { ...process.env, FOOTING_CONTENT: content, PORT: process.env.FOOTING_DEV_PORT };
  server = spawn('node', ['src/cli/footing.mjs', 'dev'], { env, stdio: 'ignore' });
  await expect(async () => expect((await fetch(address)).status).toBe(200)).toPass({ timeout: 60_000 });
});

test.afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

function change(file: string, from: string | RegExp, to: string | ((match: string) => string)): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, typeof to === 'string' ? text.replace(from, to) : text.replace(from, to));
}

test('a change in prose, ledger or source shows by itself, and a mistake shows its file and line', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(`${address}/essays/harbour/`);

  await test.step('prose', async () => {
    change('essays/harbour/essay.mdx', '</Standfirst>', ' Live from the prose.</Standfirst>');
    await expect(page.getByText('Live from the prose.')).toBeVisible();
  });
  await test.step('ledger', async () => {
    change('essays/harbour/claims.yaml', /statement: (>-\s+)?/, 'statement: $1Live from the ledger. ');
    await expect(page.getByText('Live from the ledger.')).toBeVisible();
  });
  await test.step('source', async () => {
    const source = /source: (\S+)/.exec(readFileSync(join(content, 'essays/harbour/claims.yaml'), 'utf8'))?.[1];
    change(`sources/${source}.yaml`, /title: ['"]?/, (match) => `${match}Live from the source `);
    await expect(page.getByText('Live from the source').first()).toBeVisible();
  });

  await test.step('a claim that is added has its page', async () => {
    const statusOf = async (claim: string) =>
      (await page.request.get(`${address}/essays/harbour/claims/${claim}/`)).status();
    expect(await statusOf('tower-height')).toBe(200);
    const entry = /^tower-height:[\s\S]*?(?=^\S)/m;
    change('essays/harbour/claims.yaml', entry, (it) => it + it.replace('tower-height', 'mast-height'));
    await expect.poll(() => statusOf('mast-height')).toBe(200);
  });

  await test.step('a change while a page is on its way', async () => {
    // The page is there, its script is not yet; one that is being left still listens, so that the change counts as told.
    const left = await page.context().newPage();
    await left.goto(address);
    await left.waitForLoadState('networkidle');
    await left.route('**/*', (route) => route.abort());
    const hold = async (route: Route) => {
      change('essays/harbour/claims.yaml', 'Live from the ledger.', 'Saved in between.');
      await new Promise((done) => setTimeout(done, 1000));
      await route.continue();
    };
    await page.route('**/@vite/client*', hold, { times: 1 });
    await page.goto(`${address}/essays/harbour/`);
    await expect(page.getByText('Saved in between.')).toBeVisible();
    await left.close();
  });

  const overlay = page.locator('vite-error-overlay');
  const mistakes = [
    {
      file: 'essays/harbour/essay.mdx',
      from: '</Standfirst>',
      to: '<Cite claim="no-such-claim">x</Cite></Standfirst>',
    },
    { file: 'essays/harbour/claims.yaml', from: 'verdict: ', to: 'verdickt: ' },
    { file: 'essays/harbour/essay.mdx', from: '</Standfirst>', to: '' },
  ];
  for (const { file, from, to } of mistakes) {
    await test.step(`mistake in ${file}: ${to || `no ${from}`}`, async () => {
      const before = readFileSync(join(content, file), 'utf8');
      const line = before.slice(0, before.indexOf(from)).split('\n').length;
      change(file, from, to);
      // Astro tells of the mistake a moment after the page, whether the page's script is there by then or not; on a slow
      // machine it may not be, and the page has to be asked for again.
      let isAskedAgain = false;
      await expect(async () => {
        if (isAskedAgain) await page.reload();
        isAskedAgain = true;
        await expect(overlay).toBeVisible();
      }).toPass({ timeout: 60_000 });
      await expect(overlay).toContainText(new RegExp(`${file}:${line}(:|\\b)`));
      writeFileSync(join(content, file), before);
      await expect(page.getByText('Live from the prose.')).toBeVisible();
      await expect(overlay).toBeHidden();
    });
  }
});

test('while writing, what the check found is underlined, listed and counted', async ({ page }) => {
  test.setTimeout(240_000);
  const file = join(content, 'essays/harbour/essay.mdx');
  const before = readFileSync(file, 'utf8');
  const badge = page.getByRole('button', { name: /^(All essays: )?\d+ of \d+ cited/ });
  const list = page.getByRole('region', { name: 'What the check found' });
  await page.goto(`${address}/essays/harbour/`);
  const counted = counts(await badge.innerText());

  const sentence = 'They were 4,444 rowers, and built <Cite claim="tower-height">77 metres</Cite> of it.';
  writeFileSync(file, `${before}\n${sentence}\n`);
  const line = before.split('\n').length + 1;
  await test.step('the page shows, with what is wrong underlined', async () => {
    await expect(page.getByText('They were 4,444 rowers')).toBeVisible();
    const underlined = expect.poll(() => underlinedOn(page));
    await underlined.toContainEqual(expect.stringContaining('4,444'));
    await underlined.toContainEqual(expect.stringContaining('77'));
  });
  await test.step('the badge counts one more that is cited and one that is not', async () => {
    await expect(badge).toContainText('uncited');
    const { cited, all, uncited } = counts(await badge.innerText());
    expect({ cited, all, uncited }).toEqual({
      cited: counted.cited + 1,
      all: counted.all + 2,
      uncited: counted.uncited + 1,
    });
    await badge.click();
    await expect(list).toBeFocused();
    await expect(badge).toBeHidden();
  });
  const uncited = list.getByRole('listitem').filter({ hasText: '4,444' });
  const wrong = list.getByRole('listitem').filter({ hasText: '“77' });
  await test.step('the list names rule and place, and leads to both places', async () => {
    await expect(wrong).toContainText('quantity-matches-ledger');
    await expect(uncited).toContainText('quantity-is-cited');
    await page.evaluate(() => scrollTo(0, 0));
    await uncited.getByRole('button', { name: /^Show on the page: / }).click();
    await expect(page.getByText('They were 4,444 rowers')).toBeInViewport();
    const opened = page.waitForRequest('**/__open-in-editor?**');
    await page.route('**/__open-in-editor?**', (route) => route.fulfill());
    await uncited.getByRole('button', { name: /^Open in the editor: / }).click();
    const place = new URL((await opened).url()).searchParams.get('file');
    expect(place).toBe(`${file}:${line}:${sentence.indexOf('4,444') + 1}`);
  });
  await test.step('once it is mended, the open list is without it', async () => {
    writeFileSync(file, before);
    await expect(page.getByText('They were 4,444 rowers')).toHaveCount(0);
    await expect(list).toBeVisible();
    await expect(uncited).toHaveCount(0);
    await list.getByRole('button', { name: 'Close' }).click();
    await expect(badge).toBeFocused();
    expect(counts(await badge.innerText())).toEqual(counted);
  });
});

function counts(text: string): { cited: number; all: number; uncited: number } {
  const [, cited, all] = /(\d+) of (\d+) cited/.exec(text) ?? [];
  return { cited: Number(cited), all: Number(all), uncited: Number(/(\d+) uncited/.exec(text)?.[1] ?? 0) };
}

/** What is underlined; nothing while the page is being loaded again. */
async function underlinedOn(page: Page): Promise<string[]> {
  const read = () => [...(CSS.highlights.get('footing-error') ?? [])].map((range) => `${range}`);
  return page.evaluate(read).catch(() => []);
}

test('PDF and e-book are made when they are asked for, and anew when the prose has changed', async ({ request }) => {
  const bytesOf = async (file: string) => (await request.get(`${address}/essays/lighthouse/${file}`)).body();
  const pdf = await bytesOf('lighthouse.pdf');
  const epub = await bytesOf('lighthouse.epub');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(epub.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  expect((await bytesOf('lighthouse.pdf')).equals(pdf)).toBe(true);
  change('essays/lighthouse/essay.mdx', '</Standfirst>', ' Live on paper.</Standfirst>');
  await expect.poll(async () => (await bytesOf('lighthouse.pdf')).equals(pdf)).toBe(false);
  await expect.poll(async () => (await bytesOf('lighthouse.epub')).equals(epub)).toBe(false);
});
