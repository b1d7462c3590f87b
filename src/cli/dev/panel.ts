import { element } from './element.ts';
import type { PageProblem, PageReport } from './page-problem.ts';
import { PANEL_STYLE } from './panel-style.ts';
import { type Places, tint } from './underline.ts';
import { coverageWords, placeOf } from './words.ts';

/** The list of problems that the toolbar opens: those of the page, then all others; `close` is what its button does. */
export function panelOf(report: PageReport, places: Places, close: () => void): HTMLElement {
  const here = report.problems.filter(({ isHere }) => isHere);
  const elsewhere = report.problems.filter(({ isHere }) => !isHere);
  const closer = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '✕');
  closer.addEventListener('click', close);
  const panel = element(
    'section',
    { 'aria-labelledby': 'found', tabindex: '-1' },
    element('header', {}, element('h1', { id: 'found' }, 'What the check found'), coverage(report), closer),
    element(
      'div',
      { class: 'list' },
      ...group('On this page', here, places),
      ...group('Elsewhere', elsewhere, places),
      ...(report.problems.length === 0 ? [element('p', { class: 'none' }, 'No problems.')] : []),
    ),
  );
  return element('astro-dev-toolbar-window', {}, element('style', {}, PANEL_STYLE), panel);
}

function coverage({ essay, all }: PageReport): HTMLElement {
  const ofAll = `All essays: ${coverageWords(all)}`;
  const text = essay ? `This essay: ${coverageWords(essay)}\n${ofAll}` : ofAll;
  return element('p', { class: 'coverage' }, text);
}

function group(title: string, problems: readonly PageProblem[], places: Places): HTMLElement[] {
  if (problems.length === 0) return [];
  const items = problems.map((problem) => item(problem, places.get(problem)));
  return [element('h2', {}, `${title} (${problems.length})`), element('ul', { 'aria-label': title }, ...items)];
}

function item(problem: PageProblem, range: Range | undefined): HTMLElement {
  const { severity, rule, message, hint } = problem;
  const entry = element(
    'li',
    { class: severity },
    element('p', { class: 'rule' }, element('span', { class: 'severity' }, severity), ` ${rule}`),
    range ? messageButton(message, range) : element('p', { class: 'message' }, message),
    element('p', { class: 'hint' }, hint),
    editorButton(problem),
  );
  for (const event of ['mouseenter', 'focusin']) entry.addEventListener(event, () => tint(range));
  return entry;
}

function messageButton(message: string, range: Range): HTMLElement {
  const label = `Show on the page: ${message}`;
  const button = element('button', { type: 'button', class: 'message', 'aria-label': label }, message);
  button.addEventListener('click', () => {
    tint(range);
    // On a narrow screen the list lies over the lower half of the page.
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 4 });
  });
  return button;
}

function editorButton(problem: PageProblem): HTMLElement {
  const place = placeOf(problem);
  const [short = place] = /[^/]*\/?[^/]*$/.exec(place) ?? [];
  const label = `Open in the editor: ${short}`;
  const button = element('button', { type: 'button', class: 'place', title: place, 'aria-label': label }, short);
  // Vite opens what it is asked for in the editor that is running, or in that which LAUNCH_EDITOR names.
  button.addEventListener('click', () => fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`));
  return button;
}
