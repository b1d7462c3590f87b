import type { Citation } from './citations.ts';
import type { OpenNote } from './note-panel.ts';

/** What can be typed into, or has keys of its own. */
const TAKES_KEYS = 'input, select, textarea, summary, [contenteditable]';

/** What the keys do. */
interface Does {
  readonly open: OpenNote;
  readonly current: () => Citation | undefined;
  readonly giveParagraph: (at: Element | null) => void;
}

/**
 * The keys of an essay: N and P go to the next and the previous citation, with Shift to the next and the previous place
 * that cites the same claim, L passes on the link to the paragraph, ? shows them all. Enter and Esc open and close a note
 * by themselves. They can be turned off (WCAG 2.2, 2.1.4), and are let be while something is typed and with other keys
 * held.
 */
export function keys(citations: readonly Citation[], { open, current, giveParagraph }: Does): void {
  const at = () => current()?.link ?? document.activeElement;
  const here = (): number => {
    const link = at();
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
    if (key.toLowerCase() === 'l') giveParagraph(at());
    const step = steps[key.toLowerCase() as keyof typeof steps];
    if (!step) return;
    event.preventDefault();
    const index = here();
    if (!event.shiftKey)
      go(index < 0 ? nearest(citations, step) : citations.at(index + step === citations.length ? 0 : index + step));
    else if (index >= 0) {
      const same = citations.filter(({ note }) => note === citations[index]?.note);
      const place = same.indexOf(citations[index] as Citation) + step;
      go(same.at(place === same.length ? 0 : place));
    }
  });
}

/** The first citation below the upper edge of what is shown, or the last above it. */
function nearest(citations: readonly Citation[], step: 1 | -1): Citation | undefined {
  const isBelow = ({ link }: Citation) => link.getBoundingClientRect().top > innerHeight / 8;
  return step === 1 ? citations.find(isBelow) : citations.findLast((citation) => !isBelow(citation));
}
