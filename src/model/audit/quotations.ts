import type { Claim } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { fold, matchQuotation } from '../match/quotation-match.ts';
import { matchSpeaker } from '../match/speaker-match.ts';
import { near } from '../near.ts';
import type { AttributionPhrase, QuotationPhrase } from '../phrase/phrase.ts';
import { type Problem, problem } from '../problem.ts';
import type { FoundPhrase, Passage, Prose } from '../prose.ts';
import { type CitedPhrase, eachCited, named } from './citing.ts';
import { eachClaim } from './each.ts';

/** Words in quotation marks, in the prose and in the ledger, stand in the evidence, and are given to who said them. */
export function quotationsAreVerbatim(draft: Draft): Problem[] {
  return [
    ...eachCited(draft, (cited, prose) =>
      cited.phrase.kind === 'quotation' ? quotationProblems(cited, cited.phrase, prose) : [],
    ),
    ...ledgerProblems(draft),
  ];
}

function quotationProblems(cited: CitedPhrase, phrase: FoundPhrase & QuotationPhrase, prose: Prose): Problem[] {
  const { claims, place, isEnglish } = cited;
  const quotes = claims.flatMap(({ claim }) => quotesOf(claim));
  const where = `the evidence of the claim ${named(claims)}`;
  const speakers = isEnglish ? speakerProblems(cited, phrase, prose) : [];
  return [...verbatimProblems(phrase.words, quotes, where, place), ...speakers];
}

function verbatimProblems(words: string, quotes: readonly string[], where: string, place: Problem['at']): Problem[] {
  const matches = quotes.map((quote) => ({ quote, match: matchQuotation(words, quote) }));
  if (matches.some(({ match }) => match === 'verbatim')) return [];
  const reversed = matches.find(({ match }) => match === 'reversed');
  const text = words.length > 120 ? `${words.slice(0, 118)} …` : words;
  return [
    problem('quotation-is-verbatim', place, {
      text,
      where,
      near: reversed?.quote ?? nearest(words, quotes),
      reversed: reversed !== undefined,
    }),
  ];
}

function quotesOf({ evidence }: Claim): string[] {
  return evidence.flatMap(({ quote, translation }) => (translation ? [quote, translation] : [quote]));
}

// The stretch of a quote, about as long as the words, that differs least from them: so that the author sees what is wrong.
function nearest(words: string, quotes: readonly string[]): string | undefined {
  const length = fold(words).split(' ').length;
  const windows = quotes.flatMap((quote) => {
    const parts = fold(quote).split(' ');
    const lengths = [0, 1, 2, -1, 3, -2].map((more) => length + more).filter((each) => each > 0);
    return lengths.flatMap((each) =>
      Array.from({ length: Math.max(1, parts.length - each + 1) }, (_, at) => parts.slice(at, at + each).join(' ')),
    );
  });
  return near(fold(words), windows)?.replace(/^[\s'"]+|[\s'",.;:]+$/g, '');
}

function speakerProblems(
  { passage, claims, place }: CitedPhrase,
  phrase: FoundPhrase & QuotationPhrase,
  prose: Prose,
): Problem[] {
  const known = claims.flatMap(({ id, claim }) =>
    (claim.quotations ?? [])
      .filter(
        ({ text }) =>
          matchQuotation(phrase.words, text) !== 'altered' || matchQuotation(text, phrase.words) !== 'altered',
      )
      .map(({ speaker }) => ({ id, speaker })),
  );
  const { text, at, attributions } = contextOf(passage, prose);
  const here = { start: phrase.start + at, end: phrase.end + at };
  const matches = known.map(({ id, speaker }) => ({
    id,
    speaker,
    match: matchSpeaker(speaker, text, here, attributions),
  }));
  const [first] = matches;
  if (!first || matches.some(({ match }) => match.is === 'kept')) return [];
  const { id, speaker, match } = first;
  const words = phrase.words.length > 80 ? `${phrase.words.slice(0, 78)} …` : phrase.words;
  return [
    problem('speaker-is-kept', place, {
      text: words,
      speaker,
      found: match.is === 'another' ? `“${match.who}”` : undefined,
      claim: `“${id}”`,
    }),
  ];
}

// A block quotation is read as a whole: its last paragraph often says whose words it holds, or the one before it does.
function contextOf(
  passage: Passage,
  { passages }: Prose,
): { text: string; at: number; attributions: AttributionPhrase[] } {
  const index = passages.indexOf(passage);
  const isNear = (each: Passage, other: number) =>
    each.group === passage.group || (passage.where === 'quotation' && other === index - 1);
  const parts =
    passage.where === 'quotation'
      ? passages.filter((each, other) => each === passage || isNear(each, other))
      : [passage];
  let text = '';
  let at = 0;
  const attributions: AttributionPhrase[] = [];
  for (const part of parts) {
    const from = text.length;
    if (part === passage) at = from;
    for (const phrase of part.phrases) {
      if (phrase.kind === 'attribution')
        attributions.push({ ...phrase, start: phrase.start + from, end: phrase.end + from });
    }
    text += `${part.text}\n\n`;
  }
  return { text, at, attributions };
}

// What a ledger says that somebody said stands in its evidence too: notes show both.
function ledgerProblems(draft: Draft): Problem[] {
  return eachClaim(draft, (essay, id, claim) =>
    (claim?.quotations ?? []).flatMap(({ text }, index) =>
      claim
        ? verbatimProblems(text, quotesOf(claim), `the evidence of the claim “${id}”`, {
            file: essay.ledger,
            path: [id, 'quotations', index, 'text'],
            on: 'value',
          })
        : [],
    ),
  );
}
