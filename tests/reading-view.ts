import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

/** The document of a page, without its scripts. */
export function documentOf(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

/** An essay as Firefox’s reading view shows it: the view is made of what this library keeps. It changes the document. */
export function readingView(document: Document): Document {
  const { title, byline, content } = new Readability(document).parse() ?? {};
  return documentOf(`<h1>${title}</h1><p>${byline}</p>${content}`, document.URL);
}
