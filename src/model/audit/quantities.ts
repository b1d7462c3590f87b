import { coverOf } from '../coverage.ts';
import { dateText } from '../date.ts';
import type { Draft } from '../draft.ts';
import { durationHolds, durationOf, durationsOf, lastedText } from '../match/duration-match.ts';
import { numbersOf, numberText } from '../match/ledger-number.ts';
import { matchQuantity, type QuantityMatch } from '../match/quantity-match.ts';
import { unitWords } from '../match/unit-words.ts';
import type { QuantityPhrase } from '../phrase/phrase.ts';
import { type Problem, problem } from '../problem.ts';
import type { FoundPhrase, Passage, Prose } from '../prose.ts';
import { type Cited, type CitedPhrase, eachCited, named } from './citing.ts';

/** Every number that is cited is one of its claim, promises no more, and counts the same; lengths of time are reckoned. */
export function quantitiesMatchLedger(draft: Draft): Problem[] {
  return eachCited(draft, (cited, prose) =>
    cited.phrase.kind === 'quantity' ? quantityProblems(cited, cited.phrase, prose) : [],
  );
}

function quantityProblems(cited: CitedPhrase, phrase: FoundPhrase & QuantityPhrase, prose: Prose): Problem[] {
  const { passage, claims } = cited;
  if (isTailOf(passage, phrase)) return [];
  const found = matchQuantity(
    { phrase, text: passage.text, row: rowOf(passage, prose) },
    claims.map(({ claim }) => claim),
  );
  if (found.is === 'there' || (!cited.isEnglish && found.is !== 'another-number')) return [];
  const duration = durationProblems(cited, phrase);
  if (duration) return duration;
  if (phrase.weak && !isMeant(cited, phrase, found)) return [];
  return [worded(cited, phrase, found)];
}

// What a number in a table is of stands in the other cells of its row.
function rowOf(passage: Passage, { passages }: Prose): string {
  if (passage.where !== 'cell') return '';
  const others = passages.filter((each) => each.group === passage.group && each !== passage);
  return others.map(({ text }) => text).join(', ');
}

// The months of "six years and two months" are read with the years.
function isTailOf(passage: Passage, phrase: FoundPhrase & QuantityPhrase): boolean {
  const before = quantityBeside(passage, phrase, -1);
  return before !== undefined && durationOf(before, phrase, passage.text)?.rest !== undefined;
}

/** The quantity before or after another in its passage. */
function quantityBeside({ phrases }: Passage, phrase: FoundPhrase, by: -1 | 1): QuantityPhrase | undefined {
  const quantities = phrases.filter((each) => each.kind === 'quantity');
  return quantities[quantities.findIndex(({ start }) => start === phrase.start) + by];
}

// "the two governments": a small number of ordinary language is held to the ledger only where it counts what the ledger does.
function isMeant(
  { passage, claims }: CitedPhrase,
  phrase: FoundPhrase & QuantityPhrase,
  found: QuantityMatch,
): boolean {
  // A citation that begins with the number is of the number.
  const begins = coverOf(passage, phrase)?.start === phrase.start && found.is === 'another-unit';
  if (begins || found.is === 'another-label') return true;
  const said = unitWords(phrase.nouns.slice(0, 3)).counted;
  return claims.some(({ claim }) =>
    numbersOf(claim).some(({ unit }) => !unitWords(unit.split(' ')).counted.isDisjointFrom(said)),
  );
}

/** What is wrong with a length of time; nothing if it is none, or if no claim that is cited has its two dates. */
function durationProblems(
  { passage, claims, place }: CitedPhrase,
  phrase: FoundPhrase & QuantityPhrase,
): Problem[] | undefined {
  const next = quantityBeside(passage, phrase, 1);
  const said = durationOf(phrase, next, passage.text);
  const spans = claims.flatMap(({ claim, essay }) => durationsOf(claim, essay.frontMatter?.['date-of-reference']));
  if (!said || spans.length === 0) return undefined;
  if (spans.some(({ from, to }) => durationHolds(said, from, to))) return [];
  const end =
    said.rest && next ? passage.text.slice(next.core.end).search(/(?<=\p{L})(?!\p{L})/u) + next.core.end : phrase.end;
  const text = said.rest
    ? passage.text.slice(phrase.start, end)
    : `${passage.text.slice(phrase.start, phrase.end)} ${phrase.nouns[0]}`;
  const facts = {
    text,
    // All of them: which of several the author means is for the author to say.
    spans: spans.map(({ from, to }) => ({
      from: dateText(from),
      to: dateText(to),
      lasted: lastedText(from, to, said.rest?.unit ?? said.unit),
    })),
  };
  // The whole of "six years and two months" is wrong, whichever number of it is.
  const whole =
    said.rest && next && 'span' in place ? { ...place, span: { ...place.span, end: spanEnd(passage, next) } } : place;
  return [problem('duration-holds', whole, facts)];
}

function spanEnd({ phrases }: Passage, phrase: QuantityPhrase): number {
  return phrases.find(({ start }) => start === phrase.start)?.span.end ?? 0;
}

function worded(
  { passage, claims, place }: CitedPhrase,
  phrase: FoundPhrase,
  found: Exclude<QuantityMatch, { is: 'there' }>,
): Problem {
  const text = passage.text.slice(phrase.start, phrase.end);
  const owner = 'number' in found ? claims.find(({ claim }) => claim === found.number.claim) : undefined;
  const claim = `“${owner?.id ?? claims[0]?.id ?? ''}”`;
  switch (found.is) {
    case 'another-bound':
      return problem('bound-is-kept', place, { text, claim, has: numberText(found.number) });
    case 'another-unit':
      return problem('unit-is-kept', place, { text, claim, has: numberText(found.number), word: found.word });
    case 'another-label':
      return problem('quantity-matches-ledger', place, {
        text,
        claims: claim,
        has: [],
        meant: numberText(found.meant),
      });
    default:
      return problem('quantity-matches-ledger', place, { text, claims: named(claims), has: chiefNumbers(claims) });
  }
}

function chiefNumbers(claims: readonly Cited[]): string[] {
  const all = claims.flatMap(({ claim }) => numbersOf(claim).map(numberText));
  return [...new Set(all)].slice(0, 6);
}
