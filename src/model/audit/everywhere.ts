import { type Claim, VERDICTS } from '../claim.ts';
import { dateText } from '../date.ts';
import type { Draft, DraftEssay } from '../draft.ts';
import { isEnglish } from '../language.ts';
import { datesOf, datesOfCounts, isDateOf } from '../match/date-match.ts';
import { durationHolds, durationOf, durationsOf, isPartOfSpan } from '../match/duration-match.ts';
import { numbersOf, numberText } from '../match/ledger-number.ts';
import { matchQuantity } from '../match/quantity-match.ts';
import { matchQuotation } from '../match/quotation-match.ts';
import { findFigures, findPhrases, findQuoted } from '../phrase/find-phrases.ts';
import type { Phrase, QuantityPhrase } from '../phrase/phrase.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { Prose } from '../prose.ts';
import { type Cited, citedPhrases, claimsOf } from './citing.ts';
import { eachClaim, eachEssay } from './each.ts';

/** What is told of a claim is the same in all its citations, and in what cannot hold a citation. */
export function claimsAgreeEverywhere(draft: Draft): Problem[] {
  return [...citationsAgree(draft), ...plainTextsAgree(draft), ...ledgerTextsAgree(draft)];
}

/** Two citations that round the same number of the ledger round it alike; one may round what another gives in full. */
function citationsAgree(draft: Draft): Problem[] {
  return eachEssay(draft, (prose, at, essay) => {
    const told = new Map<string, { text: string; value: number; to: number | undefined }>();
    return citedPhrases(draft, essay, prose, at).flatMap(({ passage, phrase, claims, place }) => {
      // A bare number is no rounding.
      if (phrase.kind !== 'quantity' || phrase.form !== 'cardinal' || phrase.bound === 'exactly') return [];
      const found = matchQuantity(
        { phrase, text: passage.text },
        claims.map(({ claim }) => claim),
      );
      if (found.is !== 'there' || phrase.to !== undefined || phrase.value === found.number.value) return [];
      const claim = claims.find(({ claim }) => claim === found.number.claim)?.id ?? '';
      const key = [claim, ...found.number.path].join('/');
      const text = passage.text.slice(phrase.start, phrase.end);
      const before = told.get(key);
      if (!before) told.set(key, { text, value: phrase.value, to: phrase.to });
      if (!before || before.value === phrase.value) return [];
      const facts = { text, where: '', claim: `“${claim}”`, has: numberText(found.number), other: before.text };
      return [problem('claim-agrees-everywhere', place, facts)];
    });
  });
}

/** Title, description and alternative texts hold no citation: what they say is in the data of a claim that the essay cites. */
function plainTextsAgree(draft: Draft): Problem[] {
  return eachEssay(draft, (prose, at, essay) => {
    const claims = citedBy(draft, essay, prose);
    if (!claims) return [];
    const language = essay.frontMatter?.language ?? 'en';
    const keys = (['title', 'description'] as const).flatMap((key) => {
      const text = essay.frontMatter?.[key] ?? '';
      const place: Place = { file: essay.file, path: [key], on: 'value' };
      return findPhrases(text, language).map((phrase) => ({ phrase, text, place, where: `The ${key}` }));
    });
    const alts = prose.passages
      .filter(({ where, covers }) => where === 'alt' && covers.length === 0)
      .flatMap(({ text, phrases }) =>
        phrases.map((phrase) => ({ phrase, text, place: at(phrase.span), where: 'The alternative text' })),
      );
    return [...keys, ...alts].flatMap((each) =>
      isToldBy(each.phrase, each.text, claims, !isEnglish(language))
        ? []
        : [disagreement(each, undefined, numberInstead(each, claims))],
    );
  });
}

function citedBy(draft: Draft, essay: DraftEssay, prose: Prose): Cited[] | undefined {
  const cited = prose.citations.map((_, index) => claimsOf(draft, essay, prose, index));
  return cited.every((each) => each !== undefined) ? cited.flat() : undefined;
}

/** A claim's statement and note are read beside its data, and so is what stands by its newest correction: what they say is in it. */
function ledgerTextsAgree(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) => {
    if (!claim || !isEnglish(essay.frontMatter?.language)) return [];
    const cited = [{ id, claim, essay }];
    return phrasesOf(claim)
      .filter(
        ({ phrase, text, path }) => !isVerdict(phrase, claim) && !isToldBy(phrase, text, cited, path[0] === 'note'),
      )
      .map(({ phrase, text, path, where }) => {
        const told = { phrase, text, place: { file: essay.ledger, path: [id, ...path], on: 'value' as const }, where };
        return disagreement(told, `“${id}”`, numberInstead(told, cited) ?? dataOf(claim, phrase));
      });
  });
}

interface LedgerPhrase {
  readonly phrase: Phrase;
  readonly text: string;
  /** The keys that lead to the text within the claim. */
  readonly path: readonly (string | number)[];
  readonly where: string;
}

