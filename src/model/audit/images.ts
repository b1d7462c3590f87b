import type { Draft } from '../draft.ts';
import { near } from '../near.ts';
import { type Problem, problem } from '../problem.ts';

/** Every image is a photo whose file is there, and which has alt text, credit and licence. */
export function imagesAreSound(draft: Draft): Problem[] {
  return draft.essays.flatMap(({ prose, file, images }) =>
    (prose?.images ?? []).flatMap(({ as, src, alt, credit, licence, span }) => {
      const at = { file, span };
      const isThere = images.includes(src.replace(/^\.\//, ''));
      if (as !== 'Photo') {
        return [problem('image-is-a-photo', at, { found: as === 'img' ? '<img>' : '![…](…)' })];
      }
      return [
        ...(isThere ? [] : [problem('image-exists', at, { src, near: near(src, images) })]),
        ...(alt ? [] : [problem('image-has-alt-text', at, { src })]),
        ...(credit ? [] : [problem('image-has-credit', at, { src })]),
        ...(licence ? [] : [problem('image-has-licence', at, { src })]),
      ];
    }),
  );
}
