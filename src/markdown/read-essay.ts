import type { Element, Root as Hast } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { VFileMessage } from 'vfile-message';
import type { Problem, Span } from '../model/problem.ts';
import type { Image, Mention, Prose, Section, TagMention } from '../model/prose.ts';
import { wordCount } from '../model/word-count.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins.ts';
import { readCitations } from './read-citations.ts';
import { readFootnotes } from './read-footnotes.ts';
import { spanOf } from './span.ts';
import { codeProblem, syntaxProblem } from './syntax-problem.ts';
import { attribute, isTag } from './tags.ts';

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
      holdsMark: holdsMark(element),
      span: spanOf(element),
    });
  });
  return sections;
}

function holdsMark(heading: Element): boolean {
  let found = false;
  visit(heading, 'element', ({ properties }) => {
    if (properties.dataFootnoteRef !== undefined) found = true;
  });
  return found;
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
  visit(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'a') {
      const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
      if (dataFootnoteRef === undefined && dataFootnoteBackref === undefined) {
        links.push({ name: String(href ?? ''), span: spanOf(node) });
      }
    }
    if (isTag(node) && node.name === 'a') links.push({ name: attribute(node, 'href') ?? '', span: spanOf(node) });
  });
  return links;
}

function readTags(tree: Hast): TagMention[] {
  const tags: TagMention[] = [];
  visit(tree, (node) => {
    if (!isTag(node) || !node.name) return;
    const attributes = node.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : '{…}'));
    tags.push({ name: node.name, attributes, span: spanOf(node) });
  });
  return tags;
}

function readStandfirst(tree: Hast): Prose['standfirst'] {
  let standfirst: Prose['standfirst'];
  let opens = true;
  visit(tree, (node) => {
    if (node.type === 'text' && node.value.trim() !== '') opens = false;
    if (!isTag(node) || node.name !== 'Standfirst') return;
    standfirst = { text: textOf(node as unknown as Element).trim(), opens };
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
