import type { Element, Root as Hast, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { VFileMessage } from 'vfile-message';
import type { Problem, Span } from '../model/problem.ts';
import type { Figure, Image, Mention, Paragraph, Prose, Section, TagMention } from '../model/prose.ts';
import { wordCount } from '../model/word-count.ts';
import { isParagraph, wordsOf } from './paragraph-ids.ts';
import { readCitations } from './read-citations.ts';
import { figureAt } from './read-figures.ts';
import { readFootnotes } from './read-footnotes.ts';
import { reader } from './reader.ts';
import { spanOf } from './span.ts';
import { codeProblem, syntaxProblem } from './syntax-problem.ts';
import { attribute, isTag, type Tag } from './tags.ts';
import { findCheckables } from './uncited.ts';
import { walk } from './walk.ts';

/** What is read off the tree node by node: the prose without its passages, and code that must not be there. */
type Reading = Omit<Prose, 'passages' | 'waivers'> & { readonly code: readonly Span[] };

/**
 * Reads an essay's prose for what it holds, by the plugins that also make its HTML; where it cannot be read, says why.
 * @param language the language it is written in, as BCP 47: what is checkable is found by the grammar of English
 */
export function readEssay(
  text: string,
  file: string,
  language = 'en',
): { readonly prose?: Prose; readonly problems: readonly Problem[] } {
  try {
    const mdast = reader.parse(text);
    const footnotes = readFootnotes(mdast, text);
    const tree = reader.runSync(mdast) as Hast;
    const { code, ...prose } = proseOf(tree, text, footnotes);
    const problems = code.map((span) => codeProblem(span, text, file));
    return { prose: { ...prose, ...findCheckables(tree, text, language) }, problems };
  } catch (fault) {
    if (!(fault instanceof VFileMessage)) throw fault;
    return { problems: [syntaxProblem(fault, text, file)] };
  }
}

// MDX runs what stands between curly brackets, and lines that begin with "import" or "export"; comments are nothing.
function isCode(node: Nodes): boolean {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression' && node.type !== 'mdxjsEsm') return false;
  return !/^(?:\s|\/\*[\s\S]*?\*\/)*$/.test(node.value);
}

/** Reads all that can be told from one node at a time, in one walk: walking is what takes the time. */
function proseOf(tree: Hast, source: string, footnotes: Prose['footnotes']): Reading {
  const code: Span[] = [];
  const sections: Section[] = [];
  const paragraphs = paragraphsOf(tree);
  const images: Image[] = [];
  const figures: Figure[] = [];
  const links: Mention[] = [];
  const tags: TagMention[] = [];
  const texts: string[] = [];
  let standfirst: Prose['standfirst'];
  let asides = 0;
  walk<Nodes>(tree, (node, ancestors) => {
    if (node.type === 'text') texts.push(node.value);
    if (isCode(node)) code.push(spanOf(node));
    if (node.type === 'element') {
      asides += node.properties.dataFootnoteRef === undefined ? 0 : 1;
      push(sections, sectionAt(node));
    }
    push(images, imageAt(node));
    push(figures, figureAt(node, ancestors, source));
    push(links, linkAt(node));
    if (!isTag(node) || !node.name) return;
    tags.push({ name: node.name, attributes: attributeNames(node), span: spanOf(node) });
    if (node.name !== 'Standfirst' || standfirst) return;
    const opens = texts.every((text) => text.trim() === '');
    standfirst = { text: textOf(node as unknown as Element).trim(), opens };
  });
  const citations = readCitations(tree, sections);
  return {
    code,
    sections,
    paragraphs,
    citations,
    images,
    figures,
    links,
    tags,
    footnotes,
    standfirst,
    asides,
    words: countWords(texts),
  };
}

function paragraphsOf(tree: Hast): Paragraph[] {
  return tree.children
    .filter(isParagraph)
    .map((node) => ({ id: String(node.properties.id), text: wordsOf(node), span: spanOf(node) }));
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function sectionAt(element: Element): Section | undefined {
  const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
  // The heading over the footnotes is the renderer's, not the author's: it has no place in the text.
  if (!level || !element.position) return undefined;
  return {
    id: String(element.properties.id ?? ''),
    title: textOf(element).trim(),
    level,
    holdsMark: holdsMark(element),
    span: spanOf(element),
  };
}

function holdsMark(heading: Element): boolean {
  let found = false;
  walk<Nodes>(heading, (node) => {
    if (node.type === 'element' && node.properties.dataFootnoteRef !== undefined) found = true;
  });
  return found;
}

function imageAt(node: Nodes): Image | undefined {
  if (node.type === 'element' && node.tagName === 'img') {
    const { src, alt } = node.properties;
    const written = { src: String(src ?? ''), alt: String(alt ?? ''), span: spanOf(node) };
    return { as: 'Markdown', ...written, credit: undefined, licence: undefined };
  }
  if (!isTag(node) || (node.name !== 'Photo' && node.name !== 'img')) return undefined;
  const read = (name: string) => attribute(node, name)?.trim();
  return {
    as: node.name,
    src: read('src') ?? '',
    alt: read('alt'),
    credit: read('credit'),
    licence: read('licence'),
    span: spanOf(node),
  };
}

function linkAt(node: Nodes): Mention | undefined {
  if (isTag(node) && node.name === 'a') return { name: attribute(node, 'href') ?? '', span: spanOf(node) };
  if (node.type !== 'element' || node.tagName !== 'a') return undefined;
  const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return undefined;
  return { name: String(href ?? ''), span: spanOf(node) };
}

function attributeNames(tag: Tag): string[] {
  return tag.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : '{…}'));
}

function countWords(texts: readonly string[]): number {
  return wordCount(texts.join(' ').replace(/(?<=\s)[.,;:!?”’)]+(?=\s)/gu, ''));
}
