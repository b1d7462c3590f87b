import type { ClaimRef } from './citation.ts';
import type { FigureName } from './figure/figure.ts';

/** The tags of HTML that words in running text can have, whether written so or by a sign of Markdown. */
export const PHRASE_TAGS = [
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
] as const;
export type PhraseTag = (typeof PHRASE_TAGS)[number];

/** Words of running text. */
interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** Words with a tag around them: emphasis, another language, a letter set higher. */
export interface Phrase {
  readonly type: 'phrase';
  readonly tag: PhraseTag;
  /** The language of the words as BCP 47, where it is said. */
  readonly language: string | undefined;
  readonly children: readonly Inline[];
}

/** A link as written: to a section of the essay ("#the-price"), a page of the site ("/method/"), or out of it. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

/** Words that make a claim, or several. */
export interface Cited {
  readonly type: 'cited';
  /** The claims, each with the number of its note and the id of this citation of it. */
  readonly citations: readonly { readonly ref: ClaimRef; readonly number: number; readonly id: string }[];
  /** Whether the next citation in the paragraph is of the same claim, and bears the number for both. */
  readonly continues: boolean;
  readonly children: readonly Inline[];
}

/** The mark of an aside in the text. */
export interface AsideMark {
  readonly type: 'aside-mark';
  /** The letter of the aside: a, b, … z, aa. */
  readonly letter: string;
  /** The id of the mark, by which the aside leads back. */
  readonly id: string;
}

/** A line that ends before the column does. */
interface Break {
  readonly type: 'break';
}

/** What a paragraph is made of. */
export type Inline = Text | Phrase | Link | Cited | AsideMark | Break;

/** A paragraph. */
interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

/** A list, with what each of its items holds. */
export interface List {
  readonly type: 'list';
  /** The number of the first item of a numbered list; none of a list with bullets. */
  readonly start: number | undefined;
  readonly items: readonly (readonly Block[])[];
}

/** A list of terms with what is said of each. */
export interface Definitions {
  readonly type: 'definitions';
  readonly items: readonly { readonly tag: 'dt' | 'dd'; readonly children: readonly Block[] }[];
}

/** A quotation set apart. */
interface Blockquote {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}

/** A piece of code, line by line as written. */
interface Code {
  readonly type: 'code';
  readonly value: string;
}

/** A change of subject without a heading. */
interface ThematicBreak {
  readonly type: 'thematic-break';
}

/** A cell of a table. */
export interface Cell {
  readonly isHeader: boolean;
  readonly align: 'left' | 'center' | 'right' | undefined;
  readonly children: readonly Inline[];
}

/** A table, row by row; every row has as many cells as the first. */
export interface Table {
  readonly type: 'table';
  /** The rows over the others, which a page break repeats; none where the table has no head. */
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
}

/** A photograph with its caption. */
export interface Photo {
  readonly type: 'photo';
  /** Its name as written, from the folder of the essay: figures/street.jpg. */
  readonly src: string;
  readonly alt: string;
  readonly credit: string;
  readonly licence: string;
  readonly caption: readonly Inline[];
}

/** A figure drawn from the ledger, with its caption. */
export interface DocumentFigure {
  readonly type: 'figure';
  readonly as: FigureName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly caption: readonly Inline[];
}

/** What stands between two headings, one after the other. */
export type Block = Paragraph | List | Definitions | Blockquote | Code | ThematicBreak | Table | Photo | DocumentFigure;

/** A heading with what follows it, until the next heading of whatever level. */
export interface DocumentSection {
  readonly id: string;
  /** The level of its heading, 2 to 6. */
  readonly level: number;
  readonly heading: readonly Inline[];
  readonly children: readonly Block[];
}

/** A footnote for what is not a claim, lettered. */
export interface Aside {
  readonly letter: string;
  readonly id: string;
  readonly children: readonly Block[];
}

/** The prose of an essay as a tree that knows nothing of HTML: what PDF, EPUB and plain text are made from. */
export interface Document {
  readonly standfirst: readonly Inline[];
  /** What stands before the first heading, without the standfirst. */
  readonly opening: readonly Block[];
  readonly sections: readonly DocumentSection[];
  readonly asides: readonly Aside[];
}

/** Running text without marks: for a title, a bookmark, the contents. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.value : 'children' in inline ? plainText(inline.children) : ' '))
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}
