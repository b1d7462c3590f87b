/** What a reader does before going anywhere on a page. */
const DOES = [
  'pointerdown',
  'pointermove',
  'touchstart',
  'wheel',
  'keydown',
  'scroll',
  'focusin',
  'beforeprint',
] as const;

/** Lets the far parts of a page be laid out, which the style sheet has put off, as soon as the reader does anything. */
export function layOut(): void {
  const all = () => {
    delete document.documentElement.dataset.far;
    for (const event of DOES) removeEventListener(event, all, true);
  };
  for (const event of DOES) addEventListener(event, all, { capture: true, passive: true });
}
