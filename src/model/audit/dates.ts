import { dateText } from '../date.ts';
import type { Draft } from '../draft.ts';
import { datesOf, isDateOf, moved, type Parts } from '../match/date-match.ts';
import type { DatePhrase } from '../phrase/phrase.ts';
import { type Problem, problem } from '../problem.ts';
import type { Passage } from '../prose.ts';
import { type CitedPhrase, eachCited, named } from './citing.ts';

/** Every date that is cited is one of its claim's, and says no more than the ledger knows. */
export function datesMatchLedger(draft: Draft): Problem[] {
  return eachCited(draft, (cited) => (cited.phrase.kind === 'date' ? dateProblems(cited, cited.phrase) : []));
}

function dateProblems({ passage, phrase, claims, place }: CitedPhrase, date: DatePhrase): Problem[] {
  const dates = claims.flatMap(({ claim, essay }) => {
    const reference = essay.frontMatter?.['date-of-reference'];
    // A duration without an end of its own ends on the essay's date of reference, and the prose may say so.
    return [...datesOf(claim), ...(claim.durations?.some(({ to }) => !to) && reference ? [reference] : [])];
  });
  if (isDateOf(date, dates, anchorOf(passage, date))) return [];
  const text = passage.text.slice(phrase.start, phrase.end);
  const has = [...new Set(dates)].map((each) => dateText(each)).slice(0, 6);
  return [problem('date-matches-ledger', place, { text, claims: named(claims), has })];
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
