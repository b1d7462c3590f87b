import type { ElementContent } from 'hast';

/** A page of the book before it is a file. */
export interface Page {
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly type: 'frontmatter' | 'bodymatter' | 'backmatter' | 'cover';
  readonly body: readonly ElementContent[];
  /** What stands under it in the contents. */
  readonly within: readonly Heading[];
}

/** A heading within a page. */
export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly title: string;
}
