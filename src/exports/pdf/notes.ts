import type { Verdict } from '../../model/claim.ts';
import { lastCorrected } from '../../model/corrections.ts';
import { dateText } from '../../model/date.ts';
import { decisiveEvidence, type Evidence, translationText } from '../../model/evidence.ts';
import { languageOf, type Note, type PublishedClaim } from '../../model/publication.ts';
import { endsSentence, typeset, withinQuotes } from '../../model/typography.ts';
import { counted, verdictWords } from '../../model/words.ts';
import { referenceText } from '../reference-text.ts';
import { blocksOf } from './blocks.ts';
import { noteFunction, running } from './inline.ts';
import { inLanguage } from './language.ts';
import { call, literal, sequence, type Typst, words } from './literals.ts';
import { asidePlace, ledgerPlace, notePlace, sourcePlace } from './places.ts';
import { amongSiteWords, type Setting } from './setting.ts';

/** The footnotes as functions that the text calls where their first marks stand. */
export interface Footnotes {
  readonly definitions: string;
  /** The footnotes whose marks stand first in another, an aside, by its letter. */
  readonly within: ReadonlyMap<string, readonly string[]>;
}

/** The footnotes of an essay whose text is set. Claims that only asides cite have theirs last, as they are numbered. */
export function footnotes(setting: Setting): Footnotes {
  const within = new Map<string, readonly string[]>();
  const asides: string[] = [];
  // A set goes on to what is added to it on the way: an aside that only another aside marks.
  for (const letter of setting.set) {
    const aside = setting.asides.get(letter);
    if (!aside) continue;
    const before = setting.set.size;
    asides.push(definition(letter, asidePlace(letter), blocksOf(aside.children, setting)));
    within.set(letter, [...setting.set].slice(before));
  }
  const claims = [...setting.notes.values()].filter(({ number }) => setting.set.has(String(number)));
  const notes = claims.map((note) =>
    definition(String(note.number), notePlace(note.ref), call('par', [noteBody(note, amongSiteWords(setting))])),
  );
  return { definitions: [...notes, ...asides.reverse()].join('\n'), within };
}

function definition(name: string, place: string, body: Typst): string {
  return `#let ${noteFunction(name)}() = ${call('note', [literal(name), literal(place), body])}`;
}

// What a careful reader wants on the page itself: whether to believe it, the decisive words, where they stand. All the
// rest is in the ledger.
function noteBody(note: Note, setting: Setting): Typst {
  const { claim, ref, number } = note;
  const decisive = decisiveEvidence(claim);
  const verdict = verdictWords[claim.verdict].name;
  const others = claim.evidence.length - 1;
  const corrected = lastCorrected(claim);
  return sequence([
    ...(claim.verdict === 'supported' ? [] : [call('verdict-word', [literal(`${verdict}.`)]), literal(' ')]),
    ...(decisive
      ? [quotation(decisive, setting), literal(' '), reference(decisive.source, number, setting)]
      : [claimWords(claim, claim.note, setting)]),
    ...(corrected ? [words(` Corrected on ${dateText(corrected)}.`)] : []),
    literal(
      others > 0 ? ` With ${counted(others, 'more piece', 'more pieces')} of evidence:\u00a0` : ' In full:\u00a0',
    ),
    call('page-of', [literal(ledgerPlace(ref))]),
    literal('.'),
  ]);
}

/** A verdict by its word and its sign. */
export function verdictMark(verdict: Verdict): Typst {
  return call('verdict', [literal(verdict), literal(verdictWords[verdict].name)]);
}

/** Words of a claim, which are in the language of its essay. */
export function claimWords(claim: PublishedClaim, text: string, setting: Setting): Typst {
  return inLanguage(languageOf(claim, setting.printable.publication), setting.language, words(typeset(text)));
}

/** The words of a piece of evidence in quotation marks, with where they stand and what they mean; ends its sentence. */
export function quotation(evidence: Evidence, setting: Setting): Typst {
  const { quote, locator, translation } = evidence;
  const language = evidence.language ?? setting.printable.publication.sources.get(evidence.source)?.language ?? 'en';
  const ends = !locator && !translation && endsSentence(quote);
  const translated = translationText(evidence, language);
  return sequence([
    inLanguage(language, setting.language, words(`“${withinQuotes(quote)}”`)),
    ...(locator ? [words(` (${locator})`)] : []),
    literal(ends ? '' : '.'),
    ...(translated ? [words(` ${translated}.`)] : []),
  ]);
}

// A source that a note has given in full is referred back to.
function reference(source: string, number: number, setting: Setting): Typst {
  const found = setting.printable.references.get(source);
  if (!found) throw new Error(`Expected a reference of the source “${source}”.`);
  const before = setting.told.get(source);
  if (before === undefined) {
    setting.told.set(source, number);
    return referenceWords(found.note, setting);
  }
  const { ref } = [...setting.notes.values()].find((note) => note.number === before) as Note;
  return sequence([
    call('to', [literal(sourcePlace(source)), words(typeset(found.label))]),
    literal(', as in '),
    call('to', [literal(notePlace(ref)), literal(`note\u00a0${before}`)]),
    literal('.'),
  ]);
}

/** A reference as the bibliography formats it, with its address spelled out. */
export function referenceWords(html: string, setting: Setting): Typst {
  // The day of a date stays on one line with its month.
  const joined = html.replace(/(?<=\b\d{1,2}) (?=\p{Lu}\p{L}+ \d{4}\b)/gu, '\u00a0');
  return running(referenceText(joined, 'in-full'), setting);
}
