import type {
  Article,
  Claim,
  CorrectionComment,
  CreativeWork,
  Organization,
  Person,
  WebSite,
  WithContext,
} from 'schema-dts';
import { addressOf } from '../model/bibliography/link.ts';
import { namesIn } from '../model/byline.ts';
import { correctionsOf, type PublishedCorrection } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import type { Section } from '../model/prose.ts';
import type { Essay, Publication, PublishedClaim } from '../model/publication.ts';
import type { Name, Source, SourceType } from '../model/source.ts';
import { markedTitle } from '../model/source-remarks.ts';
import { typeset, withinQuotes } from '../model/typography.ts';
import { verdictWords } from '../model/words.ts';
import { address, href, published, site } from '../site.ts';

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** The types of schema.org for those of CSL; what it has no word for is a work. */
const TYPES = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  broadcast: 'CreativeWork',
  chapter: 'Chapter',
  dataset: 'Dataset',
  hearing: 'CreativeWork',
  interview: 'CreativeWork',
  legal_case: 'CreativeWork',
  legislation: 'Legislation',
  map: 'Map',
  motion_picture: 'Movie',
  personal_communication: 'Message',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  speech: 'CreativeWork',
  thesis: 'Thesis',
  treaty: 'Legislation',
  webpage: 'WebPage',
} as const satisfies Record<SourceType, string>;

/** The site, as its home page says it in schema.org’s words. */
export function siteNode(): WithContext<WebSite> {
  const { name, description, language, licence } = site;
  return {
    ...CONTEXT,
    '@type': 'WebSite',
    ...placed(href('')),
    name,
    description,
    inLanguage: language,
    license: licence.url,
  };
}

/** An essay in schema.org’s words. Its sources are named only: the page of each says what it is. */
export function essayNode(essay: Essay, edition: Edition): WithContext<Article> {
  const { title, language } = essay.frontMatter;
  return {
    ...CONTEXT,
    '@type': 'Article',
    ...placed(address.essay(essay.id)),
    headline: typeset(title),
    inLanguage: language,
    ...publishedAs(essay, edition),
    citation: essay.sources.map((source) => named(address.source(source))),
    ...corrected(correctionsOf(essay)),
  };
}

/** A section of an essay in schema.org’s words. @param sources the ids of those that it rests on */
export function sectionNode(
  section: Section,
  sources: readonly string[],
  essay: Essay,
  edition: Edition,
): WithContext<Article> {
  return {
    ...CONTEXT,
    '@type': 'Article',
    ...placed(address.section(essay.id, section.id)),
    headline: typeset(section.title),
    inLanguage: essay.frontMatter.language,
    ...publishedAs(essay, edition),
    isPartOf: essayReference(essay),
    citation: sources.map((source) => named(address.source(source))),
  };
}

/** A claim in schema.org’s words, with what it rests on. */
export function claimNode(
  claim: PublishedClaim,
  essay: Essay,
  edition: Edition,
  { sources }: Pick<Publication, 'sources'>,
): WithContext<Claim> {
  const { note, verdict, statement, evidence } = claim;
  const cited = [...new Set(evidence.map(({ source }) => source as string))];
  return {
    ...CONTEXT,
    '@type': 'Claim',
    ...placed(address.claim(essay.id, claim.id)),
    text: typeset(statement),
    description: typeset(`${verdictWords[verdict].name}: ${note}`),
    inLanguage: essay.frontMatter.language,
    ...publishedAs(essay, edition),
    appearance: essayReference(essay),
    citation: cited.flatMap((id) => {
      const source = sources.get(id);
      return source ? [sourceEntity(id, source)] : [];
    }),
    ...corrected(correctionsOf(essay).filter((each) => each.claim === claim)),
  };
}

/** A source in schema.org’s words: what it is and where, not what we say of it. */
export function sourceNode(id: string, source: Source): WithContext<CreativeWork> {
  return { ...CONTEXT, ...sourceEntity(id, source) };
}

function sourceEntity(id: string, source: Source): CreativeWork & object {
  const { type, author, publisher, issued, language, 'container-title': container } = source;
  const url = addressOf(source);
  const entity = {
    '@type': TYPES[type],
    '@id': fullOrRooted(address.source(id)),
    name: markedTitle(source),
    ...(url !== undefined && { url }),
    ...(author && { author: author.map(agent) }),
    ...(publisher !== undefined && { publisher: body(publisher) }),
    ...(issued !== undefined && { datePublished: issued }),
    inLanguage: language,
    ...(container !== undefined && { isPartOf: { '@type': 'CreativeWork' as const, name: container } }),
  };
  // A union of so many types as TypeScript does not try one by one; each of them has all of these.
  return entity as CreativeWork & object;
}

function publishedAs({ frontMatter }: Essay, edition: Edition) {
  return {
    author: namesIn(frontMatter.byline).map(({ name, isBody }) => (isBody ? body(name) : person(name))),
    publisher: body(site.name),
    datePublished: frontMatter.date,
    dateModified: edition.date,
    version: edition.hash,
    license: site.licence.url,
  };
}

function corrected(corrections: readonly PublishedCorrection[]): { correction?: CorrectionComment[] } {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ date, stood, stands, because }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: `“${withinQuotes(typeset(stood))}” became “${withinQuotes(typeset(stands))}”. ${typeset(because)}`,
    })),
  };
}

function essayReference({ id, frontMatter }: Essay) {
  return { '@type': 'Article' as const, ...placed(address.essay(id)), headline: typeset(frontMatter.title) };
}

function agent(name: Name): Person | Organization {
  return 'literal' in name
    ? body(name.literal)
    : person(
        [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
      );
}

function person(name: string) {
  return { '@type': 'Person' as const, name };
}

function body(name: string) {
  return { '@type': 'Organization' as const, name };
}

function named(path: string) {
  return { '@id': fullOrRooted(path) };
}

// What a node is called by is read from the root of the host where nobody has said which that is.
function fullOrRooted(path: string): string {
  return published(path) ?? path;
}

function placed(path: string) {
  const url = published(path);
  return { '@id': url ?? path, ...(url !== undefined && { url }) };
}
