/** What stands in a cell: words, a number, or nothing. */
export type Cell = string | number | undefined;

/**
 * A table as CSV by RFC 4180, which is safe to open in a spreadsheet.
 *
 * It begins with the mark of UTF-8, without which Excel garbles every letter beyond ASCII; what reads CSV knows the mark.
 * Words are on one line each, since not every program takes a line break within a cell; those that a spreadsheet would
 * take for a formula have an apostrophe before them (https://owasp.org/www-community/attacks/CSV_Injection). Numbers are
 * left as they are, negative ones too.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

// Words stand in quotation marks throughout, also for programs that part cells at other signs than the comma.
function cell(value: Cell): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value) : `"${safe(value).replaceAll('"', '""')}"`;
}

// Some spreadsheets take the signs for the same in their wide forms, and pass over what cannot be seen before them.
function safe(words: string): string {
  const line = words.replace(/[\p{Cc}\u2028\u2029\ufeff ]+/gu, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}
