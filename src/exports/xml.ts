import { toXml } from 'xast-util-to-xml';

// What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A tree as XML that every parser reads, whatever its words are. */
export function xmlOf(tree: Parameters<typeof toXml>[0]): string {
  const text = toXml(tree, { closeEmptyElements: true, tightClose: true });
  // The serialiser leaves alone what would end a section of character data; markup itself never has these three signs.
  return text.replace(UNWRITABLE, '').replaceAll(']]>', ']]&gt;');
}
