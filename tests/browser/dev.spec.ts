import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Route, test } from '@playwright/test';

const root = mkdtempSync(join(tmpdir(), 'footing-dev-'));
const content = join(root, 'content');
const address = `http://localhost:${process.env.FOOTING_DEV_PORT}`;
let server: ChildProcess;

test.beforeAll(async () => {
  cpSync('tests/fixtures/publication', content, { recursive: true });
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
  test.setTimeout(120_000);
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
      await expect(overlay).toBeVisible();
      await expect(overlay).toContainText(new RegExp(`${file}:${line}(:|\\b)`));
      writeFileSync(join(content, file), before);
      await expect(page.getByText('Live from the prose.')).toBeVisible();
      await expect(overlay).toBeHidden();
    });
  }
});
