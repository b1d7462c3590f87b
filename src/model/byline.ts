/** Who is named in a byline. */
export interface BylineName {
  readonly name: string;
  /** Whether it is a body, such as the editors, and no person. */
  readonly isBody: boolean;
}

/**
 * The names in a byline, "By Ann Reed and Tom Vane" or "By the editors". A name is not taken apart further: which part
 * of it is the family’s is not to be seen.
 */
export function namesIn(byline: string): BylineName[] {
  return byline
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|&|\band\b)\s*/)
    .filter((name) => name !== '')
    .map((name) => ({ name: name.replace(/^the\b/, 'The'), isBody: /^the\b/i.test(name) }));
}
