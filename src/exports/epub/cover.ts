import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h, s } from 'hastscript';
import { STANCES, type Stance } from '../../model/evidence.ts';
import { direction } from '../../model/language.ts';
import type { Printable } from '../../model/printable.ts';
import { typeset } from '../../model/typography.ts';
import { counted } from '../../model/words.ts';
import { site } from '../../site.ts';
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
/** The most that the evidence takes below it, and the largest that a piece of it is drawn with the space around. */
const DEPTH = 540;
const LARGEST = 62;

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
  const evidence = essay.notes.map(({ claim }) => claim.evidence.map(({ stance }) => stance).sort(bySolidity));
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
      ...columns(evidence, dir),
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

function columns(evidence: readonly (readonly Stance[])[], dir: 'ltr' | 'rtl'): Element[] {
  const { courses, step } = coursesOf(evidence);
  const side = step * 0.78;
  const deepest = deepestOf(evidence);
  const across = Math.ceil(evidence.length / courses);
  return evidence.flatMap((pieces, index) => {
    const offset = (index % across) * step;
    const x = dir === 'rtl' ? WIDTH - MARGIN - offset - side : MARGIN + offset;
    const top = GROUND + 7 + step - side + Math.floor(index / across) * (deepest + 1) * step;
    return pieces.map((stance, depth) => block(stance, x, top + depth * step, side));
  });
}

// Many claims with little evidence each would be a fringe: their columns hang in several courses, as many as make the
// blocks largest.
function coursesOf(evidence: readonly (readonly Stance[])[]): { readonly courses: number; readonly step: number } {
  const stepIn = (courses: number) =>
    Math.min(
      LARGEST,
      MEASURE / Math.max(1, Math.ceil(evidence.length / courses)),
      DEPTH / (courses * (deepestOf(evidence) + 1)),
    );
  return [1, 2, 3, 4, 5, 6]
    .map((courses) => ({ courses, step: stepIn(courses) }))
    .reduce((best, each) => (each.step > best.step ? each : best));
}

function deepestOf(evidence: readonly (readonly Stance[])[]): number {
  return Math.max(1, ...evidence.map(({ length }) => length));
}

function bySolidity(one: Stance, other: Stance): number {
  return STANCES.indexOf(one) - STANCES.indexOf(other);
}

// What supports is solid; what qualifies is a frame; what disputes a frame in the other colour.
function block(stance: Stance, x: number, y: number, side: number): Element {
  if (stance === 'supports') return square(x, y, side, { fill: INK });
  const line = side * 0.14;
  const look = { fill: 'none', stroke: stance === 'disputes' ? ACCENT : INK, strokeWidth: rounded(line) };
  return square(x + line / 2, y + line / 2, side - line, look);
}

function square(x: number, y: number, side: number, look: Record<string, string | number>): Element {
  return s('rect', { x: rounded(x), y: rounded(y), width: rounded(side), height: rounded(side), ...look });
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
