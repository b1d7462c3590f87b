import { type Evidence, evidenceBySource } from '../../model/evidence.ts';
import { factsOf } from '../../model/facts.ts';
import { citationsOf, type LedgerRow, ledgerRows, type PublishedClaim, refOf } from '../../model/publication.ts';
import { typeset, withinQuotes } from '../../model/typography.ts';
import { stanceWords } from '../../model/words.ts';
import { correctionsOf } from './corrections.ts';
import { inLanguage } from './language.ts';
import { array, call, literal, sequence, type Typst, words } from './literals.ts';
import { claimWords, quotation, verdictMark } from './notes.ts';
import { ledgerPlace, sourcePlace } from './places.ts';
import type { Setting } from './setting.ts';

/** The ledger as an appendix: every claim with all that it stands on, and where the essay cites it. */
export function ledger(setting: Setting): Typst[] {
  const { essay } = setting.printable;
  return ledgerRows(essay).map((row) => entry(row, setting));
}

function entry({ claim, number }: LedgerRow, setting: Setting): Typst {
  const { essay } = setting.printable;
  const ref = refOf(claim, essay.id);
  const statement = typeset(claim.statement);
  return call('ledger-entry', [], {
    place: literal(ledgerPlace(ref)),
    number: literal(number === undefined ? '–' : String(number)),
    title: words(shortened(number === undefined ? statement : `${number}. ${statement}`)),
    statement: claimWords(claim, claim.statement, setting),
    verdict: verdictMark(claim.verdict),
    cited: cited(claim, setting),
    finding: claimWords(claim, claim.note, setting),
    facts: array(facts(claim, setting)),
    evidence: array(evidenceBySource(claim.evidence).map((each) => evidence(each, setting))),
    earlier: claim.earlier ? earlier(claim, claim.earlier, setting) : 'none',
    ...(claim.history && { corrections: array(correctionsOf(claim, setting)) }),
  });
}

// A list of bookmarks is narrow.
function shortened(title: string): string {
  return title.length <= LONGEST_BOOKMARK ? title : `${title.slice(0, title.lastIndexOf(' ', LONGEST_BOOKMARK))} …`;
}

const LONGEST_BOOKMARK = 56;

function facts(claim: PublishedClaim, setting: Setting): Typst[] {
  return factsOf(claim).map(({ text, details, quoted }) => {
    const said = quoted
      ? inLanguage(quoted.language, setting.language, words(`“${withinQuotes(text)}”`))
      : words(typeset(text));
    const more = details.length > 0 ? [words(`: ${typeset(details.join('; '))}`)] : [];
    return sequence([call('medium', [sequence([literal('– '), said])]), ...more, literal('.')]);
  });
}

function evidence(
  { source, evidence: pieces }: { readonly source: string; readonly evidence: readonly Evidence[] },
  setting: Setting,
): Typst {
  const label = setting.printable.references.get(source)?.label ?? source;
  return sequence([
    ...pieces.flatMap((piece) => [
      call('stance', [literal(stanceWords[piece.stance])]),
      literal(' '),
      quotation(piece, setting),
      literal(' '),
    ]),
    words(typeset(label)),
    call('source-number', [literal(sourcePlace(source)), literal(String(setting.sources.get(source)))]),
  ]);
}

function earlier(
  claim: PublishedClaim,
  { had, verdict, because }: NonNullable<PublishedClaim['earlier']>,
  setting: Setting,
): Typst {
  return sequence([
    call('emph', [literal('The earlier essay had:')]),
    literal(' '),
    claimWords(claim, had, setting),
    literal(' '),
    verdictMark(verdict),
    literal('. '),
    claimWords(claim, because, setting),
  ]);
}

// The pages of this essay by number, other essays by title.
function cited(claim: PublishedClaim, setting: Setting): Typst {
  const { publication, essay } = setting.printable;
  const all = citationsOf(publication, claim);
  const here = all.filter((each) => each.essay.id === essay.id).map(({ place }) => literal(place.id));
  const elsewhere = [...new Set(all.map((each) => each.essay))].filter(({ id }) => id !== essay.id);
  return sequence([
    ...(here.length > 0 ? [literal('cited on '), call('pages-of', [array(here)])] : []),
    ...elsewhere.flatMap(({ frontMatter: { title, language } }, index) => [
      literal(here.length > 0 || index > 0 ? ' · cited in ' : 'cited in '),
      call('emph', [inLanguage(language, setting.language, words(typeset(title)))]),
    ]),
  ]);
}
