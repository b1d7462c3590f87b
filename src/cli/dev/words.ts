import type { Coverage } from '../../model/coverage.ts';
import { counted } from '../../model/words.ts';
import type { PageProblem, PageReport } from './page-problem.ts';

/** Coverage in a few words: "215 of 217 cited · 1 waived · 1 uncited". */
export function coverageWords({ cited, waived, uncited }: Coverage): string {
  const all = cited + waived + uncited;
  if (all === 0) return 'Nothing checkable';
  const rest = [waived > 0 ? `${waived} waived` : '', uncited > 0 ? `${uncited} uncited` : ''].filter(Boolean);
  return [`${cited} of ${all} cited`, ...rest].join(' · ');
}

/** How many problems the page has, and how many there are elsewhere. */
export function problemWords({ problems }: PageReport): string {
  const here = problems.filter(({ isHere }) => isHere).length;
  const elsewhere = problems.length - here;
  if (here === 0) return elsewhere === 0 ? 'No problems' : `${counted(elsewhere, 'problem')} elsewhere`;
  return elsewhere === 0 ? counted(here, 'problem') : `${counted(here, 'problem')}, ${elsewhere} elsewhere`;
}

/** A place as an editor takes it: the file, and line and column from 1. */
export function placeOf({ file, line, column }: PageProblem): string {
  return `${file}:${line}:${column}`;
}
