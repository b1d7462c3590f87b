import type { Node } from '@takumi-rs/core';
import type { Verdict } from '../../model/claim.ts';
import { verdictWords } from '../../model/words.ts';
import { site } from '../../site.ts';
import { box, line } from './picture.ts';

/** The colours of the verdicts on paper, as styles/theme.css has them by daylight. */
const COLOURS: Record<Verdict, string> = {
  supported: '#2a5c43',
  qualified: '#745200',
  disputed: '#97281c',
  unverified: '#57506a',
};

/** The signs of the verdicts, as styles/note.css draws them: a drawing of 24 units each way, in `currentColor`. */
const SIGNS: Record<Verdict, string> = {
  supported: '<circle cx="12" cy="12" r="11" fill="currentColor"/>',
  qualified:
    '<circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M12 2a10 10 0 0 0 0 20z" fill="currentColor"/>',
  disputed:
    '<path d="M12 1.8 22.2 12 12 22.2 1.8 12z" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M12 1.8 1.8 12 12 22.2z" fill="currentColor"/>',
  unverified:
    '<circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray="0 5.236" stroke-linecap="round"/>',
};

/** A verdict as its sign and its word; the colour only repeats it. @param count how many claims have it, where several do */
export function verdictSign(verdict: Verdict, count?: number): Node {
  const drawn = SIGNS[verdict].replaceAll('currentColor', COLOURS[verdict]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24">${drawn}</svg>`;
  const { name } = verdictWords[verdict];
  const text = count === undefined ? name : `${count} ${name.toLowerCase()}`;
  return box('row', [
    { type: 'image', src: `data:image/svg+xml,${encodeURIComponent(svg)}`, width: 24, height: 24 },
    line(`label verdict ${verdict}`, { text, language: site.language }),
  ]);
}
