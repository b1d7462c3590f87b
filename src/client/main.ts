import { display } from './display.ts';
import { essay } from './essay.ts';

// The script of every page; that of a ledger stands with it (components/claim/Ledger.astro).
display();
const article = document.querySelector<HTMLElement>('.essay');
if (article) essay(article);
