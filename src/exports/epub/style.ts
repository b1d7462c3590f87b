import { notesStyle } from './style-notes.ts';
import { tablesStyle } from './style-tables.ts';
import { textStyle } from './style-text.ts';

/**
 * The style sheet of the book. It sets no colour of text and no size of a page’s text: those are the reader’s. Lines and
 * tints are made of the colour of the text, or of a grey that shows on every ground. It brings no fonts: Alegreya is
 * named for who has it, and any other book face will do.
 */
export const style = [textStyle, tablesStyle, notesStyle].join('\n');
