import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A mark in the text: the letter of the aside that it leads to, and which of that aside's marks it is. */
interface Mark {
  readonly element: Element;
  readonly letter: string;
  readonly nth: number;
}

/**
 * Footnotes are asides, set apart from the notes that carry evidence: lettered, not numbered, and under a heading of
 * their own. Their marks, like those of citations, are drawn by the style sheet from an attribute, and their text is
 * shown only where there is no style sheet: a letter in the text would break a reader's link to a passage across it.
 */
export default function asides() {
  return (tree: Root): void => {
    const marks = findMarks(tree);
    const last = new Map([...marks.values()].map(({ letter, nth }) => [letter, nth]));
    for (const mark of marks.values()) becomesMark(mark);
    visit(tree, 'element', (element) => {
      const { dataFootnoteBackref, dataFootnotes, href } = element.properties;
      const mark = marks.get(String(href).slice(1));
      if (dataFootnoteBackref !== undefined && mark) becomesBackLink(element, mark, (last.get(mark.letter) ?? 1) > 1);
      if (dataFootnotes !== undefined) becomesAsides(element);
    });
  };
}

/** What remark-rehype is told so that footnotes have short ids and English labels. */
export const footnoteOptions = { clobberPrefix: '', footnoteLabel: 'Asides', footnoteLabelTagName: 'h2' } as const;

/** The marks by their ids, in the order of the text. */
function findMarks(tree: Root): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const counts = new Map<string, number>();
  visit(tree, 'element', (element) => {
    if (element.properties.dataFootnoteRef === undefined) return;
    const number = element.children.map((child) => ('value' in child ? child.value : '')).join('');
    const nth = (counts.get(number) ?? 0) + 1;
    counts.set(number, nth);
    marks.set(String(element.properties.id), { element, letter: letterOf(Number(number)), nth });
  });
  return marks;
}

function becomesMark({ element, letter }: Mark): void {
  element.children = [
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['mark-text'] },
      children: [{ type: 'text', value: `[${letter}]` }],
    },
  ];
  element.properties = {
    className: ['aside-mark'],
    id: element.properties.id ?? '',
    href: element.properties.href ?? '',
    role: 'doc-noteref',
    lang: 'en',
    ariaLabel: `Aside ${letter}`,
    dataMark: letter,
  };
}

function becomesBackLink(element: Element, { letter, nth }: Mark, isOneOfSeveral: boolean): void {
  element.children = [{ type: 'text', value: '↩' }];
  element.properties = {
    className: ['back'],
    href: element.properties.href ?? '',
    role: 'doc-backlink',
    lang: 'en',
    ariaLabel: isOneOfSeveral ? `Back to mark ${nth} of aside ${letter}` : `Back to the mark of aside ${letter}`,
  };
}

function becomesAsides(section: Element): void {
  section.properties = { className: ['asides'], role: 'doc-endnotes', ariaLabelledBy: ['asides'] };
  for (const child of section.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'h2') child.properties = { id: 'asides', lang: 'en' };
    if (child.tagName === 'ol') child.properties = { type: 'a' };
  }
}

/** 1 → a, 26 → z, 27 → aa. */
export function letterOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}
