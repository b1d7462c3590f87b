import { dateText } from '../model/date.ts';
import type { Essay } from '../model/publication.ts';
import { typeset } from '../model/typography.ts';
import { address, published, site } from '../site.ts';
import { bibtexEntry } from './bibtex.ts';
import { full } from './claims-json.ts';
import { type CslItem, cslItem } from './csl-json.ts';
import { editionOf, type Release } from './release.ts';
import { risRecord } from './ris.ts';

/** A source with the essays that it is a source of. */
interface Listed {
  readonly item: CslItem;
  readonly essays: readonly Essay[];
}

/** The sources of some essays as CSL-JSON, each with the editions that cite it. */
export function sourcesCsl(release: Release, essays: readonly Essay[]): string {
  const items = listed(release, essays).map(({ item, essays: citing }) => ({
    ...item,
    custom: {
      ...item.custom,
      'cited-in': citing.map((essay) => ({
        essay: essay.id,
        address: full(address.essay(essay.id)),
        edition: editionOf(release, essay),
      })),
    },
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** The same as BibTeX, under a comment that says of which editions they are. */
export function sourcesBibtex(release: Release, essays: readonly Essay[]): string {
  const comments = [
    ...essays.map((essay) => `Sources of ${editionText(release, essay)}`),
    `Published by ${site.name}. Licence: ${site.licence.name}, ${site.licence.url}`,
  ];
  // What stands outside of an entry is a comment, unless it has the sign that opens one.
  const head = comments.map((comment) => `% ${comment.replaceAll('@', '(at)')}`).join('\n');
  return `${head}\n\n${listed(release, essays)
    // TeX takes a straight quotation mark for one that closes.
    .map(({ item }) => `${bibtexEntry({ ...item, ...(item.title && { title: typeset(item.title) }) })}\n`)
    .join('\n')}`;
}

/** The same as RIS, whose records each say of which editions they are. */
export function sourcesRis(release: Release, essays: readonly Essay[]): string {
  return listed(release, essays)
    .map(({ item, essays: citing }) =>
      risRecord(
        item,
        citing.map((essay) => `Cited in ${editionText(release, essay)}`),
      ),
    )
    .join('');
}

/** What edition an essay is in, in one line: “A Light for Sandwick”, edition of 12 May 2024, ce32beb7, https://… */
export function editionText(release: Release, essay: Essay): string {
  const { date, hash } = editionOf(release, essay);
  const permalink = published(address.essay(essay.id));
  const title = essay.frontMatter.title.replace(/\s+/g, ' ');
  return `“${title}”, edition of ${dateText(date)}, ${hash}${permalink ? `, ${permalink}` : ''}`;
}

function listed({ publication }: Release, essays: readonly Essay[]): Listed[] {
  return [...publication.sources].flatMap(([id, source]) => {
    const citing = essays.filter((essay) => restsOn(essay, id));
    return citing.length > 0 ? [{ item: cslItem(id, source), essays: citing }] : [];
  });
}

function restsOn({ notes, claims }: Essay, source: string): boolean {
  const all = [...notes.map(({ claim }) => claim), ...claims];
  return all.some(({ evidence }) => evidence.some((each) => each.source === source));
}
