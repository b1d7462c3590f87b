import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEssay } from '../../../src/markdown/read-essay.ts';
import { numberCitations } from '../../../src/model/citation.ts';
import type { Prose } from '../../../src/model/prose.ts';

const TINY = readFileSync('tests/fixtures/publication/essays/harbour/essay.mdx', 'utf8');

test('citations come in reading order from every context, the footnotes last', () => {
  const { citations } = read(TINY);
  expect(citations.map(({ refs, text, section }) => [refs.join(' '), text, section])).toEqual([
    ['first-lit', '2 October 1871', undefined],
    ['keeper-words', '“the best light on this coast”', undefined],
    ['visitor-words', '“a light for the town”', undefined],
    ['first-lit', 'The lamp was lit for the first time on 2 October 1871.', undefined],
    ['tower-height', 'The newspaper called it 31 metres high.', undefined],
    ['wrecks-before', 'At least eleven ships are said to have been lost before it.', undefined],
    [
      'years-of-light',
      'Since then it has burned for more than a hundred and fifty years,\nin every kind of weather.',
      undefined,
    ],
    ['cost', '£2,400', 'the-price'],
    ['cost', '£1,500', 'the-price'],
    ['cost', '£900', 'the-price'],
    ['keeper-words', 'Nobody who has seen it from the sea will ask what it cost.', 'the-price'],
    ['oil', 'oil', 'the-oil'],
    [
      'oil wrecks-before',
      'Two casks of 90 litres a month make 180 litres, for the ships that were no longer lost',
      'the-oil',
    ],
    ['tower-height', '31 metres', 'the-oil'],
    ['cost', '£2,400', 'the-oil'],
    ['rock-place', 'about half a mile', 'the-oil'],
    ['dues', 'A court held in 1874 that the dues were lawful', 'the-case'],
    ['first-lit', 'first lighting', 'the-case'],
    ['rock-place', 'about half a mile out', undefined],
    ['board-size', 'five to seven members', undefined],
  ]);
});

test('a claim keeps the number of its first citation', () => {
  const numbered = numberCitations(read(TINY).citations.map(({ refs }) => refs));
  const numbers = numbered.map((each) => each.map(({ number, nth }) => `${number}.${nth}`).join(' '));
  expect(numbers).toEqual([
    '1.1',
    '2.1',
    '3.1',
    '1.2',
    '4.1',
    '5.1',
    '6.1',
    '7.1',
    '7.2',
    '7.3',
    '2.2',
    '8.1',
    '8.2 5.2',
    '4.2',
    '7.4',
    '9.1',
    '10.1',
    '1.3',
    '9.2',
    '11.1',
  ]);
});

test.each([
  ['as written', TINY],
  ['with the line ends of Windows', TINY.replaceAll('\n', '\r\n')],
])('every span begins and ends with its tag, %s', (_name, text) => {
  const { citations, images, standfirst, tags } = read(text);
  for (const { span } of citations) expect(text.slice(span.start, span.end)).toMatch(/^<Cite [\s\S]*<\/Cite>$/);
  for (const { span } of images) expect(text.slice(span.start, span.end)).toMatch(/^<Photo [\s\S]*<\/Photo>$/);
  expect(standfirst?.opens).toBe(true);
  expect([citations.length, images.length, tags.length]).toEqual([20, 1, 26]);
});

test('sections have the ids of their comments, and otherwise of their titles', () => {
  expect(read(TINY).sections.map(({ id, title, level }) => [id, title, level])).toEqual([
    ['the-price', 'What £2,400 bought', 2],
    ['the-oil', 'The oil', 3],
    ['the-case', 'Notes of a law case', 2],
  ]);
});

test('photos, links, asides and the standfirst are read', () => {
  const { images, links, asides, standfirst, footnotes, words } = read(TINY);
  expect(images[0]).toMatchObject({ as: 'Photo', src: 'figures/lighthouse.png', licence: 'CC0 1.0' });
  expect(links.map(({ name }) => name)).toEqual(['#the-price', '#the-rock']);
  expect(asides).toBe(2);
  expect(standfirst?.text).toMatch(/^Sandwick has .* paid for it\.$/);
  expect(footnotes).toEqual({ undefined: [], unused: [], repeated: [], ambiguous: [], nested: [] });
  expect(words).toBeGreaterThan(180);
});

