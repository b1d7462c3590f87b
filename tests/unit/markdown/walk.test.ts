import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { expect, test } from 'vitest';
import { walk } from '../../../src/markdown/walk.ts';

const tree: Root = unified().use(remarkParse).parse('# One *two*\n\n- three\n- [four](#x) `five`\n\n> six');

test('every node is met once, in the order of the text, with what it stands in', () => {
  const walked: string[] = [];
  const visited: string[] = [];
  const named = (node: Nodes, ancestors: readonly Nodes[]) => [...ancestors, node].map(({ type }) => type).join(' ');
  walk<Nodes>(tree, (node, ancestors) => walked.push(named(node, ancestors)));
  visitParents(tree, (node, ancestors) => {
    visited.push(named(node as Nodes, ancestors as Nodes[]));
  });
  expect(walked).toEqual(visited);
  expect(walked[0]).toBe('root');
});

test('what is changed in a node is walked as it was changed', () => {
  const copy = structuredClone(tree);
  const met: string[] = [];
  walk<Nodes>(copy, (node) => {
    if (node.type === 'list') node.children = node.children.slice(0, 1);
    if (node.type === 'text') met.push(node.value);
  });
  expect(met).toEqual(['One ', 'two', 'three', 'six']);
});
