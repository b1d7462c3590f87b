/** A note that is to stand beside its citation: where that is, and how high the note is; in one unit from one origin. */
export interface MarginNote {
  readonly anchor: number;
  readonly height: number;
}

/** A free stretch of the margin, between two things that reach into it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the notes of a margin stand: in order, none over another, none outside a stretch, and on the whole as near to
 * their citations as can be; nothing where they do not all fit. Within a stretch that is least squares under an order,
 * solved by pooling adjacent violators (Barlow et al., Statistical Inference under Order Restrictions, 1972).
 * @param notes in the order of their citations
 * @param stretches from first to last
 * @param gap the least space between two notes
 * @returns the upper edge of each note
 */
export function placeNotes(
  notes: readonly MarginNote[],
  stretches: readonly Stretch[],
  gap: number,
): number[] | undefined {
  const groups = share(notes, stretches, gap);
  return groups?.flatMap((group, index) => settle(group, stretches[index] as Stretch, gap));
}

/** Gives each note the stretch that is nearest to its citation; what is too much for one goes on to the next, or back. */
function share(notes: readonly MarginNote[], stretches: readonly Stretch[], gap: number): MarginNote[][] | undefined {
  const groups: MarginNote[][] = stretches.map(() => []);
  const distance = ({ from, to }: Stretch, anchor: number) => Math.max(from - anchor, anchor - to, 0);
  let reached = 0;
  for (const note of notes) {
    for (let next = reached + 1; next < stretches.length; next += 1) {
      const isNearer =
        distance(stretches[next] as Stretch, note.anchor) < distance(stretches[reached] as Stretch, note.anchor);
      if (isNearer) reached = next;
    }
    groups[reached]?.push(note);
  }
  const isTooMuch = (index: number) => {
    const { from, to } = stretches[index] as Stretch;
    return total(groups[index] ?? [], gap) > to - from;
  };
  for (let index = 0; index < groups.length - 1; index += 1) {
    while (isTooMuch(index)) groups[index + 1]?.unshift(groups[index]?.pop() as MarginNote);
  }
  for (let index = groups.length - 1; index > 0; index -= 1) {
    while (isTooMuch(index)) groups[index - 1]?.push(groups[index]?.shift() as MarginNote);
  }
  return groups.length > 0 && !isTooMuch(0) ? groups : undefined;
}

function total(notes: readonly MarginNote[], gap: number): number {
  return notes.reduce((sum, { height }) => sum + height + gap, -gap);
}

/** A run of notes that touch one another: how many, and where the first would best stand if all stood there. */
interface Run {
  readonly count: number;
  readonly at: number;
}

function settle(notes: readonly MarginNote[], { from, to }: Stretch, gap: number): number[] {
  const offsets: number[] = [];
  const runs: Run[] = [];
  let offset = 0;
  for (const { anchor, height } of notes) {
    let run: Run = { count: 1, at: anchor - offset };
    for (let before = runs.at(-1); before && before.at >= run.at; before = runs.at(-1)) {
      runs.pop();
      const count = before.count + run.count;
      run = { count, at: (before.at * before.count + run.at * run.count) / count };
    }
    runs.push(run);
    offsets.push(offset);
    offset += height + gap;
  }
  const last = to - Math.max(0, offset - gap);
  const starts = runs.flatMap(({ count, at }) => Array<number>(count).fill(Math.min(Math.max(at, from), last)));
  return starts.map((start, index) => start + (offsets[index] as number));
}
