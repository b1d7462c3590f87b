import type { Verdict } from '../claim.ts';
import { type Draft, type DraftEssay, resolve } from '../draft.ts';
import type { Stance } from '../evidence.ts';
import { LONGEST_QUOTE } from '../evidence.ts';
import { near } from '../near.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { wordCount } from '../word-count.ts';
import { eachClaim } from './each.ts';

/** Every citation names a claim that stands in the ledger. A missing claim is told once an essay, where it is first cited. */
export function claimCitationsAreSound(draft: Draft): Problem[] {
  return draft.essays.flatMap((essay) => {
    const missing = new Map<string, { at: Place; count: number }>();
    for (const { refs, span } of essay.prose?.citations ?? []) {
      for (const ref of refs.filter((each) => !isThere(draft, essay, each))) {
        const known = missing.get(ref);
        if (known) known.count += 1;
        else missing.set(ref, { at: { file: essay.file, span }, count: 1 });
      }
    }
    return [...missing].map(([ref, { at, count }]) => {
      const found = resolve(draft, essay, ref);
      const { ledger } = found.essay ?? {};
      const others = draft.essays.filter(({ claims }) => claims?.has(ref)).map(({ id }) => id);
      const facts = { id: ref, ledger, elsewhere: others[0], near: near(ref, refsFrom(draft, essay, ref)) };
      return problem('claim-exists', at, { ...facts, others: count - 1 });
    });
  });
}

// A ledger that could not be read has said so already; what it holds is not known.
function isThere(draft: Draft, essay: DraftEssay, ref: string): boolean {
  const found = resolve(draft, essay, ref);
  if (!found.essay) return false;
  return found.essay.claims?.has(found.id) ?? true;
}

// What a citation could name: the claims of its own essay; where it names another's, those of all essays.
function refsFrom(draft: Draft, essay: DraftEssay, ref: string): string[] {
  if (!ref.includes('/')) return [...(essay.claims?.keys() ?? [])];
  return draft.essays.flatMap(({ id, claims }) => [...(claims?.keys() ?? [])].map((claim) => `${id}/${claim}`));
}

/** Every claim is cited, in its own essay or in another. */
export function claimsAreCited(draft: Draft): Problem[] {
  if (draft.essays.some(({ prose }) => !prose)) return [];
  const cited = new Set(
    draft.essays.flatMap((essay) =>
      (essay.prose?.citations ?? []).flatMap(({ refs }) =>
        refs.map((ref) => {
          const found = resolve(draft, essay, ref);
          return `${found.essay?.id}/${found.id}`;
        }),
      ),
    ),
  );
  return eachClaim(draft, (essay, id) =>
    cited.has(`${essay.id}/${id}`) ? [] : [problem('claim-is-cited', keyOf(essay, id), { id })],
  );
}

/** No claim id is another's with a number after it: citation ids on the page would clash. */
export function claimIdsAreUnambiguous(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id) => {
    const other = /^(.+)-(?:[2-9]|[1-9]\d+)$/.exec(id)?.[1];
    if (other === undefined || !essay.claims?.has(other)) return [];
    return [problem('claim-id-is-unambiguous', keyOf(essay, id), { id, other })];
  });
}

/** Every claim rests on at least one piece of evidence. */
export function claimsHaveEvidence(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) =>
    claim?.evidence.length === 0
      ? [problem('claim-has-evidence', { file: essay.ledger, path: [id, 'evidence'], on: 'key' }, { id })]
      : [],
  );
}

/** The verdict does not contradict the stances. */
export function verdictsAgreeWithStances(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) => {
    if (!claim || claim.evidence.length === 0) return [];
    const stances = new Set(claim.evidence.map(({ stance }) => stance));
    const fault = contradiction(claim.verdict, stances);
    return fault
      ? [
          problem(
            'verdict-agrees-with-stances',
            { file: essay.ledger, path: [id, 'verdict'], on: 'value' },
            { verdict: claim.verdict, ...fault },
          ),
        ]
      : [];
  });
}

function contradiction(
  verdict: Verdict,
  stances: ReadonlySet<Stance>,
): { stances: string; allowed: string } | undefined {
  const only = (stance: Stance) => stances.size === 1 && stances.has(stance);
  if (only('disputes') && verdict !== 'disputed' && verdict !== 'unverified') {
    return {
      stances: 'all of its evidence disputes the statement',
      allowed: 'Make the verdict “disputed”, or mend the statement until the evidence supports it.',
    };
  }
  if (verdict === 'supported' && stances.has('disputes')) {
    return {
      stances: 'some of its evidence disputes the statement',
      allowed: 'Make the verdict “qualified” or “disputed”, and say in the note what is disputed.',
    };
  }
  if (verdict === 'supported' && !stances.has('supports')) {
    return {
      stances: 'none of its evidence supports the statement outright',
      allowed: 'Make the verdict “qualified” or “unverified”, or add evidence that supports the statement.',
    };
  }
  if (verdict === 'disputed' && only('supports')) {
    return {
      stances: 'all of its evidence supports the statement',
      allowed: 'Add the evidence that disputes it, or make the verdict “supported”.',
    };
  }
  if (verdict === 'unverified' && only('supports')) {
    return {
      stances: 'all of its evidence supports the statement',
      allowed: 'Make the verdict “supported”, or correct the stance of what does not bear on the statement itself.',
    };
  }
  return undefined;
}

/** Every quote says something, and is short enough to be quoted. */
export function quotesAreShort(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) =>
    (claim?.evidence ?? []).flatMap(({ source, quote }, index) => {
      const at: Place = { file: essay.ledger, path: [id, 'evidence', index, 'quote'], on: 'value' };
      const words = wordCount(quote);
      // Marks of punctuation alone say nothing.
      if (!/[\p{L}\p{N}]/u.test(quote)) return [problem('quote-is-not-empty', at, { source })];
      if (words > LONGEST_QUOTE) return [problem('quote-is-short', at, { words, longest: LONGEST_QUOTE })];
      return [];
    }),
  );
}

function keyOf(essay: DraftEssay, id: string): Place {
  return { file: essay.ledger, path: [id], on: 'key' };
}
