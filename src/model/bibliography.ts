import { formatEntries, formatNotes } from './bibliography/citeproc.ts';
import { entryItem, heading, noteItem } from './bibliography/csl-item.ts';
import { formatLegal } from './bibliography/legal.ts';
import { finish } from './bibliography/markup.ts';
import { dateText } from './date.ts';
import type { Name, Source } from './source.ts';
import { typeset } from './typography.ts';

/** A source as it is cited, in Chicago style; HTML unless said otherwise. */
export interface Reference {
  /** The full note, which ends with the source's address and a full stop. */
  readonly note: string;
  /** The entry in a bibliography. */
  readonly entry: string;
  /** Plain text by which a bibliography is sorted. */
  readonly sortKey: string;
  /** Plain text for a tight place, of each source another: "Shafaq News, 4 February 2024". */
  readonly label: string;
  /** The same where the source is plain from elsewhere: who published it, and when. */
  readonly by: string;
}

/** The references of all sources, by id, formatted in one go: starting citeproc for each would be slow. */
export function formatReferences(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, Reference> {
  const legal = new Map([...sources].map(([id, source]) => [id, formatLegal(source)]));
  const others = [...sources].filter(([id]) => !legal.get(id));
  const notes = formatNotes(others.map(([id, source]) => noteItem(id, source)));
  const entries = formatEntries(others.map(([id, source]) => entryItem(id, source)));
  const labels = labelsOf(sources);
  return new Map(
    [...sources].map(([id, source]) => {
      const law = legal.get(id);
      const reference = {
        note: finish(law?.note ?? notes.get(id) ?? '', source),
        entry: finish(law?.entry ?? entries.get(id) ?? '', source),
        sortKey: law?.sortKey ?? sortKey(source),
        label: labels.get(id) ?? '',
        by: label(source),
      };
      return [id, reference];
    }),
  );
}

function sortKey(source: Source): string {
  const people = source.author ?? source.editor ?? source.translator;
  const head = people?.map(inverted).join(', ') ?? heading(source);
  return [head, source.title, source.issued].flatMap((part) => (part ? [withoutArticle(part)] : [])).join(' ');
}

// "The Associated Press" is looked for under A.
function withoutArticle(text: string): string {
  return text.replace(/^[“‘"'\s]+/, '').replace(/^(?:the|an?) /i, '');
}

function inverted(name: Name): string {
  if ('literal' in name) return withoutArticle(name.literal);
  return [name.family, name.given].filter((part) => part !== undefined).join(', ');
}

// Outlet and date tell most sources apart; the title joins them where there is no date, or another source has the same.
function labelsOf(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, string> {
  const short = [...sources.values()].map((source) => label(source));
  return new Map(
    [...sources].map(([id, source]) => {
      const alone = short.filter((each) => each === label(source)).length === 1;
      return [id, label(source, alone && source.issued !== undefined ? undefined : typeset(source.title))];
    }),
  );
}

function label(source: Source, title?: string): string {
  const date = source.issued === undefined ? 'undated' : dateText(source.issued);
  const name = outlet(source);
  return `${title && name !== source.title ? `${name}: ${title}` : name}, ${date}`;
}

function outlet(source: Source): string {
  const court = source.type === 'legal_case' ? source.authority : undefined;
  const [author] = source.author ?? [];
  const name = author && ('literal' in author ? author.literal : author.family);
  return court ?? source['container-title'] ?? source.publisher ?? source.authority ?? name ?? source.title;
}
