import { give } from './copy-link.ts';
import { element } from './element.ts';

const PARAGRAPH = '.essay > [id^="p-"]';
/** How many of its first words name a paragraph. */
const NAMED_BY = 6;

/**
 * A link beside the paragraph that the reader points at, touches or has the focus in: one for all of them, so that it is
 * a step back from the first citation of a paragraph, and in nobody’s way from one citation to the next.
 * @returns passes on the link to the paragraph that an element is in, or else to the one that is being read
 */
export function paragraphLinks(essay: HTMLElement): (at: Element | null) => void {
  const link = element('a', 'permalink paragraph-link');
  link.lang = document.documentElement.lang;

  const move = (paragraph: Element | null | undefined): void => {
    // Who stands on it goes on doing so.
    if (!paragraph || paragraph.contains(link) || link.matches(':focus-visible')) return;
    link.href = `#${paragraph.id}`;
    link.ariaLabel = `Link to the paragraph “${opening(paragraph)}”`;
    // A list holds nothing but its items.
    (paragraph.matches('ul, ol, dl') ? paragraph.firstElementChild : paragraph)?.prepend(link);
  };
  for (const event of ['pointerover', 'focusin']) {
    essay.addEventListener(event, ({ target }) => move(target instanceof Element ? target.closest(PARAGRAPH) : null));
  }
  return (at) => {
    move(at?.closest(PARAGRAPH) ?? beingRead());
    if (link.isConnected) give(link);
  };
}

/** The first paragraph that is not above what is shown, or the last of all. */
function beingRead(): Element | undefined {
  const paragraphs = [...document.querySelectorAll(PARAGRAPH)];
  return paragraphs.find((each) => each.getBoundingClientRect().bottom > innerHeight / 8) ?? paragraphs.at(-1);
}

function opening({ textContent }: Element): string {
  const words = (textContent ?? '').replace(/[“”]/g, '').trim().split(/\s+/);
  return words.slice(0, NAMED_BY).join(' ') + (words.length > NAMED_BY ? ' …' : '');
}
