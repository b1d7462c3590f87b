import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PublishedCorrection } from '../../model/corrections.ts';
import type { Printable } from '../../model/printable.ts';
import { typeset } from '../../model/typography.ts';
import { address, reachable } from '../../site.ts';
import { sourceLink } from '../html/evidence.ts';
import { wordsIn } from '../html/language.ts';

/**
 * A correction in full: what stood, what stands, why, on which evidence, and where.
 * @param among the language of the words around
 */
export function correctionWords(
  correction: PublishedCorrection,
  printable: Pick<Printable, 'references'>,
  among: string,
): Element[] {
  const { essay, stood, stands, because, evidence = [] } = correction;
  const words = (text: string) => h('span', wordsIn(essay.frontMatter.language, among), typeset(text));
  const sources = evidence.flatMap((source, index) => [
    ...(index > 0 ? ['; '] : []),
    sourceLink(source, reachable(address.source(source)), { printable }),
  ]);
  return [
    h('p', [h('b', 'What stood:'), ' ', h('del', [words(stood)])]),
    h('p', [h('b', 'What stands:'), ' ', h('ins', [words(stands)])]),
    h('p', [h('b', 'Why:'), ' ', words(because)]),
    ...(sources.length > 0 ? [h('p', [h('b', 'On the evidence of:'), ' ', ...sources, '.'])] : []),
    h('p', [h('a', { href: reachable(correctedPlace(correction)) }, where(correction)), '.']),
  ];
}

/** Where what was corrected stands: the page of the claim, or the essay, at its section where it is known. */
export function correctedPlace({ essay, claim, section }: PublishedCorrection): string {
  if (claim) return address.claim(essay.id, claim.id);
  return `${address.essay(essay.id)}${section === undefined ? '' : `#${section}`}`;
}

function where({ claim, section }: PublishedCorrection): string {
  if (claim) return 'The claim as it stands, with all its evidence';
  return section === undefined ? 'The essay as it stands' : 'The section as it stands';
}
