import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Footnotes are asides, set apart from the notes that carry evidence: lettered, not numbered, and under a heading of
 * their own. Their marks, like those of citations, are drawn by the style sheet from an attribute: a letter in the text
 * would break a reader's link to a passage across it.
 */
export default function asides() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { properties } = element;
      if (properties.dataFootnoteRef !== undefined) becomeMark(element);
      if (properties.dataFootnoteBackref !== undefined) becomeBackLink(element);
      if (properties.dataFootnotes !== undefined) becomeAsides(element);
    });
  };
}

/** What remark-rehype is told so that footnotes have short ids and English labels. */
export const footnoteOptions = { clobberPrefix: '', footnoteLabel: 'Asides', footnoteLabelTagName: 'h2' } as const;

function becomeMark(element: Element): void {
  const number = Number(element.children.map((child) => ('value' in child ? child.value : '')).join(''));
  const mark = letter(number);
  element.children = [];
  element.properties = {
    className: ['aside-mark'],
    id: element.properties.id ?? '',
    href: element.properties.href ?? '',
    role: 'doc-noteref',
    ariaLabel: `Aside ${mark}`,
    dataMark: mark,
  };
}

function becomeBackLink(element: Element): void {
  const mark = /-(\d+)$/.exec(String(element.properties.href))?.[1];
  element.children = [{ type: 'text', value: '↩' }];
  element.properties = {
    className: ['back'],
    href: element.properties.href ?? '',
    role: 'doc-backlink',
    ariaLabel: mark ? `Back to place ${mark} in the text` : 'Back to the text',
  };
}

function becomeAsides(section: Element): void {
  section.properties = { className: ['asides'], role: 'doc-endnotes', ariaLabelledBy: ['asides'] };
  for (const child of section.children) {
    if (child.type === 'element' && child.tagName === 'h2') child.properties = { id: 'asides' };
  }
}

/** 1 → a, 26 → z, 27 → aa. */
function letter(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}
