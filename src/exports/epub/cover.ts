import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h, s } from 'hastscript';
import { direction } from '../../model/language.ts';
import type { Printable } from '../../model/printable.ts';
import { typeset } from '../../model/typography.ts';
import { counted } from '../../model/words.ts';
import { site } from '../../site.ts';
import { hangingEvidence, piecesOf } from '../hanging-evidence.ts';
import { xmlOf } from '../xml.ts';
import { wrap } from './cover-lines.ts';
import { COVER_IMAGE } from './package-document.ts';
import type { Page } from './pages.ts';
import { FILES } from './places.ts';

// Two to three, as most shelves have it, in the units of the drawing.
const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 110;
const MEASURE = WIDTH - 2 * MARGIN;
/** The line on which the title stands. */
const GROUND = 1040;
/** Where the evidence hangs, below it. */
const HANGING = { left: MARGIN, top: GROUND + 7, width: MEASURE, depth: 540, largest: 62, widest: 1 };

const PAPER = '#fcfbf8';
const INK = '#1e1b17';
const QUIET = '#5f574c';
const ACCENT = '#8a2b1f';
// A drawing has the fonts of who looks at it: the site’s own where they are there, else what every device has.
const FACE = 'Alegreya, Markazi Text, Iowan Old Style, Palatino, Noto Serif, Noto Naskh Arabic, serif';

/** The page that shows the cover. */
export function coverPage({ essay }: Printable): Page {
  const { title, byline, language } = essay.frontMatter;
  const alt = `Cover: ${typeset(title)}. ${byline}. Below a line hang as many columns as the essay has claims, each of as many blocks as it has pieces of evidence.`;
  const body = [
    h('section', { 'epub:type': 'cover', className: 'cover' }, [
      h('img', { src: COVER_IMAGE, alt, role: 'doc-cover' }),
    ]),
  ];
  return { file: FILES.cover, title: typeset(title), language, type: 'cover', body, within: [] };
}

/** The cover: the title on a line, and below it what the essay stands on, a column a claim, a block a piece of evidence. */
export function coverSvg({ essay }: Printable): string {
  const { title, byline, language } = essay.frontMatter;
  const dir = direction(language);
  const { size, lines } = wrap(typeset(title), MEASURE);
  const leading = size * 1.12;
  const x = dir === 'rtl' ? WIDTH - MARGIN : MARGIN;
  const top = GROUND - 195 - (lines.length - 1) * leading;
  const evidence = piecesOf(essay.notes);
  const pieces = evidence.reduce((sum, each) => sum + each.length, 0);
  const root = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    [
      s('rect', { width: WIDTH, height: HEIGHT, fill: PAPER }),
      s('rect', { x: MARGIN, y: 110, width: MEASURE, height: 3, fill: INK }),
      written(site.name, MARGIN, 172, 44, { fill: ACCENT, fontStyle: 'italic' }),
      ...lines.map((line, index) => written(line, x, top + index * leading, size, { direction: dir })),
      written(byline, x, GROUND - 70, 50, {
        direction: dir,
        fill: QUIET,
        fontStyle: 'italic',
      }),
      s('rect', { x: MARGIN, y: GROUND, width: MEASURE, height: 7, fill: INK }),
      ...hangingEvidence(evidence, { ...HANGING, dir }),
      written(
        `${counted(evidence.length, 'claim')}, ${counted(pieces, 'piece')} of evidence`,
        MARGIN,
        HEIGHT - MARGIN,
        38,
        { fill: QUIET },
      ),
    ],
  );
  return xmlOf(toXast(root, { space: 'svg' }));
}

function written(text: string, x: number, y: number, fontSize: number, look: Record<string, string> = {}): Element {
  return s('text', { x, y: Math.round(y), fontFamily: FACE, fontSize, fill: INK, ...look }, text);
}
