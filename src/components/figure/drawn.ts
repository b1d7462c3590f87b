import { drawFigure } from '../../model/figure/draw-figure.ts';
import type { DrawnFigure } from '../../model/figure/drawn-figure.ts';
import type { FigureName } from '../../model/figure/figure.ts';

/** The figure that a tag of the essay’s prose stands for. @throws if it stands in no essay, or cannot be drawn */
export function drawn(
  as: FigureName,
  attributes: Readonly<Record<string, string | undefined>>,
  { essay, library }: App.Locals,
): DrawnFigure {
  if (!essay) throw new Error(`Expected <${as}> to stand in an essay.`);
  return drawFigure({ as, attributes }, essay, library);
}
