const NO_BREAK = '\u00a0';

// A number and what it counts, a day and its month, an initial and the name after it stay on one line.
const JOINS: readonly RegExp[] = [
  /(?<=\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
  /(?<=\d) (?=(?:km|kg|m|%|per cent|percent|million|billion|am|pm|EST)(?![\p{L}]))/gu,
  /(?<=\b(?:Resolution|Article|Tower|Chapter|No\.|para\.|paragraph|p\.|pp\.|Mr|Mrs|Ms|Dr|Lt|Gen|St)) (?=[\p{Lu}\d])/gu,
  /(?<=\b\p{Lu}\.) (?=\p{Lu})/gu,
  /(?<=[\d)]) (?=[+×−=] )/g,
  /(?<=[+×−=]) (?=[\d(])/g,
];

/**
 * Sets running text: straight quotation marks and apostrophes become curly ones, a hyphen between figures becomes an en
 * dash, and joins that should not break get a no-break space. Each character is replaced by one other, so that
 * positions keep; text that is typed with its proper characters stays as it is.
 */
export function typeset(text: string): string {
  let set = text
    .replace(/(^|[\s([{“‘—–])"/gu, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–])'(?!\d0s|tis\b|twas\b)/gu, '$1‘')
    .replace(/'/g, '’')
    .replace(/(?<=\d)-(?=\d)(?<!\d-\d+-)(?!\d+-)/g, '–');
  for (const join of JOINS) set = set.replace(join, NO_BREAK);
  return set;
}

/** Words as they stand between quotation marks: those within them are single. */
export function withinQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Whether words bring the sign that ends a sentence, so that no full stop comes after them. */
export function endsSentence(text: string): boolean {
  return /[.!?…]$/u.test(text);
}
