import type { Claim } from '../claim.ts';
import { dateParts, dateText } from '../date.ts';
import type { Draft } from '../draft.ts';
import { isSpokenOf, otherDateMeant } from '../match/date-context.ts';
import { agrees, datesOf, isDateOf, moved, type Parts } from '../match/date-match.ts';
import { matchQuotation } from '../match/quotation-match.ts';
import type { DatePhrase, Stretch } from '../phrase/phrase.ts';
import { sentenceAround } from '../phrase/sentence.ts';
import { type Problem, problem } from '../problem.ts';
import type { Passage } from '../prose.ts';
import { type Cited, type CitedPhrase, eachCited, named } from './citing.ts';

/** Every date that is cited is one of its claim's, and says no more than the ledger knows. */
export function datesMatchLedger(draft: Draft): Problem[] {
  return eachCited(draft, (cited) => (cited.phrase.kind === 'date' ? dateProblems(cited, cited.phrase) : []));
}

function dateProblems({ passage, phrase, claims, place }: CitedPhrase, date: DatePhrase): Problem[] {
  const dates = claims.flatMap(({ claim, essay }) => {
    const reference = essay.frontMatter?.['date-of-reference'];
    // A duration without an end of its own ends on the essay's date of reference, and the prose may say so.
    const ends = date.month !== undefined && claim.durations?.some(({ to }) => !to);
    return [...datesOf(claim), ...(ends && reference ? [reference] : [])];
  });
  const text = passage.text.slice(phrase.start, phrase.end);
  if (isDateOf(date, dates, anchorOf(passage, date))) {
    const meant = meantInstead(passage, date, claims);
    return meant ? [problem('date-matches-ledger', place, { text, claims: named(claims), has: [], meant })] : [];
  }
  const has = [...new Set(dates)].map((each) => dateText(each)).slice(0, 6);
  return [problem('date-matches-ledger', place, { text, claims: named(claims), has })];
}

/** Which other date of the claim the words around this one speak of; nothing if they speak of this one, or of none. */
function meantInstead(passage: Passage, date: DatePhrase, claims: readonly Cited[]): string | undefined {
  const { year, month, day, relative } = date;
  if (relative || month === undefined) return undefined;
  const sentence = sentenceAround(passage.text, date);
  const stated = passage.phrases.filter(
    (each) => each.kind === 'date' && each.start >= sentence.start && each.end <= sentence.end,
  );
  const others = claims.map(({ claim }) => {
    const own = (claim.dates ?? []).find(({ value }) => agrees({ year, month, day }, dateParts(value)));
    const isOfThis = own !== undefined && isSpokenOf(own, passage.text, date);
    const other =
      (own && otherDateMeant(claim, own.value, passage.text, date)) ||
      (isOfThis ? undefined : otherDaySaid(claim, passage, date, sentence));
    const isStated = other && stated.some((each) => each.kind === 'date' && agrees(each, dateParts(other.date)));
    return isStated ? undefined : other;
  });
  const [first] = others;
  return first && others.every(Boolean) ? `${dateText(first.date)} (${first.of})` : undefined;
}

/** The day on which a quotation of the same sentence was said, where the sentence gives it another. */
function otherDaySaid(
  claim: Claim,
  { phrases }: Passage,
  date: DatePhrase,
  sentence: Stretch,
): { date: string; of: string } | undefined {
  const within = phrases.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (within.filter(({ kind }) => kind === 'date').length > 1) return undefined;
  const said = (claim.quotations ?? []).find(({ text }) =>
    within.some((each) => each.kind === 'quotation' && matchQuotation(each.words, text) !== 'altered'),
  );
  if (!said?.on || agrees(date, dateParts(said.on)) || said.on.length < 7) return undefined;
  return { date: said.on, of: `the words of ${said.speaker}` };
}

/** The date that a relative one is told from: the one spoken of last before it in its passage. */
function anchorOf({ phrases }: Passage, date: DatePhrase): Parts | undefined {
  let anchor: Parts | undefined;
  for (const phrase of phrases) {
    if (phrase.start >= date.start) break;
    if (phrase.kind !== 'date') continue;
    const { relative, year, month, day } = phrase;
    if (!relative) anchor = month === undefined ? { year } : { year: year ?? anchor?.year, month, day };
    else if (anchor && relative.by !== undefined && relative.unit) anchor = moved(anchor, relative.by, relative.unit);
  }
  return anchor;
}
