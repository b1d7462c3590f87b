/** Pagefind’s script (https://pagefind.app/docs/api/), as far as it is used here: it searches the index beside it. */
interface Pagefind {
  options(options: { readonly excerptLength: number }): Promise<void>;
  filters(): Promise<unknown>;
  search(
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly FoundResult[];
    readonly totalFilters: { readonly kind?: Readonly<Record<string, number>> };
  }>;
}

/** A result that is fetched when it is to be shown. */
interface FoundResult {
  readonly score: number;
  data(): Promise<Result>;
}

/** What was found, the best first. */
export interface Found {
  readonly results: readonly FoundResult[];
  /** How many results there are of a kind, or of all, whichever is wanted. */
  countOf(kind: string): number;
}

/** One result, as src/search.ts put it into the index. */
export interface Result {
  readonly url: string;
  /** The words around those that were found, which stand in `<mark>`; whatever else looks like a tag is escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<
    Partial<Record<'kind' | 'title' | 'language' | 'essay' | 'essay-language' | 'standing', string>>
  >;
}

/** How many words of a result are shown. */
const EXCERPT = 24;

/**
 * Loads the indexes of the site, one of each language, and returns how to search all of them at once: by some words, and
 * by a kind or “” for all.
 * @param folders their addresses, each with a slash at the end
 * @throws if they cannot be loaded
 */
export async function openIndex(folders: readonly string[]): Promise<(words: string, kind: string) => Promise<Found>> {
  const indexes = await Promise.all(folders.map(load));
  return async (words, kind) => {
    const filters = kind ? { kind } : {};
    const found = await Promise.all(indexes.map((each) => each.search(words, { filters })));
    const counts = found.flatMap(({ totalFilters }) => Object.entries(totalFilters.kind ?? {}));
    return {
      results: found.flatMap(({ results }) => results).toSorted((one, other) => other.score - one.score),
      countOf: (wanted) =>
        counts.reduce((sum, [name, count]) => (wanted === '' || wanted === name ? sum + count : sum), 0),
    };
  };
}

// Each by a script of its own: one script has room for the grammar of one language.
async function load(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ excerptLength: EXCERPT });
  // Only then are the results of every kind counted.
  await pagefind.filters();
  return pagefind;
}
