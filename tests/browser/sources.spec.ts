import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { readContent } from '../../src/disk/read-content.ts';
import { assemble } from '../../src/model/publication.ts';
import { address as addressOf } from '../../src/site.ts';
import { documentOf, readingView } from '../reading-view.ts';
import { essays } from './sites.ts';
import { type SourcePlace, sourceIdsReachable } from './sources-reachable.ts';

/** One way to look at an essay: how the page is asked for, and what is done once it is there. */
interface View {
  readonly context?: BrowserContextOptions;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
  readonly on?: 'paper';
}

const VIEWS: Readonly<Record<string, View>> = {
  'with script': {},
  'without script': { context: { javaScriptEnabled: false } },
  'without style sheets': {
    before: (page) =>
      page.route('**/essays/**', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/<style>[\s\S]*?<\/style>/g, '') });
      }),
    // The margin that a browser gives a page by itself.
    after: async (page) => expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('8px'),
  },
  'in the reading view': {
    after: async (page) => {
      const view = readingView(documentOf(await page.content(), page.url()));
      await page.setContent(view.documentElement.outerHTML);
    },
  },
  'on paper': { after: (page) => page.emulateMedia({ media: 'print' }), on: 'paper' },
};

for (const [name, { address, content }] of Object.entries(essays)) {
  for (const [how, { context = {}, before, after, on }] of Object.entries(VIEWS)) {
    test(`${name}, ${how}, leads to every one of its sources`, async ({ browser }) => {
      const places = await sourcesOf(address, content);
      const page = await browser.newPage(context);
      await before?.(page);
      await page.goto(address);
      await after?.(page);
      const reachable = await sourceIdsReachable(page, places, on);
      expect(places.length).toBeGreaterThan(1);
      expect(reachable).toEqual(places.map(({ id }) => id));
      await page.close();
    });
  }
}

test('sources are not reachable that are hidden, or that nothing leads to', async ({ page }) => {
  const { address, content } = essays['the tiny essay'];
  const places = await sourcesOf(address, content);
  await page.goto(address);
  // By script: the page’s own policy lets no style sheet be added.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.notes, .sources, .corrections'))
      part.style.display = 'none';
  });
  expect(await sourceIdsReachable(page, places)).toEqual([]);
  expect(await sourceIdsReachable(page, places, 'paper')).toEqual([]);
});

/** Where the sources of an essay are, as the data has them. */
async function sourcesOf(address: string, content: string): Promise<SourcePlace[]> {
  const publication = assemble((await readContent(content)).draft);
  const essay = publication.essays.find(({ id }) => address.endsWith(addressOf.essay(id)));
  return (essay?.sources ?? []).map((id) => ({
    id,
    page: new URL(addressOf.source(id), address).href,
    url: publication.sources.get(id)?.URL,
  }));
}
