import type { Reference } from '../../model/bibliography.ts';
import { decisiveEvidence } from '../../model/evidence.ts';
import type { Essay, PublishedClaim } from '../../model/publication.ts';
import { typeset, withinQuotes } from '../../model/typography.ts';
import { verdictWords } from '../../model/words.ts';
import { site } from '../../site.ts';
import { box, line, ONE_ROW, type Picture } from './picture.ts';
import { verdictSign } from './verdict-sign.ts';

/** The preview picture of a claim: its words, its verdict, and who published its decisive evidence when. */
export function claimPicture(
  claim: PublishedClaim,
  { frontMatter }: Essay,
  references: ReadonlyMap<string, Pick<Reference, 'by'>>,
): Picture {
  const { title, language } = frontMatter;
  const by = references.get(decisiveEvidence(claim)?.source ?? '')?.by;
  const said = claim.kind === 'quotation' ? claim.quotations?.[0] : undefined;
  const verdict = verdictWords[claim.verdict].name;
  return {
    alt: typeset(`${claim.statement} ${[verdict, by].filter(Boolean).join(': ')}. ${title}, ${site.name}`),
    head: { text: title, language },
    words: { text: claim.statement, language },
    ...(said && {
      more: { text: `“${withinQuotes(said.text)}”`, language: said.language ?? site.language, isQuoted: true },
    }),
    footHeight: ONE_ROW,
    foot: [
      box('row', [
        verdictSign(claim.verdict),
        ...(by === undefined ? [] : [line('label', { text: by, language: site.language })]),
      ]),
    ],
  };
}