// While essays are being written the ledger is audited again and again; its texts are read once.
const readTexts = new WeakMap<Claim, readonly LedgerPhrase[]>();

function phrasesOf(claim: Claim): readonly LedgerPhrase[] {
  const phrases = readTexts.get(claim) ?? [
    ...(['statement', 'note'] as const).flatMap((key) =>
      findFigures(claim[key]).map((phrase) => ({ phrase, text: claim[key], path: [key], where: `The ${key}` })),
    ),
    ...phrasesOfCorrection(claim),
  ];
  readTexts.set(claim, phrases);
  return phrases;
}

// What stood is of the past, and so is what stands by a correction that another has followed: only of the newest it has
// to be true still. Its words in quotation marks are looked at too, since it tells of a quotation by nothing else.
function phrasesOfCorrection({ history = [] }: Claim): LedgerPhrase[] {
  const last = history.length - 1;
  const text = history[last]?.stands ?? '';
  const path = ['history', last, 'stands'];
  return findPhrases(text).map((phrase) => ({ phrase, text, path, where: 'The newest correction' }));
}

// “the verdict ‘qualified’”: words for what the claim says of itself.
function isVerdict(phrase: Phrase, { verdict }: Claim): boolean {
  return phrase.kind === 'quotation' && phrase.words.toLowerCase() === verdict;
}

interface Told {
  readonly phrase: Phrase;
  readonly text: string;
  readonly place: Place;
  readonly where: string;
}

// A note discusses what others have, "85 without 'more than'": there the number alone is looked at.
function isToldBy(phrase: Phrase, text: string, claims: readonly Cited[], byNumberAlone = false): boolean {
  if (phrase.kind === 'attribution') return true;
  if (phrase.kind === 'quotation')
    return claims.some(({ claim }) =>
      claim.evidence.some(({ quote, translation = '' }) =>
        [quote, translation].some((each) => matchQuotation(phrase.words, each) === 'verbatim'),
      ),
    );
  if (phrase.kind === 'quantity') {
    if (phrase.weak) return true;
    return claims.some(({ claim, essay }) => {
      const { is } = matchQuantity({ phrase, text }, [claim]);
      return (
        is === 'there' ||
        (byNumberAlone && isQuoted(phrase, claim)) ||
        (byNumberAlone && is !== 'another-number') ||
        isLength(phrase, text, claim, essay)
      );
    });
  }
  const dates = claims.flatMap(({ claim, essay }) => [
    ...datesOf(claim),
    ...datesOfCounts(claim),
    ...[essay.frontMatter?.['date-of-reference'] ?? []].flat(),
  ]);
  return isDateOf(phrase, dates, undefined);
}

// A note on a dispute tells what the other side has, in the words of its evidence.
function isQuoted({ value }: QuantityPhrase, { evidence }: Claim): boolean {
  return evidence.some(({ quote, translation }) =>
    findQuoted(translation ?? quote).some((phrase) => phrase.kind === 'quantity' && phrase.value === value),
  );
}

function isLength(phrase: QuantityPhrase, text: string, claim: Cited['claim'], essay: DraftEssay): boolean {
  const said = durationOf(phrase, undefined, text);
  return durationsOf(claim, essay.frontMatter?.['date-of-reference']).some(
    ({ from, to }) => (said !== undefined && durationHolds(said, from, to)) || isPartOfSpan(phrase, from, to),
  );
}

// The number that is meant, where it is told with another bound or of something else.
function numberInstead({ phrase, text }: Told, claims: readonly Cited[]): string | undefined {
  if (phrase.kind !== 'quantity') return undefined;
  const found = matchQuantity(
    { phrase, text },
    claims.map(({ claim }) => claim),
  );
  return 'number' in found ? numberText('meant' in found ? found.meant : found.number) : undefined;
}

function dataOf(claim: Claim, phrase: Phrase): string | undefined {
  const all = dataOfKind(claim, phrase);
  return all.length > 0 ? [...new Set(all)].slice(0, 6).join('; ') : undefined;
}

function dataOfKind(claim: Claim, phrase: Phrase): string[] {
  if (phrase.kind === 'date') return datesOf(claim).map((date) => dateText(date));
  if (phrase.kind !== 'quotation') return numbersOf(claim).map(numberText);
  if (VERDICTS.some((verdict) => verdict === phrase.words.toLowerCase())) return [`the verdict “${claim.verdict}”`];
  return (claim.quotations ?? []).map(({ text }) => `“${text}”`);
}

function disagreement({ phrase, text, place, where }: Told, claim: string | undefined, has?: string): Problem {
  const said = phrase.kind === 'quotation' ? phrase.words : text.slice(phrase.start, phrase.end);
  const facts = { text: said, where, claim, has, other: undefined };
  return problem('claim-agrees-everywhere', place, facts);
}
