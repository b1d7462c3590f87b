import type { ClaimRef } from './citation.ts';
import type { FigureName } from './figure/figure.ts';
import type { Phrase, Stretch } from './phrase/phrase.ts';
import type { Span } from './problem.ts';

/** A section of an essay: a heading with what follows it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Whether its heading holds the mark of a footnote. */
  readonly holdsMark: boolean;
  /** The level of its heading, 2 to 6. */
  readonly level: number;
  readonly span: Span;
}

/** One place in the prose that cites a claim, or several. */
export interface Citation {
  readonly refs: readonly ClaimRef[];
  /** The words it covers. */
  readonly text: string;
  readonly span: Span;
  /** The section it stands in; none in the standfirst and before the first heading. */
  readonly section?: string;
  /** What it stands in that cannot hold it: another citation, or a link. */
  readonly inside?: string;
  /** Links and marks of footnotes that stand in it; it can hold neither. */
  readonly links: readonly Mention[];
  /** Whether it holds more than the words of one paragraph. */
  readonly holdsBlocks: boolean;
}

/** A paragraph, list or quotation between headings, with the id that its words give it. */
export interface Paragraph {
  readonly id: string;
  readonly text: string;
  readonly span: Span;
}

/** An image in the prose, as written. */
export interface Image {
  readonly span: Span;
  /** How it is written: a `<Photo>`, Markdown's `![…](…)`, or an `<img>`. */
  readonly as: 'Photo' | 'Markdown' | 'img';
  readonly src: string;
  readonly alt: string | undefined;
  readonly credit: string | undefined;
  readonly licence: string | undefined;
}

/** An attribute of a figure: its value, where that is plain text, and where in the file the value stands. */
interface FigureAttribute {
  readonly value: string | undefined;
  readonly span: Span;
}

/** A figure in the prose that is drawn from the ledger, as written. */
export interface Figure {
  readonly as: FigureName;
  /** Its attributes by name. */
  readonly attributes: Readonly<Record<string, FigureAttribute>>;
  readonly caption: string;
  /** Whether it stands between paragraphs, in nothing else. */
  readonly standsAlone: boolean;
  readonly span: Span;
}

/** A name in the prose that must lead somewhere: a link's target, a tag, a footnote's label. */
export interface Mention {
  readonly name: string;
  readonly span: Span;
}

/** A tag in the prose: one of Footing's, or of HTML. */
export interface TagMention extends Mention {
  /** The names of its attributes. */
  readonly attributes: readonly string[];
}

/** What covers a stretch of a passage: a citation or a waiver, by its place in the lists of the prose. */
export interface Cover extends Stretch {
  readonly by: 'citation' | 'waiver';
  readonly index: number;
}

/** A checkable phrase of a passage; `span` is its place in the file, the rest of its places are in the passage's text. */
export type FoundPhrase = Phrase & { readonly span: Span };

/** A passage of running text, as a reader reads it: a paragraph, a heading, a cell of a table, a caption. */
export interface Passage {
  readonly text: string;
  readonly where: 'standfirst' | 'heading' | 'body' | 'cell' | 'quotation' | 'caption' | 'alt' | 'footnote';
  /** Passages with the same number belong together: the paragraphs of one block quotation. */
  readonly group: number;
  readonly covers: readonly Cover[];
  readonly phrases: readonly FoundPhrase[];
}

/** A place in the prose that need not be cited, and why: an `<Uncited>`. */
export interface Waiver {
  readonly because: string;
  readonly span: Span;
}

/** What an essay's prose holds, read off its tree. */
export interface Prose {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly citations: readonly Citation[];
  readonly images: readonly Image[];
  readonly figures: readonly Figure[];
  /** Every link, by the address it gives. */
  readonly links: readonly Mention[];
  readonly tags: readonly TagMention[];
  /** What it says, passage by passage, with what is checkable in it. */
  readonly passages: readonly Passage[];
  readonly waivers: readonly Waiver[];
  readonly footnotes: {
    /** Marks without a footnote. */
    readonly undefined: readonly Mention[];
    /** Footnotes without a mark. */
    readonly unused: readonly Mention[];
    /** Footnotes with the label of an earlier one. */
    readonly repeated: readonly Mention[];
    /** Footnotes whose label is another's with a number after it. */
    readonly ambiguous: readonly Mention[];
    /** Inline notes within inline notes. */
    readonly nested: readonly Mention[];
  };
  /** The words of the standfirst, and whether the essay opens with it. */
  readonly standfirst: { readonly text: string; readonly opens: boolean } | undefined;
  /** How many footnotes there are. */
  readonly asides: number;
  /** How many words a reader reads, from the standfirst to the last aside. */
  readonly words: number;
}
