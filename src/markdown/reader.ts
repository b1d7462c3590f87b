import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins.ts';

/** Reads MDX by the plugins that also make a page’s HTML: `parse` to the tree of Markdown, `runSync` from it to that of HTML. */
export const reader = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkPlugins)
  .use(remarkRehype, {
    ...remarkRehypeOptions,
    passThrough: ['mdxFlowExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression', 'mdxjsEsm'],
  })
  .use(rehypePlugins);
