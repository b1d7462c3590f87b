import { VERDICTS } from '../../model/claim.ts';
import type { Section } from '../../model/prose.ts';
import type { Essay, Note } from '../../model/publication.ts';
import { typeset } from '../../model/typography.ts';
import { counted, verdictWords } from '../../model/words.ts';
import { site } from '../../site.ts';
import { box, line, ONE_ROW, type Picture } from './picture.ts';
import { verdictSign } from './verdict-sign.ts';

/**
 * The preview picture of a section: its heading, and how the claims stand that it cites.
 * @param notes those of the section with what is within it
 */
export function sectionPicture(section: Section, notes: readonly Note[], { frontMatter }: Essay): Picture {
  const { title, language } = frontMatter;
  const verdicts = VERDICTS.map((verdict) => ({
    verdict,
    count: notes.filter(({ claim }) => claim.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const claims = notes.length === 0 ? undefined : counted(notes.length, 'claim');
  const standing = verdicts.map(({ verdict, count }) => `${count} ${verdictWords[verdict].name.toLowerCase()}`);
  return {
    alt: typeset(`${section.title}. ${claims ? `${claims}: ${standing.join(', ')}. ` : ''}${title}, ${site.name}`),
    head: { text: title, language },
    words: { text: section.title, language },
    footHeight: ONE_ROW,
    foot: claims
      ? [
          box('row spread', [
            line('label', { text: claims, language: site.language }),
            box(
              'row wide',
              verdicts.map(({ verdict, count }) => verdictSign(verdict, count)),
            ),
          ]),
        ]
      : [],
  };
}
