import type { Essay, Publication } from '../publication.ts';
import { drawDistances } from './draw-distances.ts';
import { drawRanges } from './draw-ranges.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import type { FigureName } from './figure.ts';

/** A figure as an essay’s prose has it: its tag, and its attributes as written. */
export interface WrittenFigure {
  readonly as: FigureName;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

const drawn = new WeakMap<Essay, Map<string, DrawnFigure>>();

const DRAW = { Timeline: drawTimeline, Ranges: drawRanges, Distances: drawDistances } as const;

/**
 * Works a figure of an essay out from its ledger.
 * @throws if a claim that it names is not cited in the essay, or it has nothing to draw: audit first
 */
export function drawFigure(
  { as, attributes }: WrittenFigure,
  essay: Essay,
  publication: Pick<Publication, 'essays' | 'sources'>,
): DrawnFigure {
  // Page, section, PDF and e-book show the same one, and to put names on a map takes a while.
  const known = drawn.get(essay) ?? new Map<string, DrawnFigure>();
  drawn.set(essay, known);
  const key = JSON.stringify([as, attributes]);
  const figure = known.get(key) ?? DRAW[as](attributes, essay, publication);
  known.set(key, figure);
  return figure;
}
