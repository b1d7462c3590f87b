import type { Source } from '../source.ts';

const LONGEST = 60;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The address of a source: its own, or that of its DOI. */
export function addressOf({ URL: address, DOI: doi }: Source): string | undefined {
  if (address !== undefined) return address;
  return doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`;
}

/**
 * A link to a source's address that shows the address in a readable form; empty if it has none. Where that form would
 * not lead there if it were typed, the link is of the class "cut".
 */
export function addressLink(source: Source): string {
  const address = addressOf(source);
  if (address === undefined) return '';
  const short = cut(readable(address));
  const text = escapeHtml(short);
  const shown = RIGHT_TO_LEFT.test(text) ? `<bdi dir="ltr">${text}</bdi>` : text;
  return `<a href="${escapeHtml(address)}"${isWhole(short, address) ? '' : ' class="cut"'}>${shown}</a>`;
}

/** Text as it may stand in HTML, also in an attribute. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

// Host and path say where the page is; the query is shown only if there is no path to tell the page by.
function readable(address: string): string {
  const { host, pathname, search } = new URL(address);
  const path = pathname.replace(/\/$/, '');
  return host.replace(/^www\./, '') + decodeSafely(path || (search && `/${search}`));
}

function isWhole(short: string, address: string): boolean {
  const { host, pathname, search } = new URL(address);
  return short === host.replace(/^www\./, '') + decodeSafely((pathname + search).replace(/\/$/, ''));
}

// Letters, digits and the like become readable; what could end the address, hide or reorder it stays escaped.
function decodeSafely(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      const text = decodeURIComponent(escapes);
      return /[\s\p{C}/?#%\\"<>]/u.test(text) ? escapes : text;
    } catch {
      return escapes;
    }
  });
}

function cut(text: string): string {
  const characters = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  if (characters.length <= LONGEST) return text;
  const head = Math.ceil(LONGEST * 0.6);
  return `${characters.slice(0, head).join('')}…${characters.slice(head + 1 - LONGEST).join('')}`;
}
