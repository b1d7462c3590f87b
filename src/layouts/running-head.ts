/** The longest title that one line has room for beside the site's name, in characters. */
const LONGEST = 80;

/**
 * The number of a short note in the margin of a printed page, in bold. It belongs into styles/paper-essay.css, whose
 * minifier (Lightning CSS 1.3) drops the marker of a generated box; browsers know it.
 */
export const NOTE_NUMBERS =
  '@media print{.cite>span[data-note]::after::marker,.cite-also[data-note]::before::marker{content:attr(data-n) "\\2002";font-weight:700}}';

/**
 * The style sheet of what stands over and under every printed page but the first: the page's title and the site's name,
 * and where the page is published; styles/paper.css has their type, and the number of the page.
 * @param permalink the address in full; nothing while nobody has said where the site is published
 */
export function runningHead({
  title,
  site,
  permalink,
}: {
  readonly title: string;
  readonly site: string;
  readonly permalink: string | undefined;
}): string {
  const boxes = [
    ['@top-left', shortened(title)],
    ['@top-right', site],
    ...(permalink ? [['@bottom-left', permalink] as const] : []),
  ] as const;
  const set = boxes.map(([box, text]) => `${box}{content:${cssString(text)}}`).join('');
  // Empty, not "none": where a page has none, Chromium puts a line of its own there.
  const first = boxes.map(([box]) => `${box}{content:""}`).join('');
  return `@page{${set}}@page:first{${first}}`;
}

function shortened(title: string): string {
  if (title.length <= LONGEST) return title;
  return `${title.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;
}

/** A text as a string of CSS that may stand in HTML: whatever could end either is written as its number. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<>&\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
