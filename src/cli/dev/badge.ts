import { element } from './element.ts';
import type { PageReport } from './page-problem.ts';
import { coverageWords, problemWords } from './words.ts';

const STYLE = `
:host { position: fixed; z-index: 999998; inset: auto 0.75rem 0.75rem auto; }
:host([hidden]) { display: none; }
@media print { :host { display: none; } }
button {
  display: flex; align-items: center; gap: 0.6em; padding: 0.5em 0.95em; cursor: pointer; text-align: start;
  border: 1px solid light-dark(#cfc8ba, #4a443d); border-radius: 1.25rem;
  background: light-dark(#fff, #26221f); color: light-dark(#2b2722, #e9e3d8); box-shadow: 0 1px 3px #0003, 0 4px 14px #0002;
  font: 500 0.8125rem/1.35 ui-sans-serif, system-ui, sans-serif; font-variant-numeric: lining-nums tabular-nums;
}
button:hover { background: light-dark(#f4f1ea, #332e29); }
button:focus-visible { outline: 2px solid light-dark(#8a2b1f, #e8a18d); outline-offset: 2px; }
.words { display: flex; gap: 0.6em; }
.problems { padding-inline-start: 0.6em; border-inline-start: 1px solid light-dark(#cfc8ba, #4a443d); }
.dot { flex: none; width: 0.65em; height: 0.65em; border-radius: 50%; background: light-dark(#2a6e4b, #7fcf9f); }
.dot.warning { background: light-dark(#b57a00, #f0b43c); border-radius: 1px; transform: rotate(45deg); }
.dot.error { background: light-dark(#c4161c, #ff7a70); border-radius: 1px; }
/* On a narrow screen Astro's toolbar lies where the badge would. */
@media (max-width: 44rem) {
  :host { bottom: 4rem; }
  .words { flex-direction: column; gap: 0; }
  .problems { padding: 0; border: 0; }
}
`;

/** Puts the coverage in view, at a lower corner of the page, with a button that opens the list of problems. */
export class Badge {
  readonly #host = element('aside', { 'aria-label': 'What the check found' });
  readonly #button: HTMLButtonElement;

  constructor(report: PageReport, open: () => void) {
    this.#button = element(
      'button',
      { type: 'button' },
      element('span', { class: `dot ${levelOf(report) ?? ''}`, 'aria-hidden': 'true' }),
      element(
        'span',
        { class: 'words' },
        element('span', {}, `${report.essay ? '' : 'All essays: '}${coverageWords(report.essay ?? report.all)}`),
        element('span', { class: 'problems' }, problemWords(report)),
      ),
    );
    this.#button.addEventListener('click', open);
    const root = this.#host.attachShadow({ mode: 'open' });
    root.append(element('style', {}, STYLE), this.#button);
    document.body.append(this.#host);
  }

  /** The open list has the coverage at its head; the badge makes room for it. */
  makeRoom(isOpen: boolean): void {
    this.#host.hidden = isOpen;
  }

  /** Where the keyboard goes when the list is closed. */
  focus(): void {
    this.#button.focus();
  }
}

/** How bad the worst problem is; nothing if there is none. */
export function levelOf({ problems }: PageReport): 'error' | 'warning' | undefined {
  if (problems.some(({ severity }) => severity === 'error')) return 'error';
  return problems.length > 0 ? 'warning' : undefined;
}
