import type { Node } from '@takumi-rs/core';
import { scriptRuns } from '../../model/script-runs.ts';
import { typeset } from '../../model/typography.ts';

/** Words in a language. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

// Words of the Arabic script with what stands between them; and words of the Latin script among those.
const ARABIC = /\p{scx=Arabic}(?:[\p{scx=Arabic}\p{M}\s.:’-]*[\p{scx=Arabic}\p{M}])?/gu;
const LATIN = /[\p{Script=Latin}0-9](?:[\p{Script=Latin}\p{M}0-9\s.,:’'&-]*[\p{Script=Latin}\p{M}0-9])?/gu;

/**
 * Words as runs of one script each. The face for Arabic is small in its measure, and a run of it is brought to the
 * height of the face that it stands beside; styles/theme.css does so by `font-size-adjust`, which the renderer has not.
 * After it, what follows goes in the direction of the words around it again: “, 1889” belongs to its right.
 */
export function runsOf({ text, language }: Words): Node[] {
  const isArabic = new Intl.Locale(language).maximize().script === 'Arab';
  return scriptRuns(typeset(text), isArabic ? LATIN : ARABIC).map(({ text: run, isMatch }) => ({
    type: 'text',
    text: isMatch && !isArabic ? `${run}\u200e` : run,
    className: isMatch === isArabic ? 'latin' : 'arabic',
  }));
}
