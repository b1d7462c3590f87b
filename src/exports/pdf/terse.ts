// A string of a content stream: signs other than its parentheses are escaped (ISO 32000-1, 7.3.4.2).
const STRING = /(\((?:[^\\()]|\\[\s\S])*\))/;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * What is drawn on a page, in fewer bytes: one space between words, the bytes of strings as they are where they need no
 * escape, and numbers as exactly as any printer is: places to 0.1 pt, the dot of one with 720 dots an inch; factors to
 * 0.0001.
 * @param content a content stream as Typst writes it, without pictures in the line
 */
export function terse(content: Uint8Array): Uint8Array {
  const parts = Buffer.from(content).toString('latin1').split(STRING);
  return Buffer.from(parts.map((part, index) => (index % 2 === 1 ? bare(part) : plain(part))).join(''), 'latin1');
}

function plain(operators: string): string {
  return operators.replace(/\s+/g, ' ').replace(/-?\d+\.\d+/g, rounded);
}

function rounded(number: string): string {
  return String(Number(Number(number).toFixed(Math.abs(Number(number)) < 10 ? 4 : 1)));
}

function bare(string: string): string {
  const bytes = string
    .slice(1, -1)
    .replace(/\\([0-7]{3}|[\s\S])/g, (_, escaped: string) =>
      escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPED[escaped] ?? escaped),
    );
  return `(${bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')})`;
}
