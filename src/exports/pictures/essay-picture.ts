import { toXast } from 'hast-util-to-xast';
import { s } from 'hastscript';
import { dateText } from '../../model/date.ts';
import { direction } from '../../model/language.ts';
import type { Essay } from '../../model/publication.ts';
import { typeset } from '../../model/typography.ts';
import { counted } from '../../model/words.ts';
import { site } from '../../site.ts';
import { hangingEvidence, piecesOf } from '../hanging-evidence.ts';
import { xmlOf } from '../xml.ts';
import { box, line, type Picture } from './picture.ts';
import { MEASURE } from './style.ts';

/** The most that the evidence takes below the line, in pixels. */
const DEPTH = 120;

/** The preview picture of an essay: its title on a line, and below it what it stands on, as on the cover of the e-book. */
export function essayPicture({ frontMatter, notes, sources }: Essay): Picture {
  const { title, description, language, date, byline } = frontMatter;
  const counts = `${counted(notes.length, 'claim')} on ${counted(sources.length, 'source')}`;
  const day = dateText(date);
  const evidence = hangingEvidence(piecesOf(notes), {
    left: 0,
    top: 0,
    width: MEASURE,
    depth: DEPTH,
    largest: 22,
    widest: 3,
    dir: direction(language),
  });
  const drawing = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: MEASURE, height: DEPTH, viewBox: `0 0 ${MEASURE} ${DEPTH}` },
    evidence,
  );
  const src = `data:image/svg+xml,${encodeURIComponent(xmlOf(toXast(drawing, { space: 'svg' })))}`;
  return {
    alt: typeset(`${title}. ${byline}, ${day}. ${counts}. ${site.name}`),
    head: { text: byline, language },
    words: { text: title, language },
    more: { text: description, language },
    foot: [
      { type: 'image', src, width: MEASURE, height: DEPTH, className: 'hanging' },
      box('row spread', [
        line('label', { text: counts, language: site.language }),
        line('label', { text: day, language: site.language }),
      ]),
    ],
    footHeight: DEPTH + 64,
  };
}
