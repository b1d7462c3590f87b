import { resolve } from 'node:path';
import { AstroError } from 'astro/errors';
import { editionsOf } from './disk/editions.ts';
import { contentFolder } from './disk/folders.ts';
import { type Reading, readContent } from './disk/read-content.ts';
import { audit } from './model/audit.ts';
import { formatReferences, type Reference } from './model/bibliography.ts';
import type { Edition } from './model/edition.ts';
import { withSubsections } from './model/excerpt.ts';
import { stopsPage } from './model/page-needs.ts';
import type { Problem } from './model/problem.ts';
import { assemble, type Essay, type Publication } from './model/publication.ts';
import { type LocatedProblem, report } from './report.ts';

/**
 * The publication with what every page needs of it made once: the reference of each source, the edition of each essay; and
 * what it was read from.
 */
export interface Library extends Publication {
  readonly references: ReadonlyMap<string, Reference>;
  readonly editions: ReadonlyMap<string, Edition>;
  readonly reading: Reading;
}

/** The names in the address of a page. */
type Params = Readonly<Record<string, string | undefined>>;

let built: Promise<Library> | undefined;

/**
 * The door of the pages: the content folder in, one audited publication out. A build reads it once and stops at every
 * error; the development server reads it for every page, so that a change in prose, ledger or sources shows, and stops
 * only where there would be no page to show.
 * @throws {AstroError} at the first such problem's file, line and column, with all of them in its message
 */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return open();
  built ??= open();
  return built;
}

/** The addresses of the pages that every essay has one of, for `getStaticPaths`. */
export async function essayPaths(): Promise<{ params: { essay: string } }[]> {
  const { essays } = await getLibrary();
  return essays.map(({ id }) => ({ params: { essay: id } }));
}

/** The addresses of the pages that every section has one of. */
export async function sectionPaths(): Promise<{ params: { essay: string; section: string } }[]> {
  const { essays } = await getLibrary();
  return essays.flatMap(({ id, prose }) =>
    prose.sections.map((section) => ({ params: { essay: id, section: section.id } })),
  );
}

/** The addresses of the pages that every claim has one of. */
export async function claimPaths(): Promise<{ params: { essay: string; claim: string } }[]> {
  const { essays } = await getLibrary();
  return essays.flatMap(({ id, claims }) => claims.map((claim) => ({ params: { essay: id, claim: claim.id } })));
}

/** The library, the essay that an address names, and its edition. @throws if there is no such essay */
export async function getEssay(id: string | undefined): Promise<{ library: Library; essay: Essay; edition: Edition }> {
  const library = await getLibrary();
  const essay = library.essays.find((each) => each.id === id);
  const edition = library.editions.get(id ?? '');
  if (!essay || !edition) throw new Error(`Expected an essay “${id}” in the publication.`);
  return { library, essay, edition };
}

/** The section that an address names, alone and with those within it, and whose it is. @throws if there is no such section */
export async function getSection(params: Params) {
  const found = await getEssay(params.essay);
  const excerpt = withSubsections(found.essay.prose.sections, params.section ?? '');
  const [section] = excerpt;
  if (!section) throw new Error(`Expected a section “${params.section}” in “${params.essay}”.`);
  return { ...found, section, excerpt };
}

/** The claim that an address names, and whose it is. @throws if there is no such claim */
export async function getClaim(params: Params) {
  const found = await getEssay(params.essay);
  const claim = found.essay.claims.find(({ id }) => id === params.claim);
  if (!claim) throw new Error(`Expected a claim “${params.claim}” in the ledger of “${params.essay}”.`);
  return { ...found, claim };
}

async function open(): Promise<Library> {
  const reading = await readContent(contentFolder());
  const { draft, texts } = reading;
  const { problems } = report(draft, audit(draft).filter(stops), texts);
  const [first] = problems;
  if (first) throw contentError(first, problems);
  const publication = assemble(draft);
  return {
    ...publication,
    references: referencesOf(publication.sources),
    editions: await editionsOf(reading, publication),
    reading,
  };
}

// Whoever is writing sees the page with its problems; readers never do.
function stops(problem: Problem): boolean {
  return import.meta.env.DEV ? stopsPage(problem) : problem.severity === 'error';
}

let formatted: { readonly key: string; readonly references: Library['references'] } | undefined;

// Formatting is the slow part of a reading; while the sources stay the same, so do their references.
function referencesOf(sources: Library['sources']): Library['references'] {
  const key = JSON.stringify([...sources]);
  if (formatted?.key !== key) formatted = { key, references: formatReferences(sources) };
  return formatted.references;
}

function contentError(first: LocatedProblem, all: readonly LocatedProblem[]): Error {
  const lines = all.map(({ file, line, column, message, hint }) => `${file}:${line}:${column}\n${message}\n→ ${hint}`);
  const error = new AstroError(lines.join('\n\n'), 'Mend this and save; the page comes back by itself.');
  const title = all.length === 1 ? 'A problem in the content' : `${all.length} problems in the content`;
  const loc = { file: resolve(first.file), line: first.line, column: first.column };
  return Object.assign(error, { name: first.rule, title, loc });
}
