import { correctionsOfClaim, correctionsShownBy, type PublishedCorrection } from '../../model/corrections.ts';
import { dateText } from '../../model/date.ts';
import { type PublishedClaim, refOf } from '../../model/publication.ts';
import { typeset, withinQuotes } from '../../model/typography.ts';
import { inLanguage } from './language.ts';
import { array, call, literal, sequence, type Typst, words } from './literals.ts';
import { ledgerPlace, sourcePlace } from './places.ts';
import type { Setting } from './setting.ts';

/** Every correction that the essay has to tell of, the newest first. */
export function corrections(setting: Setting): Typst[] {
  const { publication, essay } = setting.printable;
  return correctionsShownBy(essay, publication).map((each) => slip(each, place(each, setting), setting));
}

/** The corrections of a claim, the newest first. */
export function correctionsOf(claim: PublishedClaim, setting: Setting): Typst[] {
  return correctionsOfClaim(claim, setting.printable.publication).map((each) => slip(each, 'none', setting));
}

function slip(correction: PublishedCorrection, place: Typst, setting: Setting): Typst {
  const { date, essay, stood, stands, because, evidence = [] } = correction;
  const said = (text: string) => inLanguage(essay.frontMatter.language, setting.language, words(typeset(text)));
  const sources = evidence.map((source) =>
    sequence([
      words(typeset(setting.printable.references.get(source)?.label ?? source)),
      call('source-number', [literal(sourcePlace(source)), literal(String(setting.sources.get(source)))]),
    ]),
  );
  return call('correction', [], {
    date: literal(dateText(date)),
    place,
    stood: said(stood),
    stands: said(stands),
    because: said(because),
    evidence: array(sources),
  });
}

// Where it was made: the claim as the ledger numbers it, or the section with its page.
function place({ claim, section: id }: PublishedCorrection, setting: Setting): Typst {
  const { essay } = setting.printable;
  if (claim) {
    const ref = refOf(claim, essay.id);
    const number = essay.notes.find((note) => note.claim === claim)?.number;
    return sequence([
      literal(number === undefined ? 'in the ledger, ' : `claim ${number}, `),
      call('page-of', [literal(ledgerPlace(ref))]),
    ]);
  }
  const section = essay.prose.sections.find((each) => each.id === id);
  if (!section) return 'none';
  const title = inLanguage(
    essay.frontMatter.language,
    setting.language,
    words(`“${withinQuotes(typeset(section.title))}”`),
  );
  return sequence([title, literal(', '), call('page-of', [literal(section.id)])]);
}
