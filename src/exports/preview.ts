import type { Edition } from '../model/edition.ts';
import type { Essay } from '../model/publication.ts';
import type { Picture } from './pictures/picture.ts';

/** What those who link to a page of an essay show of it, beside title and description. */
export interface Preview {
  /** Its picture in words. */
  readonly alt: string;
  /** The day of publication. */
  readonly published: string;
  /** The day of its edition, where that is a later one. */
  readonly modified?: string;
  readonly language: string;
}

/** The preview of a page of an essay: of the essay itself, a section or a claim. */
export function previewOf({ alt }: Picture, { frontMatter }: Essay, edition: Edition): Preview {
  const { date, language } = frontMatter;
  return { alt, published: date, ...(edition.date > date && { modified: edition.date }), language };
}
