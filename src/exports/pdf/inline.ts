import type { AsideMark, Cited, Inline, Link, Phrase } from '../../model/document.ts';
import { plainText } from '../../model/document.ts';
import { href, published } from '../../site.ts';
import { inLanguage } from './language.ts';
import { call, literal, sequence, type Typst, words } from './literals.ts';
import { asidePlace, notePlace } from './places.ts';
import type { Setting } from './setting.ts';

/** A piece of running text, or the mark of a footnote, which stands after the punctuation and apart from another mark. */
interface Piece {
  readonly isMark: boolean;
  readonly typst: Typst;
}

const CLOSING = /^[.,;:!?،؛؟]+/;

/** Running text with its footnotes. */
export function running(inlines: readonly Inline[], setting: Setting): Typst {
  return sequence(apart(piecesOf(inlines, setting)));
}

function piecesOf(inlines: readonly Inline[], setting: Setting): Piece[] {
  const pieces: Piece[] = [];
  let marks: Piece[] = [];
  for (const inline of inlines) {
    if (inline.type === 'text') {
      const [closing = ''] = (marks.length > 0 && CLOSING.exec(inline.value)) || [];
      if (closing) pieces.push({ isMark: false, typst: words(closing) });
      pieces.push(...marks);
      marks = [];
      const rest = inline.value.slice(closing.length);
      if (rest) pieces.push({ isMark: false, typst: words(rest) });
      continue;
    }
    if (inline.type !== 'aside-mark') {
      pieces.push(...marks);
      marks = [];
    }
    if (inline.type === 'aside-mark') marks.push(...markOf(inline, setting));
    else if (inline.type === 'cited') {
      pieces.push(...inline.citations.map(({ id }) => ({ isMark: false, typst: call('anchor', [literal(id)]) })));
      pieces.push(...piecesOf(inline.children, setting));
      marks.push(...marksOf(inline, setting));
    } else pieces.push({ isMark: false, typst: typstOf(inline, setting) });
  }
  return [...pieces, ...marks];
}

function marksOf({ citations, continues }: Cited, setting: Setting): Piece[] {
  if (continues) return [];
  return citations.map(({ ref, number }) => ({ isMark: true, typst: mark(String(number), notePlace(ref), setting) }));
}

function markOf({ letter }: AsideMark, setting: Setting): Piece[] {
  return [{ isMark: true, typst: mark(letter, asidePlace(letter), setting) }];
}

// The first mark of a note brings the footnote itself; the others lead back to it.
function mark(name: string, place: string, { set }: Setting): Typst {
  if (set.has(name)) return call('again', [literal(name), literal(place)]);
  set.add(name);
  return call(noteFunction(name), []);
}

/** The name of the function that sets a footnote. */
export function noteFunction(name: string): string {
  return `note-${name}`;
}

function apart(pieces: readonly Piece[]): Typst[] {
  return pieces.flatMap(({ isMark, typst }, index) =>
    isMark && pieces[index - 1]?.isMark ? ['mark-comma', typst] : [typst],
  );
}

function typstOf(inline: Exclude<Inline, { type: 'text' | 'cited' | 'aside-mark' }>, setting: Setting): Typst {
  if (inline.type === 'break') return 'linebreak()';
  return inline.type === 'link' ? linkOf(inline, setting) : phraseOf(inline, setting);
}

// On paper a link has to say where it leads: the page within the essay, the address out of it.
function linkOf(link: Link, setting: Setting): Typst {
  const body = running(link.children, setting);
  if (link.href.startsWith('#')) {
    const id = link.href.slice(1);
    return setting.targets.has(id) ? call('to-place', [literal(id), body]) : body;
  }
  const address = link.href.startsWith('/') ? published(href(link.href.slice(1))) : link.href;
  if (!address) return body;
  return plainText(link.children) === address ? addressOf(address) : call('out', [addressOf(address), body]);
}

/** A web address spelled out, with the address itself as a link: that one in ASCII, as PDF has it (ISO 32000-1, 12.6.4.7). */
export function addressOf(url: string): Typst {
  return call('address', [literal(URL.canParse(url) ? new URL(url).href : url), literal(url)]);
}

const FUNCTIONS: Readonly<Partial<Record<Phrase['tag'], string>>> = {
  b: 'strong',
  cite: 'emph',
  del: 'strike',
  dfn: 'emph',
  em: 'emph',
  i: 'emph',
  ins: 'underline',
  mark: 'highlight',
  q: 'quoted',
  s: 'strike',
  small: 'smaller',
  strong: 'strong',
  sub: 'sub',
  sup: 'super',
  u: 'underline',
  var: 'emph',
};

function phraseOf({ tag, language, children }: Phrase, setting: Setting): Typst {
  const body = running(children, language ? { ...setting, language } : setting);
  const name = FUNCTIONS[tag];
  const isCode = (tag === 'code' || tag === 'kbd') && children.every(({ type }) => type === 'text');
  const phrase = isCode ? call('raw', [literal(plainText(children))]) : name ? call(name, [body]) : body;
  return inLanguage(language, setting.language, phrase);
}
