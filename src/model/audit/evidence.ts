import { dateText } from '../date.ts';
import type { Draft } from '../draft.ts';
import { dateIsCarried, datesFound, numberIsCarried, type ReadEvidence, readEvidence } from '../match/carried.ts';
import { type LedgerNumber, numbersOf, numberText } from '../match/ledger-number.ts';
import { matchNumber } from '../match/number-match.ts';
import type { Stretch } from '../phrase/phrase.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { quantityText } from '../quantity.ts';
import { eachClaim } from './each.ts';

/** Every number and every date of a claim is carried by its evidence. */
export function evidenceCarriesLedger(draft: Draft): Problem[] {
  const sources = new Map(
    draft.sources.map(({ id, source }) => [id, source && { issued: source.issued, language: source.language }]),
  );
  return eachClaim(draft, (essay, id, claim) => {
    if (!claim || claim.evidence.length === 0) return [];
    const evidence = readEvidence(claim, (source) => sources.get(source));
    const at = (path: readonly (string | number)[]): Place => ({
      file: essay.ledger,
      path: [id, ...path],
      on: 'value',
    });
    return [
      ...numbersOf(claim)
        .filter(({ isReckoned }) => !isReckoned)
        .flatMap((number) => numberProblems(number, numbersOf(claim), evidence, at)),
      // A source that could not be read may be the one that carries them; that is told at the source.
      ...(claim.evidence.every(({ source }) => sources.get(source)) ? dateProblems(claim.dates, evidence, at) : []),
    ];
  });
}

function numberProblems(
  number: LedgerNumber,
  all: readonly LedgerNumber[],
  evidence: readonly ReadEvidence[],
  at: (path: LedgerNumber['path']) => Place,
): Problem[] {
  const isChief = number.path[1] === 0 && number.path.length === 2;
  const carried = numberIsCarried(number, evidence, !isChief);
  if (carried.is === 'carried' || isReckonedElsewhere(number, all) || isRounded(number, all, evidence)) return [];
  const facts = {
    has: numberText(number),
    near: [
      ...new Set(evidence.flatMap((read) => read.quantities.map((phrase) => `“${wordsOfPhrase(phrase, read)}”`))),
    ].slice(0, 6),
    less:
      carried.is === 'promises-more'
        ? quantityText({ value: carried.than.value, bound: carried.than.bound, unit: '' }).trim()
        : undefined,
  };
  return [problem('quantity-matches-evidence', at([...number.path, 'value']), facts)];
}

// Where there is a translation, its words are the ones that were read.
function wordsOfPhrase({ start, end }: Stretch, { texts }: ReadEvidence): string {
  return (texts.at(-1) ?? '').slice(start, end);
}

// The whole of a ratio is often the sum of another number of the claim, and stands on that one's parts.
function isReckonedElsewhere({ path, value, to, unit }: LedgerNumber, all: readonly LedgerNumber[]): boolean {
  return all.some(
    (other) =>
      other.isReckoned && other.path[1] !== path[1] && other.value === value && other.to === to && other.unit === unit,
  );
}

// "about 50", which the ledger says we reckoned, where the claim has 51: a rounding of a number that stands on its own.
function isRounded(number: LedgerNumber, all: readonly LedgerNumber[], evidence: readonly ReadEvidence[]): boolean {
  if (number.bound === 'exactly' || number.to !== undefined || !number.reckonedBy) return false;
  const said = { value: number.value, bound: number.bound, form: 'cardinal', percent: false } as const;
  return all.some(
    (other) =>
      other.path !== number.path &&
      other.unit === number.unit &&
      other.path.length === 2 &&
      other.value !== number.value &&
      matchNumber(said, other) === 'same' &&
      (other.isReckoned || numberIsCarried(other, evidence, true).is === 'carried'),
  );
}

function dateProblems(
  dates: readonly { value: string; to?: string | undefined }[] | undefined,
  evidence: readonly ReadEvidence[],
  at: (path: readonly (string | number)[]) => Place,
): Problem[] {
  return (dates ?? []).flatMap(({ value, to }, index) =>
    [{ date: value, key: 'value' }, ...(to ? [{ date: to, key: 'to' }] : [])]
      .filter(({ date }) => !dateIsCarried(date, evidence))
      .map(({ date, key }) => {
        const near = datesFound(evidence, wordsOfPhrase);
        return problem('date-matches-evidence', at(['dates', index, key]), { date: dateText(date), near });
      }),
  );
}
