import { type addressesOf, readAddress } from '../addresses.ts';
import type { anchorsOf } from '../anchors.ts';
import type { Draft, DraftEssay } from '../draft.ts';
import type { Anchor } from '../lock.ts';

/** An id that an essay has published and that its page no longer has, nor an alias for it. */
export interface LostAnchor extends Anchor {
  readonly id: string;
}

/**
 * The recorded ids of an essay that are lost, in the order of the record; none while what would have them cannot be read.
 * @param live the ids of its page
 */
export function lostAnchors(
  essay: DraftEssay,
  { essays }: Pick<Draft, 'essays'>,
  live: ReturnType<typeof anchorsOf>,
): LostAnchor[] {
  const recorded = essay.lock?.lock?.anchors;
  if (!recorded || !essay.prose) return [];
  const sourcesAreKnown = essays.every(({ claims }) => claims);
  return Object.entries(recorded)
    .filter(([id, { is, now }]) => now === undefined && !live.has(id) && (is !== 'source' || sourcesAreKnown))
    .map(([id, { is, text }]) => ({ id, is, text }));
}

/** The ids of an essay’s page that its record does not have yet. */
export function newAnchors(essay: DraftEssay, live: ReturnType<typeof anchorsOf>): string[] {
  const recorded = essay.lock?.lock?.anchors ?? {};
  return [...live.keys()].filter((id) => !Object.hasOwn(recorded, id));
}

/** A page that has been published, is no longer there, and has no other in its place. */
export interface LostAddress {
  readonly path: string;
  readonly title: string;
}

/** The recorded addresses that are lost, in the order of the record; none of those whose page stands in what cannot be read. */
export function lostAddresses(draft: Draft, live: ReturnType<typeof addressesOf>): LostAddress[] {
  const recorded = draft.lock?.lock?.addresses;
  if (!recorded) return [];
  return Object.entries(recorded)
    .filter(([path, { now }]) => now === undefined && !live.has(path) && isAddressKnown(path, draft))
    .map(([path, { title }]) => ({ path, title }));
}

/** Whether it can be told if there is a page: of what cannot be read, and of a source that evidence still names, another rule tells. */
export function isAddressKnown(path: string, { essays }: Draft): boolean {
  const { is, essay: name, id } = readAddress(path);
  const essay = essays.find((each) => each.id === name);
  if (is === 'section') return !essay || essay.prose !== undefined;
  if (is === 'claim') return !essay || essay.claims !== undefined;
  if (is !== 'source') return true;
  return essays.every(({ claims }) => claims && ![...claims.values()].some(({ sources }) => sources.includes(id)));
}
