import { coverOf, standingOf } from '../coverage.ts';
import type { Draft } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';
import type { FoundPhrase, Passage } from '../prose.ts';
import { eachEssay } from './each.ts';

const RULES = { quantity: 'quantity-is-cited', date: 'date-is-cited', quotation: 'quotation-is-cited' } as const;

/** Every quantity, date and quotation of an essay is cited or waived; what somebody said has a citation in its sentence. */
export function checkablesAreCited(draft: Draft): Problem[] {
  return eachEssay(draft, ({ passages }, at) =>
    passages
      .filter(({ where }) => where !== 'alt')
      .flatMap((passage) =>
        passage.phrases.flatMap((phrase) => {
          const standing = standingOf(passage, phrase);
          if (standing !== 'uncited' && standing !== 'partly') return [];
          const text = phrase.kind === 'quotation' ? phrase.words : passage.text.slice(phrase.start, phrase.end);
          if (phrase.kind === 'attribution') return [problem('attribution-is-cited', at(phrase.span), { text })];
          return [problem(RULES[phrase.kind], at(phrase.span), { text, partly: standing === 'partly' })];
        }),
      ),
  );
}

/** Every waiver says why, and covers something that would have to be cited. */
export function waiversAreSound(draft: Draft): Problem[] {
  return eachEssay(draft, ({ passages, waivers }, at) =>
    waivers.flatMap(({ because, span }, index) => {
      const covered = passages.flatMap((passage) =>
        passage.phrases.filter((phrase) => isIn(passage, phrase, index)).map((phrase) => ({ passage, phrase })),
      );
      const needed = covered.some(({ passage, phrase }) => isWaived(passage, phrase, index));
      return [
        ...(/[\p{L}\p{N}]/u.test(because) ? [] : [problem('waiver-has-reason', at(span), {})]),
        ...(needed ? [] : [problem('waiver-is-needed', at(span), { cited: covered.some(isCited) })]),
      ];
    }),
  );
}

function isIn({ covers }: Passage, { core }: FoundPhrase, index: number): boolean {
  return covers.some(
    (cover) => cover.by === 'waiver' && cover.index === index && cover.start <= core.start && core.end <= cover.end,
  );
}

function isCited({ passage, phrase }: { passage: Passage; phrase: FoundPhrase }): boolean {
  return coverOf(passage, phrase)?.by === 'citation';
}

function isWaived(passage: Passage, phrase: FoundPhrase, index: number): boolean {
  if (phrase.kind === 'quantity' && phrase.weak) return false;
  const cover = coverOf(passage, phrase);
  return cover?.by === 'waiver' && cover.index === index;
}
