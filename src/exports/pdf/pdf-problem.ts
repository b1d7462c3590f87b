/** Why an essay could not be made a PDF that everybody can read. */
export class PdfProblem extends Error {
  override readonly name = 'PdfProblem';
  /** The characters that none of the fonts has, each once. */
  readonly glyphs: readonly string[];

  constructor(glyphs: readonly string[]) {
    super(`No font has ${glyphs.map((glyph) => `“${glyph}”`).join(', ')}.`);
    this.glyphs = glyphs;
  }

  /** What the compiler threw, as a problem where characters are missing, as an error with its text otherwise. */
  static of(fault: unknown): Error {
    const said = String(fault instanceof Error ? fault.message : fault);
    const messages = [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => unescaped(message));
    const missing = messages.flatMap((message) => MISSING.exec(message)?.[1] ?? []).map(unescaped);
    if (missing.length < messages.length || missing.length === 0) {
      return new Error(`Typst could not write the PDF: ${messages.join(' ') || said}`, { cause: fault });
    }
    return new PdfProblem([...new Set(missing)]);
  }
}

const MISSING = /the text `"((?:[^"\\]|\\.)*)"` could not be displayed/;

// The compiler quotes as Rust does, the text within its message once more: \u{feff}, \", \\.
function unescaped(text: string): string {
  return text.replace(/\\u\{([0-9a-f]+)\}|\\(.)/gi, (_, code: string | undefined, plain: string | undefined) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (plain ?? ''),
  );
}
