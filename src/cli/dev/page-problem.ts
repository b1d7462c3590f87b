import type { Coverage } from '../../model/coverage.ts';
import type { LocatedProblem } from '../../report.ts';

/** Where the development server answers with the report of a page, `?page=` its path. */
export const REPORT_ADDRESS = '/__footing/report';

/** Words of the prose with some of those around them, by which a page can find them. */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A problem as the development server tells a page of it. */
export interface PageProblem
  extends Pick<LocatedProblem, 'rule' | 'severity' | 'file' | 'line' | 'column' | 'message' | 'hint'> {
  /** Whether it is in a file that the page is made from. */
  readonly isHere: boolean;
  /** What it is about, if that stands on the page: words of the prose, or the element of this id. */
  readonly on?: Excerpt | string;
}

/** What the check found, as the development server tells a page of it: problems of the page first. */
export interface PageReport {
  readonly problems: readonly PageProblem[];
  /** The coverage of the essay that the page belongs to. */
  readonly essay?: Coverage;
  /** The coverage of all essays. */
  readonly all: Coverage;
}
