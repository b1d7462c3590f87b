import { expect, test } from 'vitest';
import { readDocument } from '../../../src/markdown/read-document.ts';
import { type Block, type Inline, PHRASE_TAGS } from '../../../src/model/document.ts';

const read = (prose: string) => readDocument(`---\ntitle: A\n---\n\n<Standfirst>Begin.</Standfirst>\n\n${prose}\n`);
const blocks = (prose: string) => read(prose).opening;

/** Blocks and words in a line: what a tree is, told shortly. */
function told(nodes: readonly (Block | Inline)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '/';
      if (node.type === 'aside-mark') return `[${node.letter}]`;
      if (node.type === 'cited') {
        const numbers = node.citations.map(({ number, id }) => `${number} ${id}`).join(', ');
        return `<${told(node.children)}|${numbers}${node.continues ? ' …' : ''}>`;
      }
      if (node.type === 'phrase') return `${node.tag}(${told(node.children)})`;
      if (node.type === 'link') return `a(${node.href} ${told(node.children)})`;
      if (node.type === 'list') return `list ${node.start ?? '•'} {${node.items.map(told).join('; ')}}`;
      if (node.type === 'definitions')
        return node.items.map(({ tag, children }) => `${tag}(${told(children)})`).join('');
      if (node.type === 'table') {
        const row = (cells: (typeof node.body)[number]) => cells.map(({ children }) => told(children)).join(' | ');
        return `table {${node.head.map(row).join('; ')}} {${node.body.map(row).join('; ')}}`;
      }
      if (node.type === 'paragraph') return `p(${told(node.children)})`;
      if (node.type === 'blockquote') return `blockquote(${told(node.children)})`;
      if (node.type === 'code') return `code(${node.value})`;
      if (node.type === 'photo')
        return `photo(${node.src}, ${node.alt}, ${node.credit}, ${node.licence}: ${told(node.caption)})`;
      if (node.type === 'figure') return `${node.as}(${JSON.stringify(node.attributes)}: ${told(node.caption)})`;
      return node.type;
    })
    .join('');
}

test('running text keeps its words, tags, links and citations, and loses its line breaks', () => {
  expect(told(blocks('One *two* **three**\nand `four`.  \nFive [six](#seven), <sub>8</sub>.'))).toBe(
    'p(One em(two) strong(three) and code(four)./Five a(#seven six), sub(8).)',
  );
  expect(
    told(blocks('<Cite claim="a">One</Cite> and <Cite claim="a b">two</Cite>.\n\n<Cite claim="x/y">three</Cite>')),
  ).toBe('p(<One|1 cite-a> and <two|1 cite-a-2, 2 cite-b>.)p(<three|3 cite-x--y>)');
  expect(told(blocks('<Cite claim="a">One</Cite>, then <Cite claim="a">two</Cite>.'))).toBe(
    'p(<One|1 cite-a …>, then <two|1 cite-a-2>.)',
  );
  expect(told(blocks('A <Uncited because="b">word</Uncited> is a word.'))).toBe('p(A word is a word.)');
  expect(blocks('A <span lang="ar">كلمة</span>.')).toMatchObject([
    { children: [{}, { type: 'phrase', tag: 'span', language: 'ar' }, {}] },
  ]);
});

test('every tag of running text that the audit lets pass is read', () => {
  for (const tag of PHRASE_TAGS) expect(told(blocks(`A <${tag}>word</${tag}>.`)), tag).toBe(`p(A ${tag}(word).)`);
  expect(() => blocks('<video>word</video>')).toThrow('<video>');
});

test('lists, definitions, quotations, code and tables are read with what they hold', () => {
  expect(told(blocks('- one\n- two\n\n  three\n  1. four'))).toBe('list • {p(one); p(two)p(three)list 1 {p(four)}}');
  expect(told(blocks('3. one\n4. two'))).toBe('list 3 {p(one); p(two)}');
  expect(told(blocks('<dl>\n<dt>one</dt>\n<dd>two</dd>\n</dl>'))).toBe('dt(p(one))dd(p(two))');
  expect(told(blocks('> one\n>\n> two'))).toBe('blockquote(p(one)p(two))');
  expect(told(blocks('```\na  b\n c\n```\n\n---'))).toBe('code(a  b\n c)thematic-break');
  expect(told(blocks('| a | b |\n| :-: | - |\n| 1 | <Cite claim="c">2</Cite> |\n| 3 |'))).toBe(
    'table {a | b} {1 | <2|1 cite-c>; 3 | }',
  );
  expect(blocks('| a | b |\n| :-: | - |')).toMatchObject([{ head: [[{ align: 'center', isHeader: true }, {}]] }]);
});

test('tags of HTML stand in no paragraph, however they are written', () => {
  expect(told(blocks('<ul>\n<li>one</li>\n<li>two</li>\n</ul>'))).toBe('list • {p(one); p(two)}');
  expect(told(blocks('<table><tbody><tr><th>a</th><td>*b*</td></tr></tbody></table>'))).toBe('table {} {a | em(b)}');
});

test('figures and photos are blocks, on one line or on several', () => {
  const photo = '<Photo src="figures/a.png" alt="b" credit="c" licence="d">Words <Cite claim="e">f</Cite>.</Photo>';
  expect(told(blocks(photo))).toBe('photo(figures/a.png, b, c, d: Words <f|1 cite-e>.)');
  const figure = '{"id":"a","claims":"b"}';
  expect(told(blocks('<Ranges id="a" claims="b">One.</Ranges>'))).toBe(`Ranges(${figure}: One.)`);
  expect(told(blocks('<Ranges id="a" claims="b">\nOne.\n\nTwo.\n</Ranges>'))).toBe(`Ranges(${figure}: One./Two.)`);
});

test('sections follow one another with their levels, and asides with their letters', () => {
  const document = read(
    'Before^[An *aside*.].\n\n## One <Cite claim="a">2</Cite> {/* #first */}\n\nText[^x].\n\n### Two\n\n## Three\n\nAgain[^x].\n\n[^x]: Said once.\n\n    And more.',
  );
  expect(told(document.standfirst)).toBe('Begin.');
  expect(told(document.opening)).toBe('p(Before[a].)');
  expect(
    document.sections.map(({ id, level, heading, children }) => [id, level, told(heading), told(children)]),
  ).toEqual([
    ['first', 2, 'One <2|1 cite-a>', 'p(Text[b].)'],
    ['two', 3, 'Two', ''],
    ['three', 2, 'Three', 'p(Again[b].)'],
  ]);
  expect(document.asides.map(({ letter, children }) => `${letter}: ${told(children)}`)).toEqual([
    'a: p(An em(aside).)',
    'b: p(Said once.)p(And more.)',
  ]);
});
