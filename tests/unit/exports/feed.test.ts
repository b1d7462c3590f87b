import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { readPrintables } from '../../../src/disk/read-printable.ts';
import { correctionsFeed } from '../../../src/exports/feed/corrections-feed.ts';
import { essaysFeed } from '../../../src/exports/feed/essays-feed.ts';
import type { Feed } from '../../../src/exports/feed/feed.ts';
import { jsonFeedOf } from '../../../src/exports/feed/json-feed.ts';
import { rssOf } from '../../../src/exports/feed/rss.ts';
import type { Correction } from '../../../src/model/history.ts';
import type { SourceId } from '../../../src/model/id.ts';
import type { Printable } from '../../../src/model/printable.ts';
import type { PublishedClaim } from '../../../src/model/publication.ts';

let harbour: Printable;
let fogBell: Printable;

beforeAll(async () => {
  const read = await readPrintables('tests/fixtures/publication');
  harbour = uncorrected(read.find(({ essay }) => essay.id === 'harbour') as Printable);
  fogBell = read.find(({ essay }) => essay.id === 'fog-bell') as Printable;
}, 60_000);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const correction: Correction = {
  date: '2024-06-02',
  stood: 'The tower was 30 metres high.',
  stands: 'The tower was 31 metres high.',
  because: 'The newspaper had <31>.',
  evidence: ['sandwick-gazette' as SourceId],
};

/** The essay as it stood before anything was corrected, alone. */
function uncorrected(printable: Printable): Printable {
  const { essay } = printable;
  const without = ({ history, ...claim }: PublishedClaim): PublishedClaim => claim;
  const { corrections, ...frontMatter } = essay.frontMatter;
  const first = {
    ...essay,
    frontMatter,
    claims: essay.claims.map(without),
    notes: essay.notes.map((note) => ({ ...note, claim: without(note.claim) })),
  };
  return { ...printable, essay: first, publication: { ...printable.publication, essays: [first] } };
}

/** The essay with a correction of its own, and one of its second claim. */
function corrected(printable: Printable): Printable {
  const { essay } = printable;
  const [first, second, ...rest] = essay.claims;
  if (!first || !second) throw new Error('Expected two claims.');
  const changed = {
    ...essay,
    frontMatter: { ...essay.frontMatter, corrections: [{ ...correction, date: '2024-05-20', section: 'the-price' }] },
    claims: [first, { ...second, history: [correction] }, ...rest],
  };
  return { ...printable, essay: changed, publication: { ...printable.publication, essays: [changed] } };
}

const content = (feed: Feed, index = 0) => new JSDOM(feed.items[index]?.html ?? '').window.document;

test('a day is the same moment wherever the feed is made', () => {
  const made = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => {
    process.env.TZ = TZ;
    const feed = essaysFeed([harbour]);
    return [rssOf(feed), jsonFeedOf(feed)];
  });
  expect(made[0]).toEqual(made[1]);
  expect(made[0]?.[0]).toContain('<pubDate>Sun, 12 May 2024 00:00:00 GMT</pubDate>');
  expect(made[0]?.[1]).toContain('"date_published": "2024-05-12T00:00:00Z"');
});

test('an essay that was corrected is the same item, changed on the day of its last correction, and tells what was', () => {
  const [before, after] = [essaysFeed([harbour]), essaysFeed([corrected(harbour)])];
  expect(after.items.map(({ id, published }) => [id, published])).toEqual(
    before.items.map(({ id, published }) => [id, published]),
  );
  expect(before.items[0]?.modified).toBeUndefined();
  const { items } = parseJsonFeed(jsonFeedOf(after));
  expect(items?.[0]?.date_modified).toBe('2024-06-02T00:00:00Z');
  const rss = parseRssFeed(rssOf(after));
  expect(rss.items?.[0]?.dcterms?.modified).toEqual(['2024-06-02']);
  expect(rss.lastBuildDate).toBe('Sun, 02 Jun 2024 00:00:00 GMT');
  const told = [...content(after).querySelectorAll('h2')].find(({ textContent }) => textContent === 'Corrections');
  const section = told?.parentElement;
  expect([...(section?.querySelectorAll('h3') ?? [])].map((each) => each.textContent)).toEqual([
    '2 June 2024',
    '20 May 2024',
  ]);
  expect(section?.querySelector('del')?.textContent).toBe(correction.stood);
  expect(section?.querySelector('ins')?.textContent).toBe(correction.stands);
  expect(section?.textContent).toContain('The newspaper had <31>.');
  expect(content(before).body.textContent).not.toContain('Corrections');
});

test('every correction is an item of its own that says what stood, what stands, why, on which evidence, and where', () => {
  const { publication, references } = corrected(harbour);
  const feed = correctionsFeed({ ...publication, references });
  const second = publication.essays[0]?.claims[1];
  expect(feed.items.map(({ id, url, published }) => ({ id, url, published }))).toEqual([
    {
      id: `/essays/harbour/claims/${second?.id}/#correction-1`,
      url: `/essays/harbour/claims/${second?.id}/`,
      published: '2024-06-02',
    },
    { id: '/essays/harbour/#correction-1', url: '/essays/harbour/#the-price', published: '2024-05-20' },
  ]);
  expect(content(feed).body.textContent).toBe(
    'What stood: The tower was 30 metres high.What stands: The tower was 31 metres high.Why: The newspaper had <31>.On the evidence of: The Sandwick Gazette, 7\u00a0October 1871.The claim as it stands, with all its evidence.',
  );
  expect(content(feed).querySelector('a[href="/sources/sandwick-gazette/"]')).not.toBeNull();
});

test('a feed without items is a feed', () => {
  const { publication, references } = harbour;
  const feed = correctionsFeed({ ...publication, references });
  expect(feed.items).toEqual([]);
  expect(parseRssFeed(rssOf(feed)).title).toBe('Corrections · Footing');
  expect(parseJsonFeed(jsonFeedOf(feed)).title).toBe('Corrections · Footing');
});

test('an essay from right to left says so, and its notes are in the language of the site', () => {
  const document = content(essaysFeed([fogBell]));
  const root = document.body.firstElementChild;
  expect([root?.getAttribute('lang'), root?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  const notes = document.querySelector('[role="doc-endnotes"]:has(ol)');
  expect([notes?.getAttribute('lang'), notes?.getAttribute('dir')]).toEqual(['en', 'ltr']);
});

test('words that look like markup stay words in either format', () => {
  const [item] = essaysFeed([harbour]).items;
  if (!item) throw new Error('Expected an item.');
  const words = '<b>&amp; ]]> "a" \u0007';
  const feed = { ...essaysFeed([]), title: words, items: [{ ...item, title: words, html: `<p>${words}</p>` }] };
  const xml = new JSDOM(rssOf(feed), { contentType: 'text/xml' }).window.document;
  const written = words.replace('\u0007', '');
  expect(xml.querySelector('item > title')?.textContent).toBe(written);
  expect(xml.getElementsByTagName('content:encoded')[0]?.textContent).toBe(`<p>${written}</p>`);
  expect(JSON.parse(jsonFeedOf(feed)).items[0].title).toBe(words);
});
