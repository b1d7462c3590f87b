import { addressesOf, OWN_ADDRESSES, readAddress } from '../addresses.ts';
import { endOf } from '../aliases.ts';
import { anchorsOf, OWN_ANCHORS } from '../anchors.ts';
import { claimChanges } from '../claim-changes.ts';
import type { Draft } from '../draft.ts';
import { near } from '../near.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { isAddressKnown, lostAddresses, lostAnchors, newAnchors } from '../succession/lost.ts';
import type { Plan } from '../succession/plan.ts';
import { propose } from '../succession/propose.ts';
import { eachClaim } from './each.ts';

/** Every id that an essay has published is on its page, or has an alias. Each that is lost is told, and how many are new. */
export function anchorsAreKept(draft: Draft): Problem[] {
  const proposed = proposals(draft);
  return draft.essays.flatMap((essay) => {
    const { file, lock } = essay.lock ?? {};
    if (!file || !lock) return [];
    const live = anchorsOf(essay, draft);
    const isWhole = essay.prose !== undefined && draft.essays.every(({ claims }) => claims);
    const successor = (id: string) =>
      proposed()
        .essays.find((each) => each.essay === essay)
        ?.aliases.get(id);
    const lost = lostAnchors(essay, draft, live).map(({ id, is, text }) => {
      const at: Place = { file, path: ['anchors', id], on: 'key' };
      const near = successor(id);
      return problem('anchor-is-kept', at, { id, is, text, near, nearText: live.get(near ?? '')?.text });
    });
    const fresh = newAnchors(essay, live).length;
    const told =
      essay.prose && fresh > 0 ? [problem('anchor-is-recorded', { file }, { count: fresh, of: 'essay' })] : [];
    return [...lost, ...told, ...aliasProblems(lock.anchors, file, 'anchors', live, OWN_ANCHORS, () => isWhole)];
  });
}

/** The address of every page that was published has a page, or has another that took its place. */
export function addressesAreKept(draft: Draft): Problem[] {
  const { file, lock } = draft.lock ?? {};
  if (!file || !lock) return [];
  const proposed = proposals(draft);
  const live = addressesOf(draft);
  const all = lostAddresses(draft, live);
  // The pages of an essay that is gone are told with it.
  const gone = all.filter(({ path }) => readAddress(path).is === 'essay');
  const above = (path: string) => gone.find((essay) => path !== essay.path && path.startsWith(essay.path));
  const lost = all
    .filter(({ path }) => !above(path))
    .map(({ path, title }) => {
      const at: Place = { file, path: ['addresses', path], on: 'key' };
      const others = all.filter((each) => above(each.path)?.path === path).length;
      const near = proposed().moves.get(path);
      return problem('address-is-kept', at, { path, title, others, near, nearText: live.get(near ?? '')?.title });
    });
  const fresh = [...live.keys()].filter((path) => !Object.hasOwn(lock.addresses, path)).length;
  const told = fresh > 0 ? [problem('anchor-is-recorded', { file }, { count: fresh, of: 'site' })] : [];
  return [
    ...lost,
    ...told,
    ...aliasProblems(lock.addresses, file, 'addresses', live, OWN_ADDRESSES, (path) => isAddressKnown(path, draft)),
  ];
}

// Likenesses are reckoned only where something is lost.
function proposals(draft: Draft): () => Plan {
  let made: Plan | undefined;
  return () => {
    made ??= propose(draft, () => true);
    return made;
  };
}

function aliasProblems(
  recorded: Readonly<Record<string, { readonly now?: string | undefined }>>,
  file: string,
  list: 'anchors' | 'addresses',
  live: ReadonlyMap<string, unknown>,
  own: readonly string[],
  isKnown: (id: string) => boolean,
): Problem[] {
  const isThere = (id: string) => live.has(id) || own.includes(id);
  return Object.entries(recorded).flatMap(([id, { now }]) => {
    if (now === undefined) return [];
    if (live.has(id)) return [problem('alias-is-needed', { file, path: [list, id, 'now'], on: 'key' }, { id })];
    const end = endOf(id, recorded, isThere);
    const at: Place = { file, path: [list, id, 'now'], on: 'value' };
    // A ring is told once.
    if ('ring' in end)
      return end.ring.toSorted()[0] === id ? [problem('alias-leads-somewhere', at, { id, ring: end.ring })] : [];
    // What was once there, and is lost, is told by itself.
    if ('to' in end || Object.hasOwn(recorded, end.nowhere) || now !== end.nowhere || !isKnown(now)) return [];
    const facts = { id, nowhere: now, list, near: near(now, [...live.keys(), ...own]) };
    return [problem('alias-leads-somewhere', at, facts)];
  });
}

/** A quantity, date, quotation or verdict of a published claim changes only with an entry of its history. */
export function correctionsAreRecorded(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) => {
    const claims = essay.lock?.lock?.claims ?? {};
    const stood = Object.hasOwn(claims, id) ? claims[id] : undefined;
    if (!stood || !claim || (claim.history?.length ?? 0) > stood.corrections) return [];
    return claimChanges(stood, claim).map(({ path, ...change }) =>
      problem('correction-is-recorded', { file: essay.ledger, path: [id, ...path], on: 'value' }, { id, ...change }),
    );
  });
}
