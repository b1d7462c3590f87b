import type { Element, Nodes, Root } from 'hast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { settingPlugins } from '../../../src/markdown/plugins.ts';
import { reader } from '../../../src/markdown/reader.ts';
import { attribute, isTag } from '../../../src/markdown/tags.ts';
import { walk } from '../../../src/markdown/walk.ts';
import { PARAGRAPH_ID } from '../../../src/model/paragraph-id.ts';

/** The parts of a text, each with the sections it belongs to and the ids in it; not those of paragraphs. */
function partsOf(text: string): [of: string, ids: string[]][] {
  const tree = reader.runSync(reader.parse(text)) as Root;
  unified().use(settingPlugins('/')).runSync(tree);
  const parts: [string, string[]][] = [];
  walk<Nodes>(tree, (node) => {
    if (isTag(node) && node.name === 'Part') parts.push([attribute(node, 'of') ?? '', idsIn(node as never)]);
  });
  return parts;
}

function idsIn(part: Element): string[] {
  const ids: string[] = [];
  walk<Nodes>(part, (node) => {
    if (node.type === 'element' && node.properties.id) ids.push(String(node.properties.id));
  });
  return ids.filter((id) => !PARAGRAPH_ID.test(id));
}

test('what stands before the first heading is a part of no section, and every heading begins a part', () => {
  expect(partsOf('Before.\n\n## One\n\nText.\n\n### Two\n\nText.\n\n- a list\n\n## Three')).toEqual([
    ['', []],
    ['one', ['one']],
    ['two', ['two']],
    ['three', ['three']],
  ]);
});

test('an aside is a part of the sections of its marks, and keeps its letter', () => {
  const parts = partsOf('## One\n\nA.[^a] B.[^b]\n\n## Two\n\nA again.[^a]\n\n[^a]: First.\n\n[^b]: Second.');
  expect(parts.slice(-3).map(([of]) => of)).toEqual(['one two', 'one two', 'one']);
  expect(parts.slice(-2).map(([, [id]]) => id)).toEqual(['fn-a', 'fn-b']);
});

test('a quotation with a heading of its own is a part of that section and of the one around it', () => {
  expect(partsOf('## One\n\n> ### Inner\n>\n> Words.\n\nAfter.').map(([of]) => of)).toEqual([
    'one',
    'one inner',
    'one',
  ]);
});
