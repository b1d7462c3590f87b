import { describe, expect, test } from 'vitest';
import { readEssay } from '../../../src/markdown/read-essay.ts';
import type { Prose } from '../../../src/model/prose.ts';

const FRONT = '---\ntitle: A\n---\n\n';

// A source, and of everything that is found in it the stretch of the source where it stands.
const PLACES: [string, string, string[]][] = [
  ['plain words', 'It was 39 men on 7 May, “no”.', ['39', '7 May', '“no”']],
  ['emphasis', 'It was *39* men and at **least _40_** more.', ['39', 'at **least _40']],
  ['a link', 'It was [at least 39 men](#x "39 of them") old.', ['at least 39']],
  ['a link of which it is a part', 'It was at [least](#x) 39 men.', ['at [least](#x) 39']],
  [
    'references to characters',
    'It was 27&#44;900 men, 20&nbsp;% of “all &amp; one”.',
    ['27&#44;900', '20&nbsp;%', '“all &amp; one”'],
  ],
  ['escapes', 'It was \\~39 men, \\*40\\*.', ['~39', '40']],
  ['a soft break', 'It was at\nleast 39 men.', ['at\nleast 39']],
  ['a soft break in a quotation', '> It was at\n> least 39 men.', ['at\n> least 39']],
  ['a soft break in a list', '- It was at\n  least 39 men.', ['at\n  least 39']],
  ['a hard break', 'It was 39 men\\\n40 boats.', ['39', '40']],
  ['a tight list', '- 39 men\n- 40 boats\n  1. 41 ships', ['39', '40', '41']],
  ['a loose list', '- 39 men\n\n- 40 boats', ['39', '40']],
  ['a table', '| 39 men | a |\n| --- | --- |\n| b | *40* boats |', ['39', '40']],
  ['a heading', '## Of 39 men {/* #a-39 */}', ['39']],
  ['a heading with a line under it', 'Of 39 men\n---------', ['39']],
  ['a footnote', 'It was.[^a]\n\n[^a]: By 39 men.', ['39']],
  ['an inline note', 'It was.^[By 39 men.] So.', ['39']],
  ['a standfirst', '<Standfirst>By 39 men.</Standfirst>', ['39']],
  ['a standfirst on lines of its own', '<Standfirst>\nBy 39\nmen.\n</Standfirst>', ['39']],
  ['a citation', 'By <Cite claim="a-39">at least 39</Cite> men.', ['at least 39']],
  ['a citation of a part', 'By at <Cite claim="a">least 39</Cite> men.', ['at <Cite claim="a">least 39']],
  ['a citation on lines of its own', '<Cite claim="a">\nBy 39 men.\n</Cite>', ['39']],
  ['a waiver', 'By <Uncited because="39">39 men</Uncited>.', ['39']],
  ['HTML', 'By <b>39</b> men, <span lang="de">40 Mann</span>.', ['39', '40']],
  ['a caption', '<Photo src="39.png" alt="" credit="39 men" licence="CC0 1.0">Of *39* men.</Photo>', ['39']],
  [
    'what describes a picture',
    '<Photo src="a.png" alt="Of 39 &amp; 40 men." credit="c" licence="l">So.</Photo>',
    ['39', '40'],
  ],
  ['a comment', 'By {/* 39 */} 40 men.', ['40']],
  ['an image', 'By ![39 men](39.png) 40 men.', ['40']],
  ['letters of two units', '😀 It was 39 men, “é” and “😀”.', ['39', '“é”']],
];

describe.each([
  ['as written', (text: string) => text],
  ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
])('%s', (_name, written) => {
  test.each(PLACES)('everything is found in its place in %s', (_context, source, places) => {
    const text = written(FRONT + source);
    expect(slices(text)).toEqual(places.map(written));
  });
});

test.each([
  ['code', 'It was `39 men`.'],
  ['a block of code', '```\n39 men\n```'],
  ['a block of code by its indent', '- a\n\n  ~~~\n  39 men\n  ~~~'],
  ['expressions', 'It was {39} men.'],
  ['expressions on lines of their own', '{39}'],
  ['tags of code', 'It was <code>39</code>, <kbd>40</kbd>, <samp>41</samp>, <var>42</var>.'],
  ['attributes', '<span title="39 men">It</span> was [so](#x "39 men").'],
  ['addresses', 'It was at https://example.org/39/men.'],
  ['titles of works', 'It was in *Two Years Before the Mast* and in <cite>39 Steps</cite>.'],
  ['comments', '{/* 39 men */}'],
  ['definitions', '[a]: https://example.org "39 men"'],
])('%s are not read', (_name, source) => expect(slices(FRONT + source)).toEqual([]));

test('what is not read parts the words around it', () => {
  expect(slices('It was 39 `of` to 40 men, at `x` least 41.')).toEqual(['39', '40', '41']);
});

test.each([
  ['<Standfirst>By 39.</Standfirst>', ['standfirst']],
  ['## By 39', ['heading']],
  ['By 39.', ['body']],
  ['- By 39.', ['body']],
  ['> By 39.', ['quotation']],
  ['| By 39 | a |\n| --- | --- |\n| 40 | b |', ['cell', 'cell']],
  ['<Photo src="a" alt="Of 39" credit="c" licence="l">Of 40.</Photo>', ['alt', 'caption']],
  ['It.[^a]\n\n[^a]: By 39.', ['footnote']],
])('%s: where it stands', (source, where) => {
  const holding = prose(source).passages.filter(({ phrases }) => phrases.length > 0);
  expect(holding.map((passage) => passage.where)).toEqual(where);
});

