import type { Draft } from '../draft.ts';
import type { Candidate } from './candidates.ts';
import { type Plan, plan } from './plan.ts';

/** Plans with every proposal taken that is allowed, and all that goes with them. */
export function propose(
  draft: Draft,
  isAllowed: (proposal: Candidate) => boolean,
  given: ReadonlyMap<string, string> = new Map(),
): Plan {
  const answers = new Map(given);
  for (;;) {
    const made = plan(draft, answers);
    const allowed = made.questions.filter(({ proposal }) => isAllowed(proposal));
    if (allowed.length === 0) return made;
    // Those of one sort at a time: what goes with them need not be asked.
    for (const { name, is, proposal } of allowed) if (is === allowed[0]?.is) answers.set(name, proposal.id);
  }
}
