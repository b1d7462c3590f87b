import { citeThis } from './cite-this.ts';
import { copyLinks } from './copy-link.ts';
import { display } from './display.ts';
import { essay } from './essay.ts';
import { ledger } from './ledger.ts';

// The one script of the site: what a page has of these, it lets its reader do.
display();
copyLinks();
citeThis();
const article = document.querySelector<HTMLElement>('.essay');
if (article) essay(article);
for (const table of document.querySelectorAll<HTMLTableElement>('.ledger table')) ledger(table);
// Who comes to a retired page by a link to a place of it goes on to that place.
const moved = document.querySelector<HTMLAnchorElement>('.moved');
if (moved) moved.hash = location.hash;
