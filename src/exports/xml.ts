import { toXml } from 'xast-util-to-xml';

type XmlElement = Extract<Parameters<typeof toXml>[0], { type: 'element' }>;

// What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A tree as XML that every parser reads, whatever its words are. */
export function xmlOf(tree: Parameters<typeof toXml>[0]): string {
  const text = toXml(tree, { closeEmptyElements: true, tightClose: true });
  // The serialiser leaves alone what would end a section of character data; markup itself never has these three signs.
  return text.replace(UNWRITABLE, '').replaceAll(']]>', ']]&gt;');
}

/** An XML file with its declaration: a root, and before it the document type of HTML where it is a page of that. */
export function xmlFile(root: XmlElement, isHtml = false): string {
  const line = { type: 'text', value: '\n' } as const;
  return xmlOf({
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      line,
      ...(isHtml ? ([{ type: 'doctype', name: 'html' }, line] as const) : []),
      root,
      line,
    ],
  });
}
