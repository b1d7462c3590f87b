import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Verdict } from '../../model/claim.ts';
import { type Evidence, translationText } from '../../model/evidence.ts';
import type { Printable } from '../../model/printable.ts';
import { languageOf, type PublishedClaim } from '../../model/publication.ts';
import { endsSentence, typeset, withinQuotes } from '../../model/typography.ts';
import { stanceWords, verdictWords } from '../../model/words.ts';
import { wordsIn } from './language.ts';
import type { HtmlSetting } from './setting.ts';

/** The name of a verdict. */
export function verdictName(verdict: Verdict): ElementContent {
  return h('b', { className: 'verdict' }, verdictWords[verdict].name);
}

/** Words of a claim, which are in the language of its essay. */
export function claimWords(claim: PublishedClaim, text: string, setting: HtmlSetting): ElementContent {
  return h('span', wordsIn(languageOf(claim, setting.printable.publication), setting.language), typeset(text));
}

/** A piece of evidence: what it does to the claim, its words, where they stand, and what they mean. */
export function quotation(evidence: Evidence, setting: HtmlSetting): ElementContent[] {
  const { stance, quote, locator } = evidence;
  const language = evidence.language ?? setting.printable.publication.sources.get(evidence.source)?.language;
  const translated = language && translationText(evidence, language);
  const ends = !locator && !translated && endsSentence(quote);
  return [
    h('span', { className: 'stance' }, stanceWords[stance]),
    ' “',
    h('span', { className: 'said', ...wordsIn(language, setting.language) }, withinQuotes(quote)),
    '”',
    ...(locator ? [` (${locator})`] : []),
    ...(translated ? [`. ${translated}`] : []),
    ends ? '' : '.',
  ].map((part): ElementContent => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

/** A source by its short name, which leads to where more is said of it. */
export function sourceLink(
  source: string,
  href: string,
  { printable }: { readonly printable: Pick<Printable, 'references'> },
): ElementContent {
  const label = printable.references.get(source)?.label;
  if (label === undefined) throw new Error(`Expected a reference of the source “${source}”.`);
  return h('a', { href }, labelWords(label));
}

/** The short name of a source; a date after a name from right to left stays after it. */
export function labelWords(label: string): string {
  return typeset(label).replace(/(?<=[\u0590-\u08ff]), /g, ',\u200e ');
}
