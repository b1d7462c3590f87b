import { copyOf } from './element.ts';
import { onceAFrame } from './once-a-frame.ts';

/** Where a reader is in an essay. */
interface Position {
  /** The share of the text that has gone by: 0 at its beginning, 1 when its end is on the screen. */
  readonly share: number;
  /** The heading of the section that is being read; none before the first. */
  readonly heading: HTMLElement | undefined;
}

/**
 * The bar that follows the reader: it appears when the title has gone by, and has the section that is being read, ways to
 * the one before and after it, how many minutes are left, and a line that grows with the reading. The same section is
 * marked in the contents.
 */
export function follow(essay: HTMLElement): void {
  const bar = document.getElementById('reading-bar');
  const title = essay.querySelector('h1');
  const end = essay.querySelector('.asides, .notes');
  if (!bar || !title || !end) return;
  const headings = [...essay.querySelectorAll<HTMLElement>(':scope > :is(.heading-h2, section) > h2')];
  const part = (name: string) => bar.querySelector<HTMLElement>(`.bar-${name}`);
  const [name, left, line] = [part('section'), part('left'), part('line')];
  const [before, after] = [part('before'), part('after')];
  const minutes = Number(bar.dataset.minutes);
  fillSheetWhenOpened();
  bar.hidden = false;

  const show = ({ share, heading }: Position) => {
    if (line) line.style.transform = `scaleX(${share})`;
    if (left) left.textContent = share < 1 ? `${Math.max(1, Math.ceil(minutes * (1 - share)))} min left` : '';
    const at = heading ? headings.indexOf(heading) : -1;
    if (name && name.dataset.at !== String(at)) {
      name.dataset.at = String(at);
      name.textContent = (heading ?? title).textContent;
      name.setAttribute('href', `#${(heading ?? title).id}`);
      lead(before, at > 0 ? headings[at - 1] : title, at >= 0);
      lead(after, headings[at + 1], at + 1 < headings.length);
      for (const link of essay.querySelectorAll<HTMLAnchorElement>('.contents-list a')) {
        link.ariaCurrent = heading && link.hash === `#${CSS.escape(heading.id)}` ? 'true' : null;
      }
    }
  };
  const look = () => {
    const upper = bar.offsetHeight + 1;
    const from = title.getBoundingClientRect().bottom;
    const to = end.getBoundingClientRect().top - innerHeight;
    bar.classList.toggle('is-shown', from < 0);
    const share = to > from ? Math.min(1, Math.max(0, -from / (to - from))) : 1;
    show({ share, heading: headings.findLast((each) => each.getBoundingClientRect().top < upper + innerHeight / 4) });
  };

  const ask = onceAFrame(look);
  addEventListener('scroll', ask, { passive: true });
  new ResizeObserver(ask).observe(essay);
}

function lead(link: HTMLElement | null, heading: Element | undefined, leads: boolean): void {
  if (!link) return;
  const name = heading?.textContent ?? '';
  link.hidden = !leads;
  link.setAttribute('href', `#${heading?.id}`);
  link.title = name;
  link.firstElementChild?.replaceChildren(`${link.dataset.way}: ${name}`);
}

/** On windows without room for the contents beside the text, they are in a sheet too. */
function fillSheetWhenOpened(): void {
  const sheet = document.getElementById('contents-panel');
  const list = sheet?.querySelector('.contents-list');
  sheet?.addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'open') return;
    const parts = document.querySelectorAll('.contents .contents-list > :is(ol, ul)');
    list?.replaceChildren(...[...parts].flatMap(copyOf));
  });
  list?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) sheet?.hidePopover();
  });
}
