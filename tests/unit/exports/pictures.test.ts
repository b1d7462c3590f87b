import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { paperFonts } from '../../../src/disk/paper-fonts.ts';
import { readContent } from '../../../src/disk/read-content.ts';
import { claimPicture } from '../../../src/exports/pictures/claim-picture.ts';
import { type DrawPicture, pictureDrawer } from '../../../src/exports/pictures/draw-picture.ts';
import { essayPicture } from '../../../src/exports/pictures/essay-picture.ts';
import { ONE_ROW, type Picture } from '../../../src/exports/pictures/picture.ts';
import { sectionPicture } from '../../../src/exports/pictures/section-picture.ts';
import { sitePicture } from '../../../src/exports/pictures/site-picture.ts';
import { formatReferences, type Reference } from '../../../src/model/bibliography.ts';
import { notesCitedIn, withSubsections } from '../../../src/model/excerpt.ts';
import { assemble, type Essay, type Publication } from '../../../src/model/publication.ts';

/** What is kept free on every side, in pixels, and what of it an accent or a tail may reach into. */
const MARGIN = { side: 72, edge: 40 };

let draw: DrawPicture;
const publications: Publication[] = [];
let references: ReadonlyMap<string, Pick<Reference, 'by'>>;

beforeAll(async () => {
  // Those of the hard site have a font for Chinese besides.
  const fonts = await Promise.all((await paperFonts('tests/fixtures/hard')).map((file) => readFile(file)));
  draw = await pictureDrawer(fonts);
  for (const folder of ['tests/fixtures/publication', 'tests/fixtures/hard', 'content']) {
    publications.push(assemble((await readContent(folder)).draft));
  }
  const [tiny, hard, real] = publications.map(({ sources }) => sources);
  // Formatting all sources of the site takes longer than drawing; its claims have a long name instead.
  const long = [...(real?.keys() ?? [])].map(
    (id) => [id, { by: 'The Progressive Hub of Madison, 20 September 2017' }] as const,
  );
  references = new Map<string, Pick<Reference, 'by'>>([
    ...long,
    ...formatReferences(new Map([...(tiny ?? []), ...(hard ?? [])])),
  ]);
}, 120_000);

const essays = () => publications.flatMap((publication) => publication.essays);
const essay = (id: string) => essays().find((each) => each.id === id) as Essay;
const claim = (id: string, name: string) => {
  const found = essay(id);
  const each = found.claims.find((one) => one.id === name);
  if (!each) throw new Error(`Expected a claim “${name}” in “${id}”.`);
  return claimPicture(each, found, references);
};
const words = (text: string, language = 'en'): Picture => ({
  alt: text,
  words: { text, language },
  foot: [],
  footHeight: ONE_ROW,
});

/** The least distance of anything drawn from the left, the top, the right and the bottom of a picture. */
async function free(png: Uint8Array) {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const [left, top, right, bottom] = [info.width, info.height, info.width, info.height];
  const least = { left, top, right, bottom };
  for (let at = 0; at < data.length; at += 1) {
    if ((data[at] ?? 255) > 200) continue;
    const x = at % info.width;
    const y = Math.floor(at / info.width);
    least.left = Math.min(least.left, x);
    least.right = Math.min(least.right, info.width - 1 - x);
    least.top = Math.min(least.top, y);
    least.bottom = Math.min(least.bottom, info.height - 1 - y);
  }
  return least;
}

async function expectWithin(picture: Picture) {
  const least = await free(await draw(picture));
  expect(Math.min(least.left, least.right), picture.alt).toBeGreaterThanOrEqual(MARGIN.side - 4);
  expect(Math.min(least.top, least.bottom), picture.alt).toBeGreaterThanOrEqual(MARGIN.edge);
}

test('a picture is 1200 × 630, in few kB, and the same bytes whenever it is drawn', async () => {
  const png = await draw(claim('harbour', 'first-lit'));
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(png.length).toBeLessThan(60_000);
  expect(Buffer.compare(png, await draw(claim('harbour', 'first-lit')))).toBe(0);
  expect(Buffer.compare(png, await draw(claim('harbour', 'cost')))).not.toBe(0);
});

test('the longest and the shortest words of all claims, headings and titles have room', async () => {
  const byLength = [...essays().flatMap(({ claims }) => claims)].sort(
    (one, other) => one.statement.length - other.statement.length,
  );
  const ends = [byLength[0], ...byLength.slice(-3)].flatMap((each) => (each ? [claim(each.essay, each.id)] : []));
  const sections = essays().flatMap((each) => {
    const longest = each.prose.sections.toSorted((one, other) => other.title.length - one.title.length)[0];
    const notes = longest && notesCitedIn(withSubsections(each.prose.sections, longest.id), each);
    return longest && notes ? [sectionPicture(longest, notes, each)] : [];
  });
  for (const picture of [...ends, ...sections, ...essays().map(essayPicture), ...publications.map(sitePicture)]) {
    await expectWithin(picture);
  }
});

test('words that have no room in any size are cut, at a word where there are words', async () => {
  await expectWithin(words('The light at Sandwick was first lit on 2 October 1871. '.repeat(40)));
  await expectWithin(words('W'.repeat(400)));
  await expectWithin(words('بلغ ثمن الجرس ٩٦ جنيهًا ودُفع فيه ما لم يُدفع في غيره. '.repeat(40), 'ar'));
  await expectWithin(words('潮水守时，胜于钟表。'.repeat(90), 'zh'));
  // Cut off, it is another picture than that of the whole beginning.
  const long = words('One two three. '.repeat(200));
  expect(Buffer.compare(await draw(long), await draw(words('One two three. '.repeat(10))))).not.toBe(0);
});

test('a long description is left out rather than drawn over the words', async () => {
  await expectWithin({ ...words('A title'), more: { text: 'Word upon word. '.repeat(100), language: 'en' } });
});

test('an Arabic claim begins at the right, an English one at the left', async () => {
  const arabic = await free(await draw({ ...words('جرسٌ', 'ar') }));
  const english = await free(await draw(words('Bell')));
  expect(arabic.right).toBeLessThan(80);
  expect(english.left).toBeLessThan(80);
});

test('a picture is told in words, with the verdict in them', () => {
  expect(claim('harbour', 'tower-height').alt).toBe(
    'The tower was 31 metres high. Disputed: Hydrografische Dienst, 1890. A Light for Sandwick, Footing',
  );
  const harbour = essay('harbour');
  const [section] = harbour.prose.sections;
  if (!section) throw new Error('Expected a section.');
  const notes = notesCitedIn(withSubsections(harbour.prose.sections, section.id), harbour);
  expect(sectionPicture(section, notes, harbour).alt).toMatch(/^What £2,400 bought\. \d claims: \d supported/);
  expect(essayPicture(harbour).alt).toBe(
    'A Light for Sandwick. Ann Reed, 12\u00a0May 2024. 11 claims on 7 sources. Footing',
  );
});

test('a quotation stands under a claim that is one, in its own language', () => {
  expect(claim('harbour', 'visitor-words').more).toEqual({ text: '“منارة للمدينة”', language: 'ar', isQuoted: true });
  expect(claim('harbour', 'cost').more).toBeUndefined();
});