test('the cells of a row belong together, and the paragraphs of a quotation', () => {
  const groups = (source: string) => {
    const { passages } = prose(source);
    const all = passages.map(({ group }) => group);
    return all.map((group) => all.indexOf(group));
  };
  expect(groups('| a | b |\n| - | - |\n| c | d |\n| e | f |')).toEqual([0, 0, 2, 2, 4, 4]);
  expect(groups('> a\n>\n> b\n\nc\n\nd')).toEqual([0, 0, 2, 3]);
});

test('covers are of the words that a tag holds, citations by their order on the page', () => {
  const { passages, citations, waivers } = prose(
    'By <Cite claim="a">39 <Uncited because="so">or 40</Uncited></Cite> men.^[<Cite claim="b">No</Cite>.]\n\n<Uncited because=" for all ">\n\nSo <Cite claim="c">be</Cite> it.\n\n</Uncited>',
  );
  const covers = passages.flatMap(({ text, covers }) =>
    covers.map(({ by, index, start, end }) => [by, index, text.slice(start, end)]),
  );
  expect(covers).toEqual([
    ['waiver', 0, 'or 40'],
    ['citation', 0, '39 or 40'],
    ['citation', 1, 'be'],
    ['waiver', 1, 'So be it.'],
    ['citation', 2, 'No'],
  ]);
  expect(citations.map(({ refs, text }) => [...refs, text])).toEqual([
    ['a', '39 or 40'],
    ['c', 'be'],
    ['b', 'No'],
  ]);
  expect(waivers.map(({ because }) => because)).toEqual(['so', 'for all']);
});

// Whatever the words stand in, they are found, as the same, in their place.
const WORDS = [
  'at least 39',
  'two and a half',
  '20 %',
  '7 May 2024',
  '“the best light”',
  'two weeks later',
  '£1.5 million',
];
const INLINE: [string, string][] = [
  ['', ''],
  ['**', '**'],
  ['*so* ', ''],
  ['[', '](#x)'],
  ['<Cite claim="a">', '</Cite>'],
  ['<Uncited because="b">', '</Uncited>'],
  ['&amp; ', ' &amp;'],
  ['`x` ', ' `y`'],
  ['<b>', '</b>'],
  ['{/* c */}', ''],
  ['It.^[', ' so.]'],
  ['“', '” '],
];
const BLOCK: [string, string][] = [
  ['', ''],
  ['## ', ''],
  ['- a\n- ', '\n- b'],
  ['1. ', ''],
  ['> ', '\n>\n> b'],
  ['| a | b |\n| - | - |\n| c | ', ' |'],
  ['<Standfirst>', '</Standfirst>'],
  ['<Photo src="a" alt="" credit="c" licence="l">', '</Photo>'],
  ['It.[^a]\n\n[^a]: ', ''],
  ['<Uncited because="b">\n\n', '\n\n</Uncited>'],
];

test.each(BLOCK)('words are found in their place in %j…%j, whatever they are wrapped in', (before, after) => {
  for (const words of WORDS) {
    for (const [open, close] of INLINE) {
      // An inline note within a note is told elsewhere; within quotation marks only the quotation is found.
      if (open.startsWith('It.^[') && before.includes('[^a]')) continue;
      const inMarks = open === '“';
      // What has capitals or digits throughout is read as the title of a work.
      if (inMarks && (words.startsWith('“') || words === '7 May 2024')) continue;
      const source = `${FRONT}${before}Some say ${open}${words}${close} there.${after}`;
      const found = slices(source);
      expect(found, source).toEqual([inMarks ? `“${words}”` : words]);
    }
  }
});

test('the words of a phrase in the file, without markup, are its words in the passage', () => {
  const sources = PLACES.map(([, source]) => source).filter((source) => !/&\w|&#|alt=/.test(source));
  for (const source of sources) {
    const text = FRONT + source;
    for (const passage of prose(text).passages) {
      for (const { start, end, span } of passage.phrases) {
        const bare = text.slice(span.start, span.end).replace(/<[^>]*>|\]\([^)]*\)|[*_[\]]|\n> /g, ' ');
        expect(bare.replace(/\s+/g, ' ').trim()).toBe(passage.text.slice(start, end).replace(/\s+/g, ' '));
      }
    }
  }
});

test('in an essay in another language only what is written in digits or quoted is found', () => {
  const source = 'Ein Drittel von 39 Schiffen, „alle“, am 7. Mai 1944, said Reuters.';
  expect(slices(source, 'de')).toEqual(['39', '„alle“', '7. Mai 1944']);
});

function prose(text: string, language?: string): Prose {
  const { prose, problems } = readEssay(text, 'essay.mdx', language);
  if (!prose) throw new Error(problems[0]?.message);
  return prose;
}

/** The stretches of a source in which something checkable stands, in the order of the file. */
function slices(text: string, language?: string): string[] {
  return prose(text, language)
    .passages.flatMap(({ phrases }) => phrases.map(({ span }) => span))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}
