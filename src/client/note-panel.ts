import type { Citation, CitationLink } from './citations.ts';
import { nameLink } from './copy-link.ts';
import { copyOf, element } from './element.ts';
import { keep } from './storage.ts';

/** Opens the whole note of a citation: beside the citation, or beside what else was used to open it. */
export type OpenNote = (citation: Citation, beside?: Element) => void;

const NARROW = matchMedia('(max-width: 40rem)');
/** The space between the words and their note, and between the note and the edge of the window, in CSS pixels. */
const GAP = 10;
/** The height in which a note can be read, even if it has to be scrolled. */
const LEAST = 320;

/**
 * Lets a citation, or a mark of a figure, open its note in place: a click, a tap or the Enter key on its words. The note is a copy in a popover,
 * which the browser closes at Esc, at a click elsewhere and when another opens; the way back leads to the citation.
 */
export function notePanel(
  essay: HTMLElement,
  citations: readonly Citation[],
): { open: OpenNote; current: () => Citation | undefined } {
  const close = element('button', 'close');
  close.type = 'button';
  close.ariaLabel = 'Close';
  const title = element('h2', 'panel-title');
  title.id = 'note-panel-title';
  const body = element('div', 'note-body');
  const panel = element('div', 'panel note-panel', element('div', 'panel-head', title, close), body);
  panel.popover = 'auto';
  panel.lang = document.documentElement.lang;
  panel.tabIndex = -1;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', title.id);

  let shown: { citation: Citation; beside: Element } | undefined;

  const open: OpenNote = (citation, beside = citation.link) => {
    if (!panel.isConnected) document.body.append(panel);
    title.textContent = `Note ${citation.number}`;
    body.replaceChildren(...[...citation.note.children].flatMap(copyOf));
    body.querySelector('.ways')?.append(' · ', linkTo(citation));
    if (shown) panel.hidePopover();
    shown = { citation, beside };
    panel.showPopover();
    citation.link.classList.add('is-open');
    panel.scrollTop = 0;
    place(panel, beside);
    panel.focus({ preventScroll: true });
    document.documentElement.dataset.opened = '';
    keep('opened', 'yes');
  };

  panel.addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'closed' || !shown) return;
    const { link } = shown.citation;
    link.classList.remove('is-open');
    shown = undefined;
    // The place in the text is kept, unless the reader has gone to another by then.
    if (panel.contains(document.activeElement)) link.focus({ preventScroll: true });
  });
  close.addEventListener('click', () => panel.hidePopover());
  body.addEventListener('click', ({ target, defaultPrevented }) => {
    if (!defaultPrevented && target instanceof Element && target.closest('a[href^="#"]')) panel.hidePopover();
  });
  addEventListener('resize', () => shown && place(panel, shown.beside));

  essay.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<CitationLink>('a[href^="#note-"]') : null;
    if (!link || link.closest('.notes, .margin')) return;
    const named = (citation: Citation) => link.getAttribute('href') === `#${citation.note.id}`;
    const citation = citations.find((each) => each.link === link) ?? citations.find(named);
    if (!citation) return;
    event.preventDefault();
    // The mark of a figure leads to the note of a citation, but back to itself.
    open({ ...citation, link });
  });
  return { open, current: () => shown?.citation };
}

/** The link to where a note was opened, to be passed on: to the citation, or to the figure whose mark it was. */
function linkTo({ link: place, number }: Citation): HTMLAnchorElement {
  const link = element('a', '');
  link.href = `#${place.closest('[id]')?.id}`;
  link.dataset.link = `Link to the citation of note ${number}`;
  nameLink(link);
  return link;
}

// Under the last line of the words, or over the first where there is more room. On a narrow window the style sheet makes
// a sheet of it at the foot, and the page is moved so that the words can be seen above.
function place(panel: HTMLElement, beside: Element): void {
  const lines = [...beside.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  if (NARROW.matches) {
    panel.removeAttribute('style');
    scrollBy({ top: Math.max(0, last.bottom + GAP - panel.getBoundingClientRect().top) });
    return;
  }
  panel.style.maxBlockSize = '';
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const over = first.top - topOf(document.getElementById('reading-bar'));
  const under = clientHeight - last.bottom;
  const isUnder = under - 2 * GAP >= Math.min(height, LEAST) || under >= over;
  const room = Math.min(height, (isUnder ? under : over) - 2 * GAP);
  const top = isUnder ? last.bottom + GAP : first.top - GAP - room;
  const wanted = getComputedStyle(beside).direction === 'rtl' ? last.right - width : last.left;
  const left = Math.max(GAP, Math.min(wanted, clientWidth - width - GAP));
  panel.style.maxBlockSize = `${room}px`;
  panel.style.inset = `${top + scrollY}px auto auto ${left + scrollX}px`;
}

function topOf(bar: HTMLElement | null): number {
  return bar?.classList.contains('is-shown') ? bar.offsetHeight : 0;
}
