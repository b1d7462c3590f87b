import { array, literal } from './literals.ts';
import { figureTemplate } from './template/figure.ts';
import { furniture } from './template/furniture.ts';
import { ledgerTemplate } from './template/ledger.ts';
import { notesTemplate } from './template/notes.ts';
import { pageTemplate } from './template/page.ts';
import { proseTemplate } from './template/prose.ts';

const TEXT = ['Alegreya', 'Markazi Text'];
const LABEL = ['Source Sans 3', 'Markazi Text'];

/**
 * How the document is set: the functions that its source calls, in Typst. Written in this room as text, for it knows no
 * files.
 * @param families the families of all fonts; those that are not the site’s own stand in where a script asks for them
 */
export function template(families: readonly string[]): string {
  const others = families.filter((family) => ![...TEXT, ...LABEL].includes(family));
  const list = (own: readonly string[]) => array([...own, ...others].map(literal));
  const fonts = `#let text-fonts = ${list(TEXT)}\n#let label-fonts = ${list(LABEL)}`;
  return [fonts, furniture, notesTemplate, proseTemplate, figureTemplate, ledgerTemplate, pageTemplate].join('\n');
}
