import type { Element } from 'hast';
import { s } from 'hastscript';
import { STANCES, type Stance } from '../model/evidence.ts';
import type { Note } from '../model/publication.ts';

const INK = '#1e1b17';
const ACCENT = '#8a2b1f';

/** Where evidence hangs in a drawing, in its units. */
interface Hanging {
  readonly left: number;
  /** The line from which it hangs. */
  readonly top: number;
  readonly width: number;
  /** The most that it takes below the line. */
  readonly depth: number;
  /** The tallest that a piece is drawn, with the space around it. */
  readonly largest: number;
  /** How many times as wide as tall a piece may be: 1 for squares. */
  readonly widest: number;
  /** From which side the claims come. */
  readonly dir: 'ltr' | 'rtl';
}

/** The stances of the evidence of each claim, what is most solid first. */
export function piecesOf(notes: readonly Pick<Note, 'claim'>[]): Stance[][] {
  const solidity = (stance: Stance) => STANCES.indexOf(stance);
  return notes.map(({ claim }) =>
    claim.evidence.map(({ stance }) => stance).sort((one, other) => solidity(one) - solidity(other)),
  );
}

/** What an essay stands on, hanging from a line as the blocks of a drawing: a column a claim, a block a piece of evidence. */
export function hangingEvidence(evidence: readonly (readonly Stance[])[], hanging: Hanging): Element[] {
  const { left, top, width, dir } = hanging;
  const { courses, step } = coursesOf(evidence, hanging);
  const deepest = deepestOf(evidence);
  const across = Math.max(1, Math.ceil(evidence.length / courses));
  const stride = Math.min(width / across, step * hanging.widest);
  const gap = step * 0.22;
  return evidence.flatMap((pieces, index) => {
    const offset = (index % across) * stride;
    const x = dir === 'rtl' ? left + width - offset - stride + gap : left + offset;
    const y = top + gap + Math.floor(index / across) * (deepest + 1) * step;
    return pieces.map((stance, depth) =>
      block(stance, { x, y: y + depth * step, width: stride - gap, height: step - gap }),
    );
  });
}

// Many claims with little evidence each would be a fringe: their columns hang in several courses, as many as make the
// blocks largest.
function coursesOf(evidence: readonly (readonly Stance[])[], { width, depth, largest }: Hanging) {
  const stepIn = (courses: number) =>
    Math.min(
      largest,
      width / Math.max(1, Math.ceil(evidence.length / courses)),
      depth / (courses * (deepestOf(evidence) + 1)),
    );
  return [1, 2, 3, 4, 5, 6]
    .map((courses) => ({ courses, step: stepIn(courses) }))
    .reduce((best, each) => (each.step > best.step ? each : best));
}

function deepestOf(evidence: readonly (readonly Stance[])[]): number {
  return Math.max(1, ...evidence.map(({ length }) => length));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// What supports is solid; what qualifies is a frame; what disputes a frame in the other colour.
function block(stance: Stance, { x, y, width, height }: Box): Element {
  if (stance === 'supports') return rectangle({ x, y, width, height }, { fill: INK });
  const line = height * 0.14;
  const look = { fill: 'none', stroke: stance === 'disputes' ? ACCENT : INK, strokeWidth: rounded(line) };
  return rectangle({ x: x + line / 2, y: y + line / 2, width: width - line, height: height - line }, look);
}

function rectangle({ x, y, width, height }: Box, look: Record<string, string | number>): Element {
  const place = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
  return s('rect', { ...place, ...look });
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
