import { addressOf } from './copy-link.ts';

/** How much text is long enough to be told where it is from, in characters: about two lines are quoted without. */
const LONG = 160;

/** Ends a long passage that is copied from an essay with the essay’s title and the address of the section. */
export function copying(essay: HTMLElement): void {
  essay.addEventListener('copy', (event) => {
    const selection = getSelection();
    const data = event.clipboardData;
    if (!selection || !data || selection.isCollapsed) return;
    // What is there to be copied stays as it is.
    if (selection.anchorNode?.parentElement?.closest('.cite-this')) return;
    const text = selection.toString();
    if (text.length < LONG) return;
    const range = selection.getRangeAt(0);
    const heading = [...essay.querySelectorAll('.heading > [id]')].findLast(
      (each) => each.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const address = addressOf(heading ? `#${heading.id}` : '');
    const title = essay.querySelector('h1')?.textContent ?? '';
    const passage = document.createElement('div');
    passage.append(range.cloneContents(), document.createElement('br'), `${title}, `);
    const link = document.createElement('a');
    link.href = address;
    link.textContent = address;
    passage.append(link);
    for (const each of passage.querySelectorAll('.mark-text, .permalink')) each.remove();
    for (const each of passage.querySelectorAll('[id]')) each.removeAttribute('id');
    // Addresses within the page are of no use elsewhere; the property has the whole one.
    for (const each of passage.querySelectorAll('a')) each.setAttribute('href', each.href);
    data.setData('text/plain', `${text}\n\n${title}, ${address}`);
    data.setData('text/html', passage.innerHTML);
    event.preventDefault();
  });
}
