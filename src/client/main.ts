import { citeThis } from './cite-this.ts';
import { copyLinks } from './copy-link.ts';
import { display } from './display.ts';
import { essay } from './essay.ts';

// The script of every page; that of a ledger stands with it (components/claim/Ledger.astro).
display();
copyLinks();
citeThis();
const article = document.querySelector<HTMLElement>('.essay');
if (article) essay(article);
// Who comes to a retired page by a link to a place of it goes on to that place.
const moved = document.querySelector<HTMLAnchorElement>('.moved');
if (moved) moved.hash = location.hash;
