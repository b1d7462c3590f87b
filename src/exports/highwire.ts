import type { Name, Source } from '../model/source.ts';
import { markedTitle } from '../model/source-remarks.ts';
import { address, published, site } from '../site.ts';
import { asSource, type OwnWork } from './own-work.ts';

/** A `<meta>` of a page: its name, and what it says. */
export type Meta = readonly [name: string, content: string];

/**
 * What a page says of the work on it to Google Scholar and to reference managers, in Highwire’s tags
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). Addresses are left out while nobody has said
 * where the site is published.
 */
export function highwireTags(work: OwnWork): Meta[] {
  const { title, author = [], issued = '', language } = asSource(work);
  const page = published(work.path);
  const pdf = work.within === undefined ? published(address.pdf(work.essay.id)) : undefined;
  return [
    ['citation_title', title],
    ...author.map((name): Meta => ['citation_author', nameText(name)]),
    ['citation_publication_date', scholarDate(issued)],
    ['citation_language', language],
    ['citation_publisher', site.name],
    ...(page ? [['citation_public_url', page] as const, ['citation_fulltext_html_url', page] as const] : []),
    ...(pdf ? [['citation_pdf_url', pdf] as const] : []),
  ];
}

/** What a page cites, a tag a source. */
export function highwireReferences(sources: readonly Source[]): Meta[] {
  return sources.map((source) => ['citation_reference', referenceText(source)]);
}

function referenceText(source: Source): string {
  const { author = [], issued, 'container-title': container, publisher } = source;
  const outlet = container ?? publisher;
  const fields = [
    ['title', markedTitle(source)],
    ...author.map((name) => ['author', nameText(name)]),
    // A work that nobody has signed is known by where it appeared.
    ...(author.length === 0 && outlet !== undefined ? [[container ? 'journal_title' : 'publisher', outlet]] : []),
    ...(issued === undefined ? [] : [['publication_date', scholarDate(issued)]]),
  ];
  // A semicolon ends a field.
  return fields.map(([name, value = '']) => `citation_${name}=${value.replaceAll(';', ',')}`).join('; ');
}

function nameText(name: Name): string {
  if ('literal' in name) return name.literal;
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter((each) => each !== undefined);
  const family = particles.reduceRight((whole, each) => each + (/[-’']$/.test(each) ? '' : ' ') + whole, name.family);
  return [family, name.given].filter((each) => each !== undefined).join(', ');
}

function scholarDate(date: string): string {
  return date.replaceAll('-', '/');
}
