import type { Program } from 'estree';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { attribute, isTag, setAttribute } from './tags.ts';

/** Makes the file that a `<Photo>` names an import, so that Astro sizes it, converts it and gives it an address. */
export default function photos() {
  return (tree: Root, _file: VFile): void => {
    let count = 0;
    const imports: Root['children'] = [];
    visit(tree, (node) => {
      if (!isTag(node) || node.name !== 'Photo') return;
      const src = attribute(node, 'src');
      if (!src) return;
      const name = `photo${count}`;
      count += 1;
      imports.push({ type: 'mdxjsEsm', value: '', data: { estree: importOf(name, `./${src}`) } });
      setAttribute(node, 'src', { type: 'mdxJsxAttributeValueExpression', value: name, data: { estree: useOf(name) } });
    });
    tree.children.unshift(...imports);
  };
}

function importOf(name: string, from: string): Program {
  return {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
        source: { type: 'Literal', value: from, raw: JSON.stringify(from) },
        attributes: [],
      },
    ],
  };
}

function useOf(name: string): Program {
  const expression = { type: 'Identifier', name } as const;
  return { type: 'Program', sourceType: 'module', body: [{ type: 'ExpressionStatement', expression }] };
}
