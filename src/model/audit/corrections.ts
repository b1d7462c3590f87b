import { dateText } from '../date.ts';
import type { Draft } from '../draft.ts';
import { near } from '../near.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { eachClaim, eachEssay } from './each.ts';

/** Corrections stand in the order of their days, and none before the essay was published. */
export function correctionsRunForward(draft: Draft): Problem[] {
  const ofClaims = eachClaim(draft, ({ frontMatter, ledger: file }, id, claim) =>
    dayProblems(claim?.history, frontMatter?.date, (index) => ({ file, path: [id, 'history', index, 'date'] })),
  );
  const own = draft.essays.flatMap(({ frontMatter, file }) =>
    dayProblems(frontMatter?.corrections, frontMatter?.date, (index) => ({
      file,
      path: ['corrections', index, 'date'],
    })),
  );
  return [...ofClaims, ...own];
}

function dayProblems(
  corrections: readonly { readonly date: string }[] = [],
  published: string | undefined,
  at: (index: number) => { file: string; path: (string | number)[] },
): Problem[] {
  return corrections.flatMap(({ date }, index) => {
    const before = corrections[index - 1]?.date;
    const isPublication = published !== undefined && date < published;
    const later = isPublication ? published : before !== undefined && date < before ? before : undefined;
    if (later === undefined) return [];
    const place: Place = { ...at(index), on: 'value' };
    const facts = { date: dateText(date), before: dateText(later), isPublication };
    return [problem('corrections-run-forward', place, facts)];
  });
}

/** A correction of an essay leads to a section that is there. */
export function correctionsNameSections(draft: Draft): Problem[] {
  return eachEssay(draft, ({ sections }, _, { file, frontMatter }) => {
    const ids = sections.map(({ id }) => id);
    return (frontMatter?.corrections ?? []).flatMap(({ section: id }, index) => {
      if (id === undefined || ids.includes(id)) return [];
      const place: Place = { file, path: ['corrections', index, 'section'], on: 'value' };
      return [problem('correction-names-a-section', place, { id, near: near(id, ids) })];
    });
  });
}
