import { copy } from './copy-link.ts';
import { element } from './element.ts';

/** Puts a button beside the name of every style in which a page can be cited, which copies the words below it. */
export function citeThis(): void {
  for (const name of document.querySelectorAll('.cite-this dt')) {
    const style = name.textContent ?? '';
    const button = element('button', '', 'Copy');
    button.type = 'button';
    button.ariaLabel = `Copy ${style}`;
    button.onclick = () => copy(name.nextElementSibling?.textContent ?? '', `Citation in ${style}`);
    name.append(' ', button);
  }
}
