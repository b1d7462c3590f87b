import type { Reading } from '../../disk/read-content.ts';
import { audit } from '../../model/audit.ts';
import { noteId } from '../../model/citation.ts';
import { coverageOf, totalCoverage } from '../../model/coverage.ts';
import type { Draft, DraftEssay } from '../../model/draft.ts';
import type { Place } from '../../model/problem.ts';
import { locateAll } from '../../report.ts';
import { base } from '../../site.ts';
import { excerptAt } from './excerpt.ts';
import type { PageProblem, PageReport } from './page-problem.ts';

/** The report for the page at a path of the site: what is wrong with what it is made from, then all else. */
export function pageReport({ draft, texts }: Reading, path: string): PageReport {
  const { essay, files, isProse } = pageAt(draft, path);
  const problems = locateAll(audit(draft), texts).map(([located, { at }]): PageProblem => {
    const { rule, severity, file, line, column, message, hint } = located;
    const on = essay && isProse ? placeOnPage(essay, at) : undefined;
    const isHere = files.includes(file);
    return { rule, severity, file, line, column, message, hint, isHere, ...(on !== undefined && { on }) };
  });
  return {
    problems: [...problems.filter(({ isHere }) => isHere), ...problems.filter(({ isHere }) => !isHere)],
    ...(essay?.prose && { essay: coverageOf(essay.prose) }),
    all: totalCoverage(draft.essays.flatMap(({ prose }) => (prose ? [coverageOf(prose)] : []))),
  };
}

interface PageSource {
  readonly essay?: DraftEssay | undefined;
  /** The files that the page is made from. */
  readonly files: readonly string[];
  /** Whether the page shows the prose, not only the ledger. */
  readonly isProse?: boolean;
}

function pageAt({ essays, sources, pages }: Draft, path: string): PageSource {
  const [room = '', id = '', ...rest] = decodeURIComponent(path.slice(base.length)).split('/').filter(Boolean);
  if (room === 'essays') {
    const essay = essays.find((each) => each.id === id);
    const files = essay ? [essay.file, essay.ledger, ...(essay.lock ? [essay.lock.file] : [])] : [];
    return { essay, files, isProse: rest.length === 0 };
  }
  const shown = room === 'sources' ? sources.find((each) => each.id === id) : pages.find((each) => each.id === room);
  return { files: shown ? [shown.file] : [] };
}

// What is wrong in a ledger shows at the note of the claim.
function placeOnPage({ file, ledger, prose }: DraftEssay, at: Place): PageProblem['on'] {
  if (at.file === file && 'span' in at) return prose && excerptAt(prose, at.span);
  if (at.file === file && 'path' in at && at.path[0] === 'title') return 'title';
  if (at.file === ledger && 'path' in at && at.path.length > 0) return noteId(String(at.path[0]));
  return undefined;
}
