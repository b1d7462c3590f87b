import { likeness } from '../likeness.ts';
import { anchorCandidates, before, type Candidate, isLikely } from './candidates.ts';
import type { LostAnchor } from './lost.ts';
import type { EssayPlan, Question, State } from './plan.ts';

const OWN_WORDS: Readonly<Record<string, string>> = { title: 'the title', sources: 'the list of sources' };

/** What something lost goes with: another that is decided, one that has to be asked for first, or nothing. */
type Follows = { readonly target: string } | 'undecided' | undefined;

/** How one sort of lost ids is decided. */
interface Step {
  readonly isMeant: (lost: LostAnchor) => boolean;
  readonly follows: (state: State, planned: EssayPlan, lost: LostAnchor) => Follows;
}

/** In this order: what goes with what was decided before need not be asked. */
const STEPS: readonly Step[] = [
  { isMeant: ({ is }) => is === 'section', follows: () => undefined },
  { isMeant: ({ is, id }) => is === 'note' && !isOfAnother(id), follows: withItsSection },
  { isMeant: ({ is, id }) => is === 'note' && isOfAnother(id), follows: withItsClaim },
  { isMeant: ({ is }) => is === 'citation', follows: withItsNote },
  { isMeant: ({ is }) => is === 'paragraph' || is === 'figure', follows: withItsSection },
  { isMeant: ({ is }) => is === 'source', follows: withItsPage },
];

/** Decides what stands in the place of every lost id of every essay, as far as it is answered or follows. */
export function planAnchors(state: State): Question[] {
  return STEPS.flatMap(({ isMeant, follows }) =>
    state.essays.flatMap((planned) =>
      planned.lost.filter(isMeant).flatMap((lost) => decide(state, planned, lost, follows)),
    ),
  );
}

function decide(state: State, planned: EssayPlan, lost: LostAnchor, follows: Step['follows']): Question[] {
  const answer = state.answers.get(nameOf(planned, lost.id));
  const found = answer === undefined ? follows(state, planned, lost) : { target: answer };
  if (found === undefined) return [question(planned, lost)];
  if (found !== 'undecided') planned.aliases.set(lost.id, found.target);
  return [];
}

/** How an answer names a lost id. */
function nameOf({ essay }: EssayPlan, id: string): string {
  return `${essay.id}#${id}`;
}

// Of a claim in the ledger of another essay.
function isOfAnother(note: string): boolean {
  return note.includes('--');
}

// What stood in a section that is gone goes with it, unless something on the page is likely its successor.
function withItsSection(_state: State, planned: EssayPlan, lost: LostAnchor): Follows {
  const section = sectionOf(placeOf(lost, planned), planned);
  if (section === undefined || isLikely(question(planned, lost).proposal)) return undefined;
  return decided(section, planned);
}

// The note of another essay’s claim goes with that claim, or with that essay.
function withItsClaim(state: State, planned: EssayPlan, lost: LostAnchor): Follows {
  const [, other = '', claim = ''] = /^note-(.*?)--(.*)$/.exec(lost.id) ?? [];
  const owner = state.essays.find(({ essay }) => essay.id === other);
  const renamed = owner?.aliases.get(`note-${claim}`);
  const path = `essays/${other}/claims/${claim}/`;
  const moved = state.moves.get(path)?.split('/');
  const names = [renamed?.replace(/^note-/, `note-${other}--`), moved && `note-${moved[1]}--${moved[3]}`];
  const target = names.find((name) => name !== undefined && planned.live.has(name));
  if (target !== undefined) return { target };
  const isAsked = owner
    ? renamed === undefined && owner.lost.some(({ id }) => id === `note-${claim}`)
    : moved === undefined && state.lost.some((each) => each.path === path);
  return isAsked ? 'undecided' : withItsSection(state, planned, lost);
}

// A citation leads to its claim wherever else that is cited; where it is not cited any more, it goes with its note.
function withItsNote(_state: State, planned: EssayPlan, lost: LostAnchor): Follows {
  const note = noteOf(lost.id, planned);
  if (note === undefined) return undefined;
  if (planned.live.has(note)) return { target: mostAlike(lost, note, planned) };
  const now = decided(note, planned);
  if (now === undefined || now === 'undecided' || !now.target.startsWith('note-')) return now;
  const renamed = lost.id.replace(`cite-${baseOf(note)}`, `cite-${baseOf(now.target)}`);
  return { target: planned.live.has(renamed) ? renamed : mostAlike(lost, now.target, planned) };
}

