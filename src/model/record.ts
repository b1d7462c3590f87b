import { addressesOf } from './addresses.ts';
import { anchorsOf } from './anchors.ts';
import type { Claim } from './claim.ts';
import type { Draft, DraftEssay } from './draft.ts';
import type { Edition } from './edition.ts';
import { type AddressesLock, type AnchorsLock, LOCK_VERSION, type LockedClaim } from './lock.ts';

/** What is known of a retired page beside where it went. */
export interface Retirement {
  readonly since: string;
  readonly because: string | undefined;
}

/**
 * The record of what an essay publishes: every id on its page in the order of the page, each that is gone where it stood,
 * with its alias; and its claims as they stand.
 * @param aliases the ids that take the place of those that are lost
 */
export function recordAnchors(
  essay: DraftEssay,
  draft: Draft,
  edition: Edition,
  aliases: ReadonlyMap<string, string>,
): AnchorsLock {
  const live = anchorsOf(essay, draft);
  const recorded = essay.lock?.lock?.anchors ?? {};
  const anchors = inOrder([...live.keys()], Object.keys(recorded)).map((id) => {
    const { is, text, now } = { ...recorded[id], ...live.get(id) };
    if (is === undefined || text === undefined)
      throw new Error(`Expected the id “${id}” on the page or in the record.`);
    const alias = live.has(id) ? undefined : (aliases.get(id) ?? now);
    return [id, { is, text, ...(alias && { now: alias }) }] as const;
  });
  return {
    version: LOCK_VERSION,
    edition: { date: edition.date, hash: edition.hash },
    anchors: Object.fromEntries(anchors),
    claims: Object.fromEntries(
      [...(essay.claims?.values() ?? [])].flatMap(({ id, claim }) => (claim ? [[id, lockClaim(claim)]] : [])),
    ),
  };
}

/** What of a claim may not change, once it is published, without a correction. */
export function lockClaim({ verdict, quantities, dates, quotations, history }: Claim): LockedClaim {
  return {
    verdict,
    ...(quantities && { quantities }),
    ...(dates && { dates }),
    ...(quotations && { quotations }),
    corrections: history?.length ?? 0,
  };
}

/** The record of the addresses that are published, sorted; each that is gone with the one that took its place. */
export function recordAddresses(
  draft: Draft,
  moves: ReadonlyMap<string, string>,
  { since, because }: Retirement,
): AddressesLock {
  const live = addressesOf(draft);
  const recorded = draft.lock?.lock?.addresses ?? {};
  const paths = [...new Set([...live.keys(), ...Object.keys(recorded)])].sort();
  const addresses = paths.map((path) => {
    const page = live.get(path);
    if (page) return [path, { title: page.title }] as const;
    const now = moves.get(path);
    const known = recorded[path] ?? { title: path };
    return [path, now === undefined ? known : { ...known, now, since, ...(because && { because }) }] as const;
  });
  return { version: LOCK_VERSION, addresses: Object.fromEntries(addresses) };
}

/** Two orders in one: the first as it is, and of the second what the first has not, after what it came after. */
function inOrder(first: readonly string[], second: readonly string[]): string[] {
  const known = new Set(first);
  const after = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const id of second) {
    if (known.has(id)) last = id;
    else after.set(last, [...(after.get(last) ?? []), id]);
  }
  return [...(after.get(undefined) ?? []), ...first.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}
