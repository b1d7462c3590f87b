import type { Claim } from '../claim.ts';
import { dateIsCarried, numberIsCarried, type ReadEvidence, readEvidence } from '../match/carried.ts';
import { numbersOf } from '../match/ledger-number.ts';
import type { Source } from '../source.ts';

type Sources = ReadonlyMap<string, Source>;

/** The sources of a claim that carry one of its dates; all of them, where it takes several to carry it. */
export function sourcesOfDate(claim: Claim, date: string, sources: Sources): string[] {
  return carrying(claim, sources, (read) => dateIsCarried(date, [read]));
}

/**
 * The sources of a claim that carry one of its numbers, or the parts that it is reckoned from; all of them, where no
 * single one does.
 * @param path where in the claim the number stands
 */
export function sourcesOfNumber(claim: Claim, path: readonly (string | number)[], sources: Sources): string[] {
  const numbers = numbersOf(claim).filter((each) => path.every((step, index) => each.path[index] === step));
  const stated = numbers.filter(({ isReckoned }) => !isReckoned);
  return carrying(claim, sources, (read) =>
    stated.some((each) => numberIsCarried(each, [read], true).is === 'carried'),
  );
}

function carrying(claim: Claim, sources: Sources, carries: (read: ReadEvidence) => boolean): string[] {
  const read = readEvidence(claim, (id) => {
    const source = sources.get(id);
    return source && { issued: source.issued, language: source.language };
  });
  const carriers = claim.evidence.filter((_, index) => {
    const each = read[index];
    return each !== undefined && carries(each);
  });
  return [...new Set((carriers.length > 0 ? carriers : claim.evidence).map(({ source }) => String(source)))];
}
