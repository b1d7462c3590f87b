import type { Source } from '../source.ts';
import { typeset } from '../typography.ts';

/**
 * A reference whose title is a link, for a page that has more to say of the source.
 * @param html the reference, as `formatReferences` has it
 * @param open the tag that begins the link
 * @returns nothing where the title does not stand in the reference in one piece, as that of a court’s order may not
 */
export function withTitleLink(html: string, { title }: Pick<Source, 'title'>, open: string): string | undefined {
  // The words of a description are ours, and go through without being set.
  const said = [typeset(title), title].map(escaped).find((each) => html.includes(each));
  // Within quotation marks the title’s own are single, and a comma of the reference may stand before the last of them.
  const place = said === undefined ? quoted(html) : ([html.indexOf(said), said.length] as const);
  const [start = -1, length = 0] = place ?? [];
  if (start < 0) return undefined;
  const end = start + length;
  return `${html.slice(0, start)}${open}${html.slice(start, end)}</a>${html.slice(end)}`;
}

/** Where the first quotation of a reference stands, without its marks and the sign that ends it, and how long it is. */
function quoted(html: string): [start: number, length: number] | undefined {
  const [, words] = /^[^<“]*(?:<(?!a )[^>]*>[^<“]*)*“(<span [^>]*>[^<]+<\/span>|[^“”<]+?)[,.]?”/.exec(html) ?? [];
  return words === undefined ? undefined : [html.indexOf(`“${words}`) + 1, words.length];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
