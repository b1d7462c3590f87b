import { element } from './element.ts';

/** How long it is told what was copied, in milliseconds. */
const TOLD_FOR = 5_000;
/** After how long a live region that has just been shown is heard when its words change, in milliseconds. */
const UNTIL_HEARD = 100;

/** Whether the reader is at a device to be touched that has a way of its own to pass an address on. */
const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/**
 * Lets every link that is there to be passed on, a `.permalink` or one with `data-link`, be copied or shared when it is
 * used. It remains a link: opened in another tab, dragged or copied by the browser’s own menu it is as any other.
 */
export function copyLinks(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-link]')) nameLink(link);
  // Before others hear of the click: a note is not closed by it.
  document.addEventListener(
    'click',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !(event.target instanceof Element))
        return;
      const link = event.target.closest<HTMLAnchorElement>('.permalink, [data-link]');
      if (!link) return;
      event.preventDefault();
      give(link);
    },
    true,
  );
}

/** Calls a link with words, which is named apart by `data-link`, by what happens when it is used. */
export function nameLink(link: HTMLElement): void {
  link.textContent = `${shares ? 'Share' : 'Copy'} link`;
}

/** Passes a link on: puts it into the address bar, and offers the device’s own way to share it, or copies it. */
export async function give(link: HTMLAnchorElement): Promise<void> {
  const url = addressOf(link.href);
  if (link.hash && link.pathname === location.pathname) history.replaceState(history.state, '', link.hash);
  if (shares) {
    try {
      await navigator.share({ title: document.title, url });
      return;
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === 'AbortError') return;
    }
  }
  await copy(url, link.dataset.link ?? link.ariaLabel ?? link.textContent);
}

/** The full address of a place of the site, where it is published if the page says so, without what was asked with it. */
export function addressOf(href: string): string {
  const { pathname, hash } = new URL(href, location.href);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return new URL(canonical?.href ?? location.href).origin + pathname + hash;
}

let box: HTMLElement | undefined;
let waiting = 0;

/**
 * Copies a text for the reader and tells so, on the screen and to who listens; where the browser does not allow it, shows
 * the text in a field, selected, to be copied by hand.
 * @param what how the text is called at the beginning of a sentence: “Link to the section “Harbour””
 */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(`${what} copied`);
  } catch {
    const field = element('textarea', '', text);
    field.readOnly = true;
    field.ariaLabel = what;
    tell(`${what}, to copy by hand`, field);
    field.select();
  }
}

function tell(words: string, field?: HTMLTextAreaElement): void {
  const said = element('p', '');
  said.role = 'status';
  box?.remove();
  const told = element('div', 'told', said, ...(field ? [field] : []));
  box = told;
  // Over an open note, which goes on being open; a field is closed as a note is.
  told.popover = field ? 'auto' : 'manual';
  document.body.append(told);
  told.showPopover();
  clearTimeout(waiting);
  setTimeout(() => {
    said.textContent = words;
  }, UNTIL_HEARD);
  if (!field) waiting = window.setTimeout(() => told.remove(), TOLD_FOR);
}
