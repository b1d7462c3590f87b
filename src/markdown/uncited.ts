import type { Nodes, Parents, Root } from 'hast';
import { FIGURES } from '../model/figure/figure.ts';
import { findPhrases } from '../model/phrase/find-phrases.ts';
import type { Stretch } from '../model/phrase/phrase.ts';
import { titleWords } from '../model/phrase/title.ts';
import type { Cover, Passage, Waiver } from '../model/prose.ts';
import { PlacedText } from './align.ts';
import { spanOf } from './span.ts';
import { attribute, isCite, isTag, type Tag } from './tags.ts';

const BLOCK =
  /^(?:p|h[1-6]|li|ul|ol|table|thead|tbody|tr|td|th|blockquote|dl|dt|dd|figure|section|div|hr|pre|Standfirst)$/;
/** Whose words are a caption: those of a photo, a figure of the ledger, or HTML’s own. */
const CAPTIONED = ['Photo', 'figcaption', ...Object.keys(FIGURES)];
const PASSED_OVER = /^(?:code|pre|kbd|samp|var|script|style)$/;

/** The passages of a prose with what is checkable in each, and what is waived. */
export interface Checkables {
  readonly passages: readonly Passage[];
  readonly waivers: readonly Waiver[];
}

/**
 * Finds in an essay what has to be cited: every quantity, date, quotation and attribution, whether a `<Cite>` or an
 * `<Uncited>` covers it or nothing does. Code and expressions are never read.
 * @param tree the prose, after the plugins that both readings share
 * @param source the file's text, in which the spans are
 * @param language the essay's, as BCP 47
 */
export function findCheckables(tree: Root, source: string, language: string): Checkables {
  const reading = new PassageReader(source, language);
  reading.read(tree);
  return { passages: reading.passages, waivers: reading.waivers };
}

interface Emphasis extends Stretch {
  readonly isTitle: boolean;
}

/** Walks the tree block by block and gathers running text, with the place in the file of each of its characters. */
class PassageReader {
  readonly passages: Passage[] = [];
  readonly waivers: Waiver[] = [];
  readonly #source: string;
  readonly #language: string;
  #placed: PlacedText;
  #covers: Cover[] = [];
  #emphases: Emphasis[] = [];
  #where: Passage['where'] = 'body';
  #group = 0;
  #citations = 0;
  #waiver: number | undefined;

  constructor(source: string, language: string) {
    this.#source = source;
    this.#language = language;
    this.#placed = new PlacedText(source);
  }

  read(tree: Root): void {
    this.#children(tree);
    this.#flush();
  }

  #children(node: Parents): void {
    for (const child of node.children) this.#node(child as Nodes);
  }

  #node(node: Nodes): void {
    if (node.type === 'text') this.#append(node.value, node);
    else if (isTag(node) && node.name === 'Uncited') this.#waived(node);
    else if (isCite(node)) this.#cited(node);
    else if ('children' in node) this.#element(node);
  }

  #element(node: Parents): void {
    const name = node.type === 'element' ? node.tagName : String((node as { name?: string | null }).name ?? '');
    if (node.type === 'element' && isMark(node.properties)) return;
    if (PASSED_OVER.test(name)) this.#gap();
    else if (name === 'br') this.#gap('\n');
    else if (BLOCK.test(name) || CAPTIONED.includes(name)) this.#block(node, name);
    else this.#inline(node, name);
  }

  #inline(node: Parents, name: string): void {
    const start = this.#placed.text.length;
    this.#children(node);
    if (!/^(?:em|i|cite)$/.test(name)) return;
    // Emphasis on words that all have capitals names a work, a ship, a newspaper.
    const isTitleOfWork = name === 'cite' || titleWords(this.#placed.text.slice(start)) > 0;
    this.#emphases.push({ start, end: this.#placed.text.length, isTitle: isTitleOfWork });
  }

  #block(node: Parents, name: string): void {
    this.#flush();
    const outer = this.#where;
    this.#where = whereOf(node, name) ?? outer;
    // The paragraphs of a quotation belong together: the last often says whose it is.
    // So do the cells of a row.
    const together = (name === 'p' && outer === 'quotation') || /^t[dh]$/.test(name);
    if (!together) this.#group += 1;
    if (isTag(node) && name === 'Photo') this.#alt(node);
    this.#children(node);
    this.#flush();
    this.#where = outer;
    if (this.#where !== 'quotation' && !/^t[dh]$/.test(name)) this.#group += 1;
  }

  #cited(tag: Tag): void {
    const index = this.#citations;
    this.#citations += 1;
    const start = this.#placed.text.length;
    this.#children(tag as unknown as Parents);
    this.#covers.push({ by: 'citation', index, start, end: this.#placed.text.length });
  }

  #waived(tag: Tag): void {
    const index = this.waivers.length;
    this.waivers.push({ because: attribute(tag, 'because')?.trim() ?? '', span: spanOf(tag) });
    const outer = this.#waiver;
    if (tag.type === 'mdxJsxFlowElement') this.#flush();
    const start = this.#placed.text.length;
    this.#waiver = index;
    this.#children(tag as unknown as Parents);
    if (tag.type === 'mdxJsxFlowElement') this.#flush();
    else this.#covers.push({ by: 'waiver', index, start, end: this.#placed.text.length });
    this.#waiver = outer;
  }

  // What describes a picture can hold no citation, and has no place of its own in the tree.
  #alt(photo: Tag): void {
    const alt = photo.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'alt');
    const value = attribute(photo, 'alt');
    const at = alt && 'position' in alt ? alt.position?.start.offset : undefined;
    if (!value || at === undefined) return;
    const opening = /^alt\s*=\s*["']/.exec(this.#source.slice(at));
    this.#placed.add(value, at + (opening?.[0].length ?? 0));
    const outer = this.#where;
    this.#where = 'alt';
    this.#flush();
    this.#where = outer;
  }

  #append(value: string, node: Nodes): void {
    // What a plugin made, such as the number of a footnote, stands nowhere in the file.
    if (node.position?.start.offset === undefined) return;
    this.#placed.add(value, node.position.start.offset);
  }

  // What is not read still parts the words around it.
  #gap(sign = '\ufffc'): void {
    this.#placed.addSign(sign);
  }

  #flush(): void {
    const [placed, covers, emphases] = [this.#placed, this.#covers, this.#emphases];
    const { text } = placed;
    this.#placed = new PlacedText(this.#source);
    this.#covers = [];
    this.#emphases = [];
    if (text.trim() === '') return;
    const whole: Cover[] =
      this.#waiver === undefined ? [] : [{ by: 'waiver', index: this.#waiver, start: 0, end: text.length }];
    const phrases = findPhrases(
      text,
      this.#language,
      emphases.filter(({ isTitle }) => isTitle),
    );
    this.passages.push({
      text,
      where: this.#where,
      group: this.#group,
      covers: [...covers, ...whole],
      phrases: phrases.map((phrase) => ({ ...phrase, span: placed.span(phrase) })),
    });
  }
}

function isMark(properties: Record<string, unknown>): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

function whereOf(node: Parents, name: string): Passage['where'] | undefined {
  if (name === 'Standfirst') return 'standfirst';
  if (CAPTIONED.includes(name)) return 'caption';
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (/^t[dh]$/.test(name)) return 'cell';
  if (name === 'blockquote') return 'quotation';
  return node.type === 'element' && node.properties.dataFootnotes !== undefined ? 'footnote' : undefined;
}