// That an essay no longer rests on a source takes it out of the list; a source that is gone goes with its page.
function withItsPage({ moves, lost: pages }: State, { live }: EssayPlan, { id }: LostAnchor): Follows {
  const path = `sources/${id.slice('source-'.length)}/`;
  const moved = moves.get(path)?.split('/')[1];
  if (moved === undefined && pages.some((each) => each.path === path)) return 'undecided';
  return { target: live.has(`source-${moved}`) ? `source-${moved}` : 'sources' };
}

/** What stands in the place of an id that is not on the page: nothing is known of one that was not recorded. */
function decided(id: string, { essay, aliases, lost }: EssayPlan): Follows {
  const target = aliases.get(id) ?? essay.lock?.lock?.anchors[id]?.now;
  if (target !== undefined) return { target };
  return lost.some((each) => each.id === id) ? 'undecided' : undefined;
}

/** The note that a citation leads or led to, by its id: of the notes on the page and in the record. */
function noteOf(citation: string, { live, essay }: EssayPlan): string | undefined {
  const notes = [citation, citation.replace(/-\d+$/, '')].map((id) => id.replace(/^cite-/, 'note-'));
  return notes.find((id) => live.has(id) || Object.hasOwn(essay.lock?.lock?.anchors ?? {}, id));
}

function baseOf(note: string): string {
  return note.slice('note-'.length);
}

/** Of the citations of one claim, the one whose words are the most alike; its note, where only a figure names it. */
function mostAlike(lost: LostAnchor, note: string, planned: EssayPlan): string {
  const others = [...planned.live].filter(([id, { is }]) => is === 'citation' && noteOf(id, planned) === note);
  const [best] = others
    .map(([id, { text }]) => ({ id, alike: likeness(lost.text, text) }))
    .sort((one, other) => other.alike - one.alike);
  return best?.id ?? note;
}

/** The id in the text that tells where something stood: of a note, that of its first citation. */
function placeOf({ id, is }: LostAnchor, planned: EssayPlan): string {
  if (is !== 'note') return id;
  const recorded = Object.entries(planned.essay.lock?.lock?.anchors ?? {});
  return recorded.find(([each, anchor]) => anchor.is === 'citation' && noteOf(each, planned) === id)?.[0] ?? id;
}

/** The lost section that something stood in when it was recorded; none where that is still there. */
function sectionOf(id: string, { essay, lost }: EssayPlan): string | undefined {
  const anchors = Object.entries(essay.lock?.lock?.anchors ?? {});
  const at = anchors.findIndex(([each]) => each === id);
  const section = anchors.slice(0, at).findLast(([, { is, now }]) => is === 'section' && now === undefined)?.[0];
  return lost.find((each) => each.id === section)?.id;
}

function question(planned: EssayPlan, lost: LostAnchor): Question {
  const { essay, live } = planned;
  const candidates = anchorCandidates(lost, essay.lock?.lock?.anchors ?? {}, live);
  const [best] = candidates;
  const proposal = best && isLikely(best) ? best : nearest(planned, lost);
  return {
    name: nameOf(planned, lost.id),
    file: essay.lock?.file ?? essay.file,
    ...lost,
    proposal,
    candidates,
  };
}

/** What is nearest before something deleted: for a section another section, for a claim what stood before its first citation. */
function nearest(planned: EssayPlan, lost: LostAnchor): Candidate {
  const recorded = planned.essay.lock?.lock?.anchors ?? {};
  const sorts = lost.is === 'section' ? new Set(['section']) : undefined;
  const id =
    lost.is === 'source' ? 'sources' : (before(placeOf(lost, planned), recorded, planned.live, sorts) ?? 'title');
  return { id, text: planned.live.get(id)?.text ?? OWN_WORDS[id] ?? '', likeness: 0, stayed: 0 };
}
