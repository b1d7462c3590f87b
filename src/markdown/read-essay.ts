import type { Element, Root as Hast, Nodes, Parents } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { VFileMessage } from 'vfile-message';
import { wordCount } from '../model/evidence.ts';
import type { Problem, Span } from '../model/problem.ts';
import type { Citation, Image, Mention, Prose, Section } from '../model/prose.ts';
import { findCitations } from './citations.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins.ts';
import { readFootnotes } from './read-footnotes.ts';
import { codeProblem, syntaxProblem } from './syntax-problem.ts';
import { attribute, isTag, type Tag } from './tags.ts';

const reader = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkPlugins)
  .use(remarkRehype, {
    ...remarkRehypeOptions,
    passThrough: ['mdxFlowExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression', 'mdxjsEsm'],
  })
  .use(rehypePlugins);

/** Reads an essay's prose for what it holds, by the plugins that also make its HTML; where it cannot be read, says why. */
export function readEssay(
  text: string,
  file: string,
): { readonly prose?: Prose; readonly problems: readonly Problem[] } {
  try {
    const mdast = reader.parse(text);
    const footnotes = readFootnotes(mdast, text);
    const tree = reader.runSync(mdast) as Hast;
    return { prose: proseOf(tree, footnotes), problems: readCode(tree).map((span) => codeProblem(span, text, file)) };
  } catch (fault) {
    if (!(fault instanceof VFileMessage)) throw fault;
    return { problems: [syntaxProblem(fault, text, file)] };
  }
}

// MDX runs what stands between curly brackets, and lines that begin with "import" or "export"; comments are nothing.
function readCode(tree: Hast): Span[] {
  const spans: Span[] = [];
  visit(tree, ['mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm'], (node) => {
    const code = 'value' in node ? String(node.value) : '';
    if (!/^(?:\s|\/\*[\s\S]*?\*\/)*$/.test(code)) spans.push(spanOf(node));
  });
  return spans;
}

function proseOf(tree: Hast, footnotes: Prose['footnotes']): Prose {
  const sections = readSections(tree);
  return {
    sections,
    citations: readCitations(tree, sections),
    images: readImages(tree),
    links: readLinks(tree),
    tags: readTags(tree),
    footnotes,
    standfirst: readStandfirst(tree),
    asides: countAsides(tree),
    words: countWords(tree),
  };
}

function readSections(tree: Hast): Section[] {
  const sections: Section[] = [];
  visit(tree, 'element', (element) => {
    const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    // The heading over the footnotes is the renderer's, not the author's: it has no place in the text.
    if (!level || !element.position) return;
    sections.push({
      id: String(element.properties.id ?? ''),
      title: textOf(element).trim(),
      level,
      span: spanOf(element),
    });
  });
  return sections;
}

function readCitations(tree: Hast, sections: readonly Section[]): Citation[] {
  return findCitations(tree).map(({ tag, refs, text, ancestors }) => {
    const span = spanOf(tag);
    const inside = ancestors.map(nameOfHolder).find(Boolean);
    const section = inFootnotes(ancestors) ? undefined : sections.findLast((each) => each.span.start <= span.start);
    const holdsBlocks = tag.children.some(
      (child) => child.type === 'element' && /^(p|ul|ol|table|blockquote|h[1-6]|pre)$/.test(child.tagName),
    );
    return {
      refs,
      text,
      span,
      links: readInnerLinks(tag),
      holdsBlocks,
      ...(section && { section: section.id }),
      ...(inside && { inside }),
    };
  });
}

function readInnerLinks(cite: Tag): Mention[] {
  const links: Mention[] = [];
  visit(cite, (node) => {
    const link = (node.type === 'element' && node.tagName === 'a') || (isTag(node) && node.name === 'a');
    if (!link) return;
    const mark = node.type === 'element' && node.properties.dataFootnoteRef !== undefined;
    links.push({ name: mark ? 'the mark of a footnote' : 'a link', span: spanOf(node) });
  });
  return links;
}

function nameOfHolder(node: Parents): string | undefined {
  if (isTag(node) && node.name === 'Cite') return `the citation of “${attribute(node, 'claim') ?? ''}”`;
  if ((node.type === 'element' && node.tagName === 'a') || (isTag(node) && node.name === 'a')) return 'a link';
  return undefined;
}

function inFootnotes(ancestors: readonly Parents[]): boolean {
  return ancestors.some((node) => node.type === 'element' && node.properties.dataFootnotes !== undefined);
}

function readImages(tree: Hast): Image[] {
  const images: Image[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'img') {
      const { src, alt } = node.properties;
      images.push({
        as: 'Markdown',
        src: String(src ?? ''),
        alt: String(alt ?? ''),
        credit: undefined,
        licence: undefined,
        span: spanOf(node),
      });
    }
    if (!isTag(node) || (node.name !== 'Photo' && node.name !== 'img')) return;
    const read = (name: string) => attribute(node, name)?.trim();
    images.push({
      as: node.name,
      src: read('src') ?? '',
      alt: read('alt'),
      credit: read('credit'),
      licence: read('licence'),
      span: spanOf(node),
    });
  });
  return images;
}

function readLinks(tree: Hast): Mention[] {
  const links: Mention[] = [];
  visit(tree, 'element', (element) => {
    const href = element.tagName === 'a' ? String(element.properties.href ?? '') : '';
    if (!href.startsWith('#') || element.properties.dataFootnoteRef !== undefined) return;
    if (element.properties.dataFootnoteBackref !== undefined) return;
    links.push({ name: decoded(href.slice(1)), span: spanOf(element) });
  });
  return links;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function readTags(tree: Hast): Mention[] {
  const tags: Mention[] = [];
  visit(tree, (node) => {
    if (isTag(node) && node.name && /^\p{Lu}/u.test(node.name)) tags.push({ name: node.name, span: spanOf(node) });
  });
  return tags;
}

function readStandfirst(tree: Hast): Prose['standfirst'] {
  let standfirst: Prose['standfirst'];
  visit(tree, (node) => {
    if (!isTag(node) || node.name !== 'Standfirst') return;
    standfirst = { text: textOf(node as unknown as Element).trim(), span: spanOf(node) };
    return EXIT;
  });
  return standfirst;
}

function countAsides(tree: Hast): number {
  let count = 0;
  visit(tree, 'element', ({ properties }) => {
    if (properties.dataFootnoteRef !== undefined) count += 1;
  });
  return count;
}

function countWords(tree: Hast): number {
  const texts: string[] = [];
  visitParents(tree, 'text', (node) => void texts.push(node.value));
  return wordCount(texts.join(' ').replace(/(?<=\s)[.,;:!?”’)]+(?=\s)/gu, ''));
}

function spanOf(node: Nodes | { position?: Nodes['position'] }): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
