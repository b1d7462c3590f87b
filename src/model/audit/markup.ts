import { PHRASE_TAGS } from '../document.ts';
import type { Draft } from '../draft.ts';
import { FIGURES } from '../figure/figure.ts';
import { near } from '../near.ts';
import { type Problem, problem } from '../problem.ts';
import { eachProse } from './each.ts';

// Footing's own tags: those of essays, and those of the site's other pages.
const ESSAY_TAGS = ['Cite', 'Photo', 'Standfirst', 'Uncited', ...Object.keys(FIGURES)];
const PAGE_TAGS = ['Photo', 'SiteCoverage', 'VerdictTable'];

// The tags of HTML for words within a text and for tables and lists; none that runs, loads or lays out anything. What
// has a sign in Markdown (headings, images, quotations) is written with it, so that it is read as what it is.
const BLOCK_TAGS = [
  'a',
  'br',
  'dd',
  'dl',
  'dt',
  'hr',
  'li',
  'ol',
  'p',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];
const HTML_TAGS: readonly string[] = [...PHRASE_TAGS, ...BLOCK_TAGS];

/** Every tag is one that Footing has for such a file, or one of HTML for running text, and none runs or styles anything. */
export function markupIsPlain(draft: Draft): Problem[] {
  return eachProse(draft, ({ tags }, at, file) => {
    const own = 'claims' in file ? ESSAY_TAGS : PAGE_TAGS;
    return tags.flatMap(({ name, attributes, span }) => {
      const found = attributes.find((each) => /^on|^style$|^\{/i.test(each));
      if (own.includes(name) || (HTML_TAGS.includes(name) && !isMisspelt(name, attributes))) {
        return found ? [problem('markup-is-plain', at(span), { found: `the attribute “${found}”` })] : [];
      }
      if (/^\p{Lu}/u.test(name) || isMisspelt(name, attributes)) {
        return [problem('component-is-known', at(span), { name, near: near(name, own), known: own })];
      }
      // An image has a rule of its own, which says how to write it.
      return name === 'img' ? [] : [problem('markup-is-plain', at(span), { found: `the tag <${name}>` })];
    });
  });
}

// HTML has a <cite> of its own, but it names no claim; <photo> and <standfirst> are in nobody's HTML.
function isMisspelt(name: string, attributes: readonly string[]): boolean {
  return /^(?:photo|standfirst)$/.test(name) || (name === 'cite' && attributes.includes('claim'));
}
