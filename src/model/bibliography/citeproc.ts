import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { CHICAGO_STYLE } from '../chicago-style.ts';

const CHICAGO = { style: 'chicago-fullnote-bibliography', locale: 'en-GB' } as const;
/** The style of the American Psychological Association, seventh edition. */
const APA = { style: 'apa-alone', locale: 'en-US' } as const;

/** What the CSL processor is used for (https://citeproc-js.readthedocs.io/en/latest/running.html). */
interface Citeproc {
  makeCitationCluster(cites: readonly { id: string }[]): string;
  updateItems(ids: readonly string[], unsorted: boolean): void;
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
}

/** The full note of each item in Chicago style, as if each were the only one, by id. */
export function formatNotes(items: readonly CSL[]): ReadonlyMap<string, string> {
  const engine = processor(items, CHICAGO);
  return new Map(items.map(({ id }) => [String(id), engine.makeCitationCluster([{ id: String(id) }])]));
}

/** The bibliography entry of each item in Chicago style, by id. */
export function formatEntries(items: readonly CSL[]): ReadonlyMap<string, string> {
  return entriesOf(items, CHICAGO);
}

/** The reference of each item of CSL-JSON in APA style as HTML, by id. */
export function formatApa(items: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  const entries = [...entriesOf(items as readonly CSL[], APA)];
  return new Map(entries.map(([id, entry]) => [id, entry.replace(/<(?!\/?i>)[^>]*>/g, '').trim()]));
}

function entriesOf(items: readonly CSL[], setting: typeof CHICAGO | typeof APA): ReadonlyMap<string, string> {
  const [{ entry_ids: ids }, entries] = processor(items, setting).makeBibliography();
  return new Map(entries.map((entry, index) => [ids[index]?.[0] ?? '', entry.trim()]));
}

// The plugin keeps one processor for a style and a locale, and empties it when it is asked for again.
function processor(items: readonly CSL[], { style, locale }: typeof CHICAGO | typeof APA): Citeproc {
  const { engine, locales, styles } = plugins.config.get('@csl');
  if (!styles.has(CHICAGO.style)) {
    styles.add(CHICAGO.style, adapted(CHICAGO_STYLE));
    styles.add(APA.style, alone(styles.get('apa')));
    locales.add(CHICAGO.locale, dayFirst(locales.get('en-US')));
  }
  const processor: Citeproc = engine([...items], style, locale, 'html');
  processor.updateItems(
    items.map(({ id }) => String(id)),
    true,
  );
  return processor;
}

// Nothing is added to a reference to tell it from others, such as the letter of 2024a.
function alone(style: string): string {
  return style.replace(/ disambiguate-[a-z-]+="[^"]*"/g, '');
}

// Three things are not as the essay has them. Each reference stands alone, so names are not added to tell two apart,
// nor is an author's name replaced by a dash; and a headline is evidence, so its capitals stay as they were printed.
function adapted(style: string): string {
  return style.replace(
    / (?:disambiguate-add-names="true"|subsequent-author-substitute="[^"]*"|text-case="title")/g,
    '',
  );
}

// American terms and quotation marks, but 8 February 2024.
function dayFirst(locale: string): string {
  return locale
    .replace('xml:lang="en-US"', `xml:lang="${CHICAGO.locale}"`)
    .replace(
      /<date form="text">.*?<\/date>/s,
      '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
    );
}
