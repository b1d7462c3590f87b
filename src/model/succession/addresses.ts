import { type PageAddress, type PageKind, readAddress } from '../addresses.ts';
import { endOf } from '../aliases.ts';
import { type Candidate, isLikely, pageCandidates } from './candidates.ts';
import type { LostAddress } from './lost.ts';
import type { Question, State } from './plan.ts';

/** Decides where essays that are gone went, with all of their pages, and where sources and pages of the site did. */
export function planEssayMoves(state: State): Question[] {
  const { lost, moves, pages } = state;
  const gone = lost.filter(({ path }) => readAddress(path).is === 'essay');
  const questions = [
    ...gone.flatMap((each) => decide(state, each, '/')),
    ...lost.filter(({ path }) => readAddress(path).is === 'source').flatMap((each) => decide(state, each, 'sources/')),
    ...lost.filter(({ path }) => readAddress(path).is === 'page').flatMap((each) => decide(state, each, '/')),
  ];
  for (const { path: from } of gone) {
    const to = moves.get(from);
    const below = to === undefined ? [] : lost.filter(({ path }) => path !== from && path.startsWith(from));
    for (const { path } of below) {
      const answer = state.answers.get(path);
      moves.set(path, answer ?? sameUnder(path, from, to ?? '/', pages));
    }
  }
  return questions;
}

// The same page of the other essay, if it has it; else the nearest thing to it there.
function sameUnder(path: string, from: string, to: string, pages: State['pages']): string {
  const { is } = readAddress(path);
  const list = is === 'claim' || is === 'ledger' ? `${to}claims/` : `${to}sections/`;
  const same = to + path.slice(from.length);
  return [same, list].find((each) => pages.has(each)) ?? to;
}

/** Decides where the pages of sections and claims went that are gone while their essay is there: where their ids did. */
export function planAddresses(state: State): Question[] {
  return state.lost
    .filter(({ path }) => !state.moves.has(path))
    .flatMap((each) => {
      const { is, essay } = readAddress(each.path);
      if (is !== 'section' && is !== 'claim') return [];
      const above = `essays/${essay}/`;
      // Its essay is gone, and has been asked for.
      if (!state.pages.has(above)) return [];
      const answer = state.answers.get(each.path);
      const went = answer === undefined ? pageOfSuccessor(each.path, state) : answer;
      if (went === 'undecided') return [];
      if (went !== undefined) state.moves.set(each.path, went);
      return went === undefined ? decide(state, each, is === 'claim' ? `${above}claims/` : above) : [];
    });
}

// A page that stands for an id goes where the id does.
function pageOfSuccessor(path: string, { essays, pages }: State): string | 'undecided' | undefined {
  const { is, essay, id } = readAddress(path);
  const above = `essays/${essay}/`;
  const ids =
    is === 'claim'
      ? [[essay, `note-${id}`], ...essays.map((each) => [each.essay.id, `note-${essay}--${id}`])]
      : [[essay, id]];
  for (const [name, anchor = ''] of ids) {
    const planned = essays.find((each) => each.essay.id === name);
    const recorded = planned?.essay.lock?.lock?.anchors;
    if (!planned || !recorded || !Object.hasOwn(recorded, anchor) || planned.live.has(anchor)) continue;
    const decided = { ...recorded, ...Object.fromEntries([...planned.aliases].map(([from, now]) => [from, { now }])) };
    const end = endOf(anchor, decided, (each) => planned.live.has(each));
    if (!('to' in end))
      return planned.lost.some((each) => each.id === anchor) && !planned.aliases.has(anchor)
        ? 'undecided'
        : is === 'claim'
          ? `${above}claims/`
          : above;
    const page =
      is === 'claim' ? `${above}claims/${end.to.replace(/^note-(?:.*--)?/, '')}/` : `${above}sections/${end.to}/`;
    return pages.has(page) ? page : is === 'claim' ? `${above}claims/` : above;
  }
  return undefined;
}

function decide(state: State, { path, title }: LostAddress, otherwise: string): Question[] {
  const answer = state.answers.get(path);
  if (answer !== undefined) {
    state.moves.set(path, answer);
    return [];
  }
  return [pageQuestion(state, path, title, otherwise)];
}

function pageQuestion({ draft, pages }: State, path: string, title: string, otherwise: string): Question {
  const { is, essay } = readAddress(path);
  const alike = [...pages].filter(([other, page]) => page.is === is && isNear(is, essay, other));
  const candidates = pageCandidates(title, alike);
  const [best] = candidates;
  const proposal = best && isLikely(best) ? best : nearest(otherwise, pages);
  return { name: path, file: draft.lock?.file ?? '', id: path, is, text: title, proposal, candidates };
}

// Sections and claims are looked for in their own essay.
function isNear(is: PageKind, essay: string | undefined, path: string): boolean {
  return is === 'section' || is === 'claim' ? readAddress(path).essay === essay : true;
}

function nearest(path: string, pages: ReadonlyMap<string, PageAddress>): Candidate {
  const own: Readonly<Record<string, string>> = { '/': 'the home page', 'sources/': 'the list of all sources' };
  return { id: path, text: pages.get(path)?.title ?? own[path] ?? path, likeness: 0, stayed: 0 };
}
