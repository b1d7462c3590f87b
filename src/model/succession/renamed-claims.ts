import { claimChanges } from '../claim-changes.ts';
import { type Problem, problem } from '../problem.ts';
import type { Plan } from './plan.ts';

/** What was changed without a correction in claims that are said to be published ones under another id. */
export function renamedClaimChanges({ essays }: Pick<Plan, 'essays'>): Problem[] {
  return essays.flatMap(({ essay, aliases }) =>
    [...aliases].flatMap(([from, to]) => {
      const [was, id] = [from, to].map((each) => /^note-(?!.*--)(.*)$/.exec(each)?.[1] ?? '');
      const stood = essay.lock?.lock?.claims[was ?? ''];
      const claim = essay.claims?.get(id ?? '')?.claim;
      if (!id || !stood || !claim || (claim.history?.length ?? 0) > stood.corrections) return [];
      return claimChanges(stood, claim).map(({ path, ...change }) =>
        problem('correction-is-recorded', { file: essay.ledger, path: [id, ...path], on: 'value' }, { id, ...change }),
      );
    }),
  );
}
