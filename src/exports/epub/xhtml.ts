import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { direction } from '../../model/language.ts';
import { xmlFile } from '../xml.ts';

/** What the head of a page says of it. */
export interface Head {
  readonly title: string;
  /** The language of the page, BCP 47. */
  readonly language: string;
  /** What the whole page is, in EPUB’s words (https://www.w3.org/TR/epub-ssv-11/). */
  readonly type: 'frontmatter' | 'bodymatter' | 'backmatter' | 'cover';
}

/** A page of the book as a file: XHTML with the namespace of EPUB’s types. */
export function xhtml({ title, language, type }: Head, body: readonly ElementContent[]): string {
  const words = { lang: language, xmlLang: language, dir: direction(language) };
  return xml(
    h('html', { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', ...words }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      h('body', { 'epub:type': type }, [...body]),
    ]),
    true,
  );
}

/** What becomes of an element: its type says only that it is one of the nodes of XML. */
type XmlElement = Extract<ReturnType<typeof toXast>, { type: 'element' }>;

/** A tree as an XML file. @param isHtml whether it has the document type of HTML */
export function xml(root: Element, isHtml = false): string {
  return xmlFile(toXast(root) as XmlElement, isHtml);
}

/** An id of the essay as XML lets it be: it begins with no digit. */
export function xmlId(id: string): string {
  return /^[\p{L}_]/u.test(id) ? id : `_${id}`;
}
