/** What stands in an article beside its prose: what the site adds, and marks that are drawn. */
const ADDED =
  'nav, .byline, .particulars, .notes, .sources, .coverage, .credit, .mark-text, .back, code, pre, script, style';

/** The prose of an article as one text, in which places can be turned into ranges of the page. */
export class PageText {
  readonly text: string;
  readonly #nodes: readonly { readonly node: Text; readonly start: number }[];

  constructor(article: Element) {
    const nodes: { node: Text; start: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement?.closest(ADDED)) continue;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    this.text = text;
    this.#nodes = nodes;
  }

  /** The range of the page that a stretch of the text stands in. */
  range({ start, end }: { readonly start: number; readonly end: number }): Range | undefined {
    const first = this.#nodes.findLast((each) => each.start <= start);
    const last = this.#nodes.findLast((each) => each.start < end);
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  }
}
