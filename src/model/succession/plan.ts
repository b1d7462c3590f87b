import type { PageKind } from '../addresses.ts';
import { addressesOf } from '../addresses.ts';
import { anchorsOf } from '../anchors.ts';
import type { Draft, DraftEssay } from '../draft.ts';
import type { AnchorKind } from '../lock.ts';
import { planAddresses, planEssayMoves } from './addresses.ts';
import { planAnchors } from './anchors.ts';
import type { Candidate } from './candidates.ts';
import { type LostAddress, type LostAnchor, lostAddresses, lostAnchors } from './lost.ts';

/** Something lost of which it has to be said what stands in its place. */
export interface Question {
  /** How an answer names it: an address, or an id after the id of its essay: "harbour#the-price". */
  readonly name: string;
  /** The file of the lock that records it. */
  readonly file: string;
  readonly id: string;
  readonly is: AnchorKind | PageKind;
  readonly text: string;
  /** What most likely stands in its place: the most alike, or else the nearest before it. */
  readonly proposal: Candidate;
  /** What else might, of its own sort, the most alike first. */
  readonly candidates: readonly Candidate[];
}

/** An essay as it is planned for: what its page has, what of its record is lost, and what has been decided so far. */
export interface EssayPlan {
  readonly essay: DraftEssay;
  readonly live: ReturnType<typeof anchorsOf>;
  readonly lost: readonly LostAnchor[];
  /** The ids that stand in the place of lost ones. */
  readonly aliases: Map<string, string>;
}

/** The plan of a record: what stands in the place of what is lost, as far as it is decided, and what is still to be asked. */
export interface Plan {
  readonly essays: readonly EssayPlan[];
  readonly lostAddresses: readonly LostAddress[];
  /** The addresses that took the place of lost ones. */
  readonly moves: Map<string, string>;
  readonly questions: readonly Question[];
}

/** Answers to questions, by their names. */
export type Answers = ReadonlyMap<string, string>;

/**
 * Plans what stands in the place of every lost id and address. What goes with something else is not asked for by itself:
 * the pages of a renamed essay, the note, citations and page of a renamed claim, the paragraphs of a deleted section.
 * @param answers what has been answered so far; each is an id of that page, or an address that is there
 */
export function plan(draft: Draft, answers: Answers): Plan {
  const pages = addressesOf(draft);
  const essays = draft.essays.map((essay): EssayPlan => {
    const live = anchorsOf(essay, draft);
    return { essay, live, lost: lostAnchors(essay, draft, live), aliases: new Map() };
  });
  const lost = lostAddresses(draft, pages);
  const moves = new Map<string, string>();
  const state = { draft, pages, essays, lost, moves, answers };
  const questions = [...planEssayMoves(state), ...planAnchors(state), ...planAddresses(state)];
  return { essays, lostAddresses: lost, moves, questions };
}

/** What planning goes on: the draft, its pages, and what has been decided. */
export interface State {
  readonly draft: Draft;
  readonly pages: ReturnType<typeof addressesOf>;
  readonly essays: readonly EssayPlan[];
  readonly lost: readonly LostAddress[];
  readonly moves: Map<string, string>;
  readonly answers: Answers;
}
