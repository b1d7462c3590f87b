import { resolve } from 'node:path';
import { AstroError } from 'astro/errors';
import { editionsOf } from './disk/editions.ts';
import { contentFolder } from './disk/folders.ts';
import { type Reading, readContent } from './disk/read-content.ts';
import { audit } from './model/audit.ts';
import { formatReferences, type Reference } from './model/bibliography.ts';
import type { Edition } from './model/edition.ts';
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

/** The library and the essay that an address names. @throws if there is no such essay */
export async function getEssay(id: string | undefined): Promise<{ library: Library; essay: Essay }> {
  const library = await getLibrary();
  const essay = library.essays.find((each) => each.id === id);
  if (!essay) throw new Error(`Expected an essay “${id}” in the publication.`);
  return { library, essay };
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
