import type { PageAddress } from '../addresses.ts';
import { likeness } from '../likeness.ts';
import type { Anchor } from '../lock.ts';
import type { LostAnchor } from './lost.ts';

/** What may stand in the place of something lost: the most likely first. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
  /** How alike the two are by their words, from 0 to 1. */
  readonly likeness: number;
  /** How many of its two neighbours are those that the lost one had. */
  readonly stayed: number;
}

/** Whether a candidate may be taken without anybody being asked: half alike, or less by a quarter for each neighbour that has stayed. */
export function isLikely(candidate: Candidate): boolean {
  return likelihood(candidate) >= 0.5;
}

function likelihood({ likeness, stayed }: Candidate): number {
  return likeness + stayed / 4;
}

const BLOCKS: ReadonlySet<string> = new Set(['section', 'paragraph', 'figure']);

/**
 * What may stand in the place of a lost id: what is of its own sort on the page.
 * @param recorded every id that was recorded, in the order of the page
 * @param live the ids of the page, in its order
 */
export function anchorCandidates(
  lost: LostAnchor,
  recorded: Readonly<Record<string, Anchor>>,
  live: ReadonlyMap<string, Anchor>,
): Candidate[] {
  const isStill = (id: string) => live.has(id) && Object.hasOwn(recorded, id);
  const before = neighbours(lost.id, blocksOf(Object.entries(recorded)), isStill);
  const blocks = blocksOf([...live]);
  return ranked(
    [...live]
      .filter(([, { is }]) => is === lost.is)
      .map(([id, { text }]) => {
        const now = BLOCKS.has(lost.is) && !Object.hasOwn(recorded, id) ? neighbours(id, blocks, isStill) : undefined;
        const stayed = now ? Number(now.previous === before.previous) + Number(now.next === before.next) : 0;
        return { id, text, likeness: likeness(lost.text, text), stayed };
      }),
  );
}

/** What may stand in the place of a lost page: pages of its own sort. */
export function pageCandidates(title: string, pages: readonly (readonly [string, PageAddress])[]): Candidate[] {
  return ranked(
    pages.map(([id, page]) => ({ id, text: page.title, likeness: likeness(title, page.title), stayed: 0 })),
  );
}

/** The id that stands before a lost one in the record and is still on the page: of one of these sorts; none at the beginning. */
export function before(
  id: string,
  recorded: Readonly<Record<string, Anchor>>,
  live: ReadonlyMap<string, Anchor>,
  sorts: ReadonlySet<string> = BLOCKS,
): string | undefined {
  const ids = Object.keys(recorded);
  return ids.slice(0, Math.max(0, ids.indexOf(id))).findLast((each) => sorts.has(live.get(each)?.is ?? ''));
}

function blocksOf(anchors: readonly (readonly [string, Anchor])[]): string[] {
  return anchors.filter(([, { is }]) => BLOCKS.has(is)).map(([id]) => id);
}

function neighbours(id: string, order: readonly string[], isStill: (id: string) => boolean) {
  const at = order.indexOf(id);
  return { previous: order.slice(0, Math.max(0, at)).findLast(isStill), next: order.slice(at + 1).find(isStill) };
}

function ranked(candidates: Candidate[]): Candidate[] {
  return candidates.sort((one, other) => likelihood(other) - likelihood(one));
}