test('figures are read with their attributes, each where it stands', () => {
  const { figures } = read(TINY);
  expect(figures.map(({ as, caption, standsAlone }) => [as, caption.slice(0, 8), standsAlone])).toEqual([
    ['Ranges', 'What the', true],
    ['Distances', 'The rock', true],
    ['Timeline', 'From the', true],
  ]);
  for (const { attributes, span } of figures) {
    expect(TINY.slice(span.start, span.end)).toMatch(/^<(\w+) [\s\S]*<\/\1>$/);
    for (const { value, span } of Object.values(attributes)) expect(TINY.slice(span.start, span.end)).toBe(value);
  }
});

test.each([
  ['on lines of its own', '<Ranges id="a" claims="b">\nC.\n</Ranges>', true],
  ['in a paragraph by itself', '<Ranges id="a" claims="b">C.</Ranges>', true],
  ['among words', 'Here <Ranges id="a" claims="b">C.</Ranges>', false],
  ['in a list', '- <Ranges id="a" claims="b">C.</Ranges>', false],
  ['in a footnote', 'D.[^d]\n\n[^d]: <Ranges id="a" claims="b">C.</Ranges>', false],
])('a figure %s stands alone: %#', (_name, text, alone) => {
  expect(read(text).figures[0]?.standsAlone).toBe(alone);
});

test.each([
  ['outside anything', '<Cite claim="a">x</Cite>', {}],
  ['in another', '<Cite claim="b">y <Cite claim="a">x</Cite></Cite>', { inside: 'the citation of “b”' }],
  ['in a link', '[y <Cite claim="a">x</Cite>](#z)', { inside: 'a link' }],
  ['in a tag <a>', '<a href="#z">y <Cite claim="a">x</Cite></a>', { inside: 'a link' }],
  ['around a link', '<Cite claim="a">[x](#z)</Cite>', { links: [{ name: 'a link' }] }],
  ['around a mark', '<Cite claim="a">x[^n]</Cite>\n\n[^n]: N.', { links: [{ name: 'the mark of a footnote' }] }],
  ['over paragraphs', '<Cite claim="a">\nx\n\ny\n</Cite>', { holdsBlocks: true }],
  ['of several claims', '<Cite claim=" a  b/c ">x</Cite>', { refs: ['a', 'b/c'] }],
  ['of nothing', '<Cite>x</Cite>', { refs: [] }],
  ['of a piece of code', '<Cite claim={a}>x</Cite>', { refs: [] }],
])('a citation %s', (_name, text, expected) => {
  const { inside, ...found } =
    read(`One.\n\nTwo ${text}\n`.replace('Two <Cite claim="a">\n', '<Cite claim="a">\n')).citations.at(-1) ?? {};
  expect({ ...found, ...(inside && { inside }) }).toMatchObject({
    refs: ['a'],
    holdsBlocks: false,
    links: [],
    ...expected,
  });
  if (!('inside' in expected)) expect(inside).toBeUndefined();
});

test('a fault of syntax comes back as a problem at its place, and code that MDX would run too', () => {
  const text = 'One.\n\nTwo <Cite claim="a">x\n';
  const { prose, problems } = readEssay(text, 'essay.mdx');
  expect(prose).toBeUndefined();
  expect(problems.map(({ rule, at }) => [rule, 'span' in at && text.slice(at.span.start, at.span.end)])).toEqual([
    ['mdx-is-valid', '<Cite claim="a">'],
  ]);
  expect(readEssay('{1 + 1}\n\n{/* a comment */}\n', 'essay.mdx').problems).toHaveLength(1);
});

function read(text: string): Prose {
  const { prose, problems } = readEssay(text, 'essay.mdx');
  expect(problems).toEqual([]);
  if (!prose) throw new Error('There is no prose.');
  return prose;
}
