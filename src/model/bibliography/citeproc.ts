import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { CHICAGO_STYLE } from '../chicago-style.ts';

const STYLE = 'chicago-fullnote-bibliography';
const LOCALE = 'en-GB';

/** What the CSL processor is used for (https://citeproc-js.readthedocs.io/en/latest/running.html). */
interface Citeproc {
  makeCitationCluster(cites: readonly { id: string }[]): string;
  updateItems(ids: readonly string[], unsorted: boolean): void;
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
}

/** The full note of each item, as if each were the only one, by id. */
export function formatNotes(items: readonly CSL[]): ReadonlyMap<string, string> {
  const engine = processor(items);
  return new Map(items.map(({ id }) => [String(id), engine.makeCitationCluster([{ id: String(id) }])]));
}

/** The bibliography entry of each item, by id. */
export function formatEntries(items: readonly CSL[]): ReadonlyMap<string, string> {
  const [{ entry_ids: ids }, entries] = processor(items).makeBibliography();
  return new Map(entries.map((entry, index) => [ids[index]?.[0] ?? '', entry.trim()]));
}

// The plugin keeps one processor for a style and a locale, and empties it when it is asked for again.
function processor(items: readonly CSL[]): Citeproc {
  const { engine, locales, styles } = plugins.config.get('@csl');
  if (!styles.has(STYLE)) {
    styles.add(STYLE, adapted(CHICAGO_STYLE));
    locales.add(LOCALE, dayFirst(locales.get('en-US')));
  }
  const processor: Citeproc = engine([...items], STYLE, LOCALE, 'html');
  processor.updateItems(
    items.map(({ id }) => String(id)),
    true,
  );
  return processor;
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
    .replace('xml:lang="en-US"', `xml:lang="${LOCALE}"`)
    .replace(
      /<date form="text">.*?<\/date>/s,
      '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
    );
}
