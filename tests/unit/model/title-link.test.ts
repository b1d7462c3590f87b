import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/disk/read-content.ts';
import { withTitleLink } from '../../../src/model/bibliography/title-link.ts';
import { formatReferences } from '../../../src/model/bibliography.ts';
import { assemble } from '../../../src/model/publication.ts';

const OPEN = '<a href="/here/">';
const linked = (html: string, title: string) => withTitleLink(html, { title }, OPEN);

describe('the title of a reference', () => {
  test.each([
    ['“A tower,” <i>Gazette</i>.', 'A tower', `“${OPEN}A tower</a>,” <i>Gazette</i>.`],
    [
      '“Who said ‘it is over?’” <i>Gazette</i>.',
      "Who said 'it is over'?",
      `“${OPEN}Who said ‘it is over?’</a>” <i>Gazette</i>.`,
    ],
    [
      '<i>Gazette</i>. Stone & lime. 1871.'.replace('&', '&amp;'),
      'Stone & lime',
      `<i>Gazette</i>. ${OPEN}Stone &amp; lime</a>. 1871.`,
    ],
    [
      '“<span lang="ar">‘جرس’ الميناء</span>,” Kitab.',
      '“جرس” الميناء',
      `“${OPEN}<span lang="ar">‘جرس’ الميناء</span></a>,” Kitab.`,
    ],
  ])('is a link in %s', (html, title, expected) => {
    expect(linked(html, title)).toBe(expected);
  });

  test('is none where it stands in pieces, or only within the address', () => {
    expect(linked('<i>A v. B</i>, Order of 1 May.', 'A v. B (Order of 1 May)')).toBeUndefined();
    expect(linked('Gazette, <a href="https://gazette.example">“gazette”</a>.', 'Other')).toBeUndefined();
  });

  test.each(['content', 'tests/fixtures/publication'])(
    'is a link in nearly every reference of %s, and all else is as it was',
    async (folder) => {
      const { sources } = assemble((await readContent(folder)).draft);
      const references = formatReferences(sources);
      const all = [...sources].flatMap(([id, source]) =>
        (['note', 'entry'] as const).map((as) => ({ html: references.get(id)?.[as] ?? '', source })),
      );
      const made = all.map(({ html, source }) => ({ html, now: withTitleLink(html, source, OPEN) }));
      expect(made.filter(({ now }) => now === undefined).length).toBeLessThan(all.length / 25);
      for (const { html, now } of made) {
        if (now !== undefined) expect(now.replace(new RegExp(`${OPEN}(.+?)</a>`), '$1')).toBe(html);
      }
    },
  );
});
