/** A piece of Typst in its code mode, an expression: what somebody wrote stands in it only as string literals. */
export type Typst = string;

/** A text as a string literal of Typst, whatever it holds: nothing in it can be read as markup or code. */
export function literal(text: string): Typst {
  return `"${text.toWellFormed().replace(/[\\"]/g, '\\$&')}"`;
}

/** Running text as a string literal: a line break in a file is a space. */
export function words(text: string): Typst {
  return literal(text.replace(/[ \t\r\n\f]+/g, ' '));
}

/** Several expressions set one after the other. */
export function sequence(parts: readonly Typst[]): Typst {
  return parts.length === 0 ? '[]' : `{${parts.join(';')}}`;
}

/** A call of a function of Typst or of our template; `named` are arguments by name. */
export function call(name: string, args: readonly Typst[], named: Readonly<Record<string, Typst>> = {}): Typst {
  return `${name}(${[...Object.entries(named).map(([key, value]) => `${key}: ${value}`), ...args].join(', ')})`;
}

/** An array of Typst. */
export function array(items: readonly Typst[]): Typst {
  return `(${items.map((item) => `${item}, `).join('')})`;
}
