/** The folder of its host that the site lies in, as BASE_PATH has it: "/" or "/press/", with a slash at both ends. */
export const base: string = withSlashes(process.env.BASE_PATH ?? '/');

/** Where the site will be published, as SITE_URL has it: "https://example.org"; nothing while nobody has said. */
export const origin: string | undefined = process.env.SITE_URL?.replace(/\/+$/, '') || undefined;

/** What the site is called and under which terms it may be used. */
export const site = {
  name: 'Footing',
  language: 'en',
  locale: 'en_GB',
  description: 'Essays in which every factual claim shows what it stands on.',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** The address of a page of the site, from the root of its host: `href('method/')` is "/press/method/". */
export function href(path: string): string {
  return base + path;
}

/** An address of the site in full, as paper needs it; nothing while nobody has said where the site is published. */
export function published(path: string): string | undefined {
  return origin && new URL(path, origin).href;
}

/** An address of the site as others can best follow it: in full where that is known, else from the root of its host. */
export function reachable(path: string): string {
  return published(path) ?? path;
}

/** Where the pages of an essay, a claim and a source are. What is published never moves. */
export const address = {
  essay: (essay: string) => href(`essays/${essay}/`),
  pdf: (essay: string) => href(`essays/${essay}/${essay}.pdf`),
  epub: (essay: string) => href(`essays/${essay}/${essay}.epub`),
  markdown: (essay: string) => href(`essays/${essay}/${essay}.md`),
  claimsJson: (essay: string) => href(`essays/${essay}/claims.json`),
  photo: (essay: string, file: string) => href(`essays/${essay}/${file}`),
  sections: (essay: string) => href(`essays/${essay}/sections/`),
  section: (essay: string, section: string) => href(`essays/${essay}/sections/${section}/`),
  ledger: (essay: string) => href(`essays/${essay}/claims/`),
  claim: (essay: string, claim: string) => href(`essays/${essay}/claims/${claim}/`),
  essayData: (essay: string, file: string) => href(`essays/${essay}/${file}`),
  data: () => href('data/'),
  siteData: (file: string) => href(`data/${file}`),
  schema: () => href('data/claims.schema.json'),
  corrections: () => href('corrections/'),
  search: () => href('search/'),
  feed: () => href('feed.xml'),
  jsonFeed: () => href('feed.json'),
  correctionsFeed: () => href('corrections.xml'),
  correctionsJsonFeed: () => href('corrections.json'),
  sitemap: () => href('sitemap.xml'),
  sources: () => href('sources/'),
  source: (source: string) => href(`sources/${source}/`),
  page: (page: string) => href(`${page}/`),
  /** The preview picture of a page, beside it: of an essay, a section, a claim; that of the home page is every other’s. */
  picture: (page: string = href('')) => `${page}preview.png`,
  /** What a page says of itself as oEmbed has it, beside it. */
  oembed: (page: string) => `${page}oembed.json`,
} as const;

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
