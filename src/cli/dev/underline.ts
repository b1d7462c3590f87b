import { findWords } from './find-words.ts';
import type { PageProblem } from './page-problem.ts';
import { PageText } from './page-text.ts';

const STYLE = `
@media screen {
  ::highlight(footing-shown) {
    background-color: light-dark(#f6dc8f, #5d4a14);
  }
  ::highlight(footing-warning) {
    text-decoration: underline wavy light-dark(#a06a00, #f0b43c) 1.5px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.28em;
  }
  ::highlight(footing-error) {
    text-decoration: underline wavy light-dark(#c4161c, #ff7a70) 1.5px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.28em;
  }
}`;

/** Where on the page each problem is; for those that are on it. */
export type Places = ReadonlyMap<PageProblem, Range>;

/** Finds the problems that are on the page, and underlines them where the browser can do so without touching the page. */
export function underline(problems: readonly PageProblem[]): Places {
  const places = findPlaces(problems);
  if (!('highlights' in CSS)) return places;
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  for (const severity of ['warning', 'error'] as const) {
    const ranges = [...places].filter(([problem]) => problem.severity === severity).map(([, range]) => range);
    CSS.highlights.set(`footing-${severity}`, new Highlight(...ranges));
  }
  return places;
}

/** Tints one place, or none. */
export function tint(range: Range | undefined): void {
  if ('highlights' in CSS) CSS.highlights.set('footing-shown', new Highlight(...(range ? [range] : [])));
}

function findPlaces(problems: readonly PageProblem[]): Places {
  const article = document.querySelector('article');
  const places = new Map<PageProblem, Range>();
  if (!article) return places;
  const page = new PageText(article);
  for (const problem of problems) {
    const { on } = problem;
    const found = typeof on === 'object' ? findWords(page.text, on) : undefined;
    const range = typeof on === 'string' ? rangeOf(on) : found && page.range(found);
    if (range) places.set(problem, range);
  }
  return places;
}

// Of a note it is the statement that is underlined.
function rangeOf(id: string): Range | undefined {
  const element = document.getElementById(id);
  if (!element) return undefined;
  const range = document.createRange();
  range.selectNodeContents(element.querySelector('.statement') ?? element);
  return range;
}
