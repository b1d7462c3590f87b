import { likeness } from '../likeness.ts';
import { anchorCandidates, before, LIKELY } from './candidates.ts';
import type { LostAnchor } from './lost.ts';
import type { EssayPlan, Question, State } from './plan.ts';

const OWN_WORDS: Readonly<Record<string, string>> = { title: 'the title', sources: 'the list of sources' };

/** Decides what stands in the place of every lost id of every essay, claims first: what goes with them need not be asked. */
export function planAnchors(state: State): Question[] {
  const { essays } = state;
  const isNote = ({ is }: LostAnchor) => is === 'note';
  const isOwn = ({ id }: LostAnchor) => !id.includes('--');
  const each = (isMeant: (lost: LostAnchor) => boolean, decide: (planned: EssayPlan, lost: LostAnchor) => Question[]) =>
    essays.flatMap((planned) => planned.lost.filter(isMeant).flatMap((lost) => decide(planned, lost)));
  return [
    ...each(
      (lost) => isNote(lost) && isOwn(lost),
      (planned, lost) => decide(state, planned, lost),
    ),
    ...each(
      (lost) => isNote(lost) && !isOwn(lost),
      (planned, lost) => decide(state, planned, lost, movedNote(state, planned, lost.id)),
    ),
    ...each(
      ({ is }) => is === 'section',
      (planned, lost) => decide(state, planned, lost),
    ),
    ...each(
      ({ is }) => is === 'citation',
      (planned, lost) => decideCitation(state, planned, lost),
    ),
    ...each(
      ({ is }) => is === 'paragraph' || is === 'figure',
      (planned, lost) => decideBlock(state, planned, lost),
    ),
    ...each(
      ({ is }) => is === 'source',
      (planned, lost) => decide(state, planned, lost, movedSource(state, planned, lost.id)),
    ),
  ];
}

function decide({ answers }: State, planned: EssayPlan, lost: LostAnchor, follows?: string): Question[] {
  const target = answers.get(nameOf(planned, lost.id)) ?? follows;
  if (target === undefined) return [question(planned, lost)];
  planned.aliases.set(lost.id, target);
  return [];
}

/** How an answer names a lost id. */
export function nameOf({ essay }: EssayPlan, id: string): string {
  return `${essay.id}#${id}`;
}

// The note of another essay’s claim goes with that claim, or with that essay.
function movedNote({ essays, moves }: State, { live }: EssayPlan, id: string): string | undefined {
  const [, other = '', claim = ''] = /^note-(.*?)--(.*)$/.exec(id) ?? [];
  const renamed = essays.find(({ essay }) => essay.id === other)?.aliases.get(`note-${claim}`);
  const moved = moves.get(`essays/${other}/claims/${claim}/`)?.split('/');
  const names = [renamed?.replace(/^note-/, `note-${other}--`), moved && `note-${moved[1]}--${moved[3]}`];
  return names.find((name) => name !== undefined && live.has(name));
}

// That an essay no longer rests on a source takes it out of the list; a source that is gone goes with its page.
function movedSource({ moves, lost }: State, { live }: EssayPlan, id: string): string | undefined {
  const path = `sources/${id.slice('source-'.length)}/`;
  const moved = moves.get(path)?.split('/')[1];
  if (moved === undefined) return lost.some((each) => each.path === path) ? undefined : 'sources';
  return live.has(`source-${moved}`) ? `source-${moved}` : 'sources';
}

function decideCitation(state: State, planned: EssayPlan, lost: LostAnchor): Question[] {
  const note = noteOf(lost.id, planned);
  const { live, aliases } = planned;
  if (note !== undefined && live.has(note)) return decide(state, planned, lost, mostAlike(lost, note, planned));
  if (note === undefined) return decide(state, planned, lost);
  const now = aliases.get(note) ?? planned.essay.lock?.lock?.anchors[note]?.now;
  // Its claim has been asked for.
  if (now === undefined) return state.answers.has(nameOf(planned, lost.id)) ? decide(state, planned, lost) : [];
  if (!now.startsWith('note-')) return decide(state, planned, lost, now);
  const renamed = lost.id.replace(`cite-${baseOf(note)}`, `cite-${baseOf(now)}`);
  return decide(state, planned, lost, live.has(renamed) ? renamed : mostAlike(lost, now, planned));
}

/** The note that a citation leads or led to, by its id: of the notes on the page and in the record. */
function noteOf(citation: string, { live, essay }: EssayPlan): string | undefined {
  const bases = [citation, citation.replace(/-\d+$/, '')].map((id) => id.replace(/^cite-/, 'note-'));
  const isNote = (id: string) => live.has(id) || Object.hasOwn(essay.lock?.lock?.anchors ?? {}, id);
  return bases.find(isNote);
}

function baseOf(note: string): string {
  return note.slice('note-'.length);
}

/** Of the citations of one claim, the one whose words are the most alike; its note, where it is cited by a figure only. */
function mostAlike(lost: LostAnchor, note: string, planned: EssayPlan): string {
  const others = [...planned.live].filter(([id, { is }]) => is === 'citation' && noteOf(id, planned) === note);
  const [best] = others
    .map(([id, { text }]) => ({ id, alike: likeness(lost.text, text) }))
    .sort((one, other) => other.alike - one.alike);
  return best?.id ?? note;
}

// What stood in a section that is gone goes with it, unless something on the page is likely its successor.
function decideBlock(state: State, planned: EssayPlan, lost: LostAnchor): Question[] {
  const section = sectionOf(lost.id, planned);
  const isGone = section !== undefined && planned.lost.some(({ id }) => id === section);
  if (!isGone || state.answers.has(nameOf(planned, lost.id))) return decide(state, planned, lost);
  const asked = question(planned, lost);
  if (asked.proposal.likeness >= LIKELY) return [asked];
  const now = planned.aliases.get(section);
  return now === undefined ? [] : decide(state, planned, lost, now);
}

/** The section that something stood in when it was recorded. */
function sectionOf(id: string, { essay }: EssayPlan): string | undefined {
  const anchors = Object.entries(essay.lock?.lock?.anchors ?? {});
  const at = anchors.findIndex(([each]) => each === id);
  return anchors.slice(0, at).findLast(([, { is, now }]) => is === 'section' && now === undefined)?.[0];
}

function question(planned: EssayPlan, lost: LostAnchor): Question {
  const { essay, live } = planned;
  const recorded = essay.lock?.lock?.anchors ?? {};
  const candidates = anchorCandidates(lost, recorded, live);
  const [best] = candidates;
  const otherwise = nearest(planned, lost);
  const proposal =
    best && best.likeness >= LIKELY
      ? best
      : { id: otherwise, text: live.get(otherwise)?.text ?? OWN_WORDS[otherwise] ?? '', likeness: 0 };
  const file = essay.lock?.file ?? essay.file;
  return { name: nameOf(planned, lost.id), file, ...lost, proposal, candidates };
}

/** What is nearest before something deleted: for a section another section, for a claim what stood before its first citation. */
function nearest(planned: EssayPlan, { id, is }: LostAnchor): string {
  const recorded = planned.essay.lock?.lock?.anchors ?? {};
  if (is === 'source') return 'sources';
  const from = is === 'note' ? Object.keys(recorded).find((each) => noteOf(each, planned) === id && each !== id) : id;
  const sorts = is === 'section' ? new Set(['section']) : undefined;
  return before(from ?? id, recorded, planned.live, sorts) ?? 'title';
}
