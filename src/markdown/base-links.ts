import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the folder that the site lies in before links that begin at the root, `/method/` → `/press/method/`. */
export default function baseLinks({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//'))
        properties.href = base + href.slice(1);
    });
  };
}
