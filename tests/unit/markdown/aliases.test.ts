import type { Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { settingPlugins } from '../../../src/markdown/plugins.ts';
import { reader } from '../../../src/markdown/reader.ts';
import { attribute, isTag } from '../../../src/markdown/tags.ts';
import { walk } from '../../../src/markdown/walk.ts';

/** What stands in a text for the former ids of a place: the tag it is in, and whether the id is that of the tag or of what is around it. */
function aliasesIn(text: string): [within: string, ofIt: boolean][] {
  const tree = reader.runSync(reader.parse(text)) as Root;
  unified().use(settingPlugins('/')).runSync(tree);
  const found: [string, boolean][] = [];
  walk<Nodes>(tree, (node, ancestors) => {
    if (!isTag(node) || node.name !== 'Aliases') return;
    const [parent, around] = [ancestors.at(-1), ancestors.at(-2)];
    if (parent?.type !== 'element') throw new Error('Expected it to stand in an element.');
    const ids = [parent, around].map((each) => each?.type === 'element' && each.properties.id);
    expect(ids).toContain(attribute(node, 'of'));
    expect(parent.children[0]).toBe(node);
    found.push([parent.tagName, ids[0] === attribute(node, 'of')]);
  });
  return found;
}

test('stand first in every heading, paragraph and quotation, and in the first item of a list', () => {
  expect(aliasesIn('A.\n\n## One\n\n> B.\n\n- c\n- d\n\n1. e\n\n```\nf\n```')).toEqual([
    ['p', true],
    ['h2', true],
    ['blockquote', true],
    ['li', false],
    ['li', false],
    ['pre', true],
  ]);
});

test('leave the name of a heading, and of its link, as it is', () => {
  const tree = reader.runSync(reader.parse('## The price')) as Root;
  unified().use(settingPlugins('/')).runSync(tree);
  const headings: string[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return;
    if (node.tagName === 'h2') headings.push(textOf(node));
    if (node.properties.ariaLabel) headings.push(String(node.properties.ariaLabel));
  });
  expect(headings).toEqual(['The price', 'Link to the section “The price”']);
});
