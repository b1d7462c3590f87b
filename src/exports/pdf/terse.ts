// A string of a content stream: signs other than its parentheses are escaped (ISO 32000-1, 7.3.4.2).
const STRING = /(\((?:[^\\()]|\\[\s\S])*\))/;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * What is drawn on a page, in fewer bytes: one space between words, the bytes of strings as they are where they need no
 * escape, one placing of a line instead of two, and numbers as exactly as any printer is: places to 0.1 pt, the dot of one
 * with 720 dots an inch; factors to 0.0001; sizes of type stay, or every letter of a line would be a little too near.
 * @param content a content stream as Typst writes it, without pictures in the line
 */
export function terse(content: Uint8Array): Uint8Array {
  const parts = Buffer.from(content).toString('latin1').split(STRING);
  const strings = parts.filter((_, index) => index % 2 === 1);
  const operators = parts.filter((_, index) => index % 2 === 0).map((part) => plain(part));
  let next = 0;
  const joined = uprighted(operators.join(PLACE)).replaceAll(PLACE, () => bare(strings[next++] ?? ''));
  return Buffer.from(joined, 'latin1');
}

// Stands for a string while the operators around it are looked at together; no operator has it.
const PLACE = '\u0001';

function plain(operators: string): string {
  return operators.replace(/\s+/g, ' ').replace(/-?\d+\.\d+(?![\d.]| Tf)/g, rounded);
}

// Typst turns the page upside down, and each line of text back again: one placing of a line does for both.
const LINE =
  /1 0 0 -1 (\S+) (\S+) cm (\/\S+ cs [^/]* scn BT )0 Tr (\/\S+ \S+ Tf) 1 0 0 -1 0 0 Tm ((?:(?! (?:Tm|cm|Tr) ).)*? ET Q)/g;

function uprighted(operators: string): string {
  return operators.replace(LINE, '$3$4 1 0 0 1 $1 $2 Tm $5');
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
