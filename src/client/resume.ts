import { element } from './element.ts';
import { keep, kept } from './storage.ts';

/** A place in an essay: the id of a heading, and how many blocks after it. Edits elsewhere leave it where it is. */
interface Place {
  readonly heading: string;
  readonly blocks: number;
}

/** How long a reader who comes back is asked, in milliseconds. */
const ASKED_FOR = 20_000;

/**
 * Keeps on the device where a reader is in an essay, and offers to go on from there at the next visit, unless the address
 * leads somewhere by itself, or the browser has already gone back.
 */
export function resume(essay: HTMLElement): void {
  const key = `place:${location.pathname}`;
  const blocks = [...essay.children].filter((block) => !block.matches('.contents, .margin'));
  const end = blocks.findIndex((block) => block.matches('.asides, .notes'));
  const headings = blocks.flatMap((block, index) => {
    const id = block.matches('.heading-h2') && block.querySelector('h2')?.id;
    return id ? [{ id, index }] : [];
  });
  const place = placeIn(kept(key));
  const heading = headings.find(({ id }) => id === place?.heading);
  if (place && heading && !location.hash && scrollY < innerHeight / 2) {
    offer(blocks[Math.min(heading.index + place.blocks, end - 1)], blocks[heading.index]?.textContent ?? '');
  }

  let waiting = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > innerHeight / 4);
        const last = headings.findLast(({ index }) => index <= at);
        const isWithin = last && at < end;
        keep(key, isWithin ? JSON.stringify({ heading: last.id, blocks: at - last.index }) : '');
      }, 300);
    },
    { passive: true },
  );
}

function placeIn(text: string | undefined): Place | undefined {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function offer(block: Element | undefined, section: string): void {
  if (!block) return;
  const go = element('button', '', `Go on reading: ${section}`);
  const close = element('button', 'close');
  for (const button of [go, close]) button.type = 'button';
  close.ariaLabel = 'Close';
  const box = element('div', 'resume', go, close);
  box.setAttribute('role', 'region');
  box.ariaLabel = 'Where you left off';
  go.addEventListener('click', () => {
    block.scrollIntoView();
    box.remove();
  });
  close.addEventListener('click', () => box.remove());
  document.body.append(box);
  setTimeout(() => box.contains(document.activeElement) || box.remove(), ASKED_FOR);
}
