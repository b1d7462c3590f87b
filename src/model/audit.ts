import {
  claimCitationsAreSound,
  claimIdsAreUnambiguous,
  claimsAreCited,
  claimsHaveEvidence,
  quotesAreShort,
  verdictsAgreeWithStances,
} from './audit/claims.ts';
import { correctionsNameSections, correctionsRunForward } from './audit/corrections.ts';
import { durationsEnd, spansRunForward, sumsHold } from './audit/data.ts';
import { datesMatchLedger } from './audit/dates.ts';
import {
  citationsAreSound,
  footnotesMatch,
  headingsDescend,
  headingsHoldNoMark,
  sectionIdsAreUnique,
  standfirstIsThere,
} from './audit/essays.ts';
import { claimsAgreeEverywhere } from './audit/everywhere.ts';
import { evidenceCarriesLedger } from './audit/evidence.ts';
import { figuresAreSound } from './audit/figures.ts';
import { imagesAreSound } from './audit/images.ts';
import { linksLead, pageAddressesAreFree } from './audit/links.ts';
import { addressesAreKept, anchorsAreKept, correctionsAreRecorded } from './audit/locks.ts';
import { markupIsPlain } from './audit/markup.ts';
import { quantitiesMatchLedger } from './audit/quantities.ts';
import { quotationsAreVerbatim } from './audit/quotations.ts';
import {
  contentIsThere,
  sourceIdsAreUnique,
  sourcesAreUsed,
  sourcesExist,
  sourceUrlsAreUnique,
} from './audit/sources.ts';
import { checkablesAreCited, waiversAreSound } from './audit/uncited.ts';
import { verdictsAreShown } from './audit/verdicts.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

/** The rules that look beyond one value, in the order in which an author meets them. */
const rules: readonly ((draft: Draft) => Problem[])[] = [
  contentIsThere,
  standfirstIsThere,
  headingsDescend,
  headingsHoldNoMark,
  sectionIdsAreUnique,
  markupIsPlain,
  linksLead,
  pageAddressesAreFree,
  footnotesMatch,
  imagesAreSound,
  figuresAreSound,
  citationsAreSound,
  claimCitationsAreSound,
  claimsAreCited,
  claimIdsAreUnambiguous,
  claimsHaveEvidence,
  verdictsAgreeWithStances,
  quotesAreShort,
  sumsHold,
  spansRunForward,
  durationsEnd,
  correctionsRunForward,
  correctionsNameSections,
  sourcesExist,
  sourcesAreUsed,
  sourceIdsAreUnique,
  sourceUrlsAreUnique,
  checkablesAreCited,
  waiversAreSound,
  quantitiesMatchLedger,
  datesMatchLedger,
  quotationsAreVerbatim,
  verdictsAreShown,
  claimsAgreeEverywhere,
  evidenceCarriesLedger,
  anchorsAreKept,
  addressesAreKept,
  correctionsAreRecorded,
];

/** Everything that is wrong with a content folder: what was found while reading it, and every breach of a rule. */
export function audit(draft: Draft): Problem[] {
  return [...draft.problems, ...rules.flatMap((rule) => rule(draft))];
}
