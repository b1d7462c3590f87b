import type { Draft } from '../draft.ts';
import { near } from '../near.ts';
import { type Problem, problem } from '../problem.ts';
import { eachProse } from './each.ts';

/** Every image is a photo whose file is there and is a picture, and which has alt text, credit and licence. */
export function imagesAreSound(draft: Draft): Problem[] {
  return eachProse(draft, (prose, place, { images }) =>
    prose.images.flatMap(({ as, src, alt, credit, licence, span }) => {
      const at = place(span);
      if (as !== 'Photo') return [problem('image-is-a-photo', at, { found: as === 'img' ? '<img>' : '![…](…)' })];
      const file = images.find((each) => each.src === src.replace(/^\.\//, ''));
      const nearest = near(
        src,
        images.map((each) => each.src),
      );
      return [
        ...(file ? [] : [problem('image-exists', at, { src, near: nearest })]),
        ...(file && !file.isPicture ? [problem('image-is-a-picture', at, { src })] : []),
        ...(alt ? [] : [problem('image-has-alt-text', at, { src })]),
        ...(credit ? [] : [problem('image-has-credit', at, { src })]),
        ...(licence ? [] : [problem('image-has-licence', at, { src })]),
      ];
    }),
  );
}
