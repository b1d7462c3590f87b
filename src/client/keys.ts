import type { Citation } from './citations.ts';
import type { OpenNote } from './note-panel.ts';

/** What can be typed into, or has keys of its own. */
const TAKES_KEYS = 'input, select, textarea, summary, [contenteditable]';

/**
 * The keys of an essay: N and P go to the next and the previous citation, with Shift to the next and the previous place
 * that cites the same claim, ? shows them all. Enter and Esc open and close a note by themselves. They can be turned off
 * (WCAG 2.2, 2.1.4), and are let be while something is typed and with other keys held.
 */
export function keys(citations: readonly Citation[], open: OpenNote, current: () => Citation | undefined): void {
  const here = (): number => {
    const link = current()?.link ?? document.activeElement;
    return citations.findIndex((citation) => citation.link === link);
  };
  const go = (citation: Citation | undefined) => {
    if (!citation) return;
    const isOpen = current() !== undefined;
    citation.link.focus();
    citation.link.scrollIntoView({ block: 'center' });
    if (isOpen) open(citation);
  };
  const steps = { n: 1, p: -1 } as const;

  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const isOurs = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented);
    if (!isOurs || document.documentElement.dataset.keys === 'off') return;
    if (target instanceof Element && target.closest(TAKES_KEYS)) return;
    if (key === '?') {
      document.getElementById('keys-panel')?.togglePopover();
      event.preventDefault();
      return;
    }
    const step = steps[key.toLowerCase() as keyof typeof steps];
    if (!step) return;
    event.preventDefault();
    const at = here();
    if (!event.shiftKey)
      go(at < 0 ? nearest(citations, step) : citations.at(at + step === citations.length ? 0 : at + step));
    else if (at >= 0) {
      const same = citations.filter(({ note }) => note === citations[at]?.note);
      const place = same.indexOf(citations[at] as Citation) + step;
      go(same.at(place === same.length ? 0 : place));
    }
  });
}

/** The first citation below the upper edge of what is shown, or the last above it. */
function nearest(citations: readonly Citation[], step: 1 | -1): Citation | undefined {
  const isBelow = ({ link }: Citation) => link.getBoundingClientRect().top > innerHeight / 8;
  return step === 1 ? citations.find(isBelow) : citations.findLast((citation) => !isBelow(citation));
}
