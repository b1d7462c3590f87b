import type { Essay } from '../model/publication.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsJson } from './claims-json.ts';
import { markdownOf } from './markdown/markdown-of.ts';
import type { Release } from './release.ts';
import { sourcesBibtex, sourcesCsl, sourcesRis } from './sources.ts';
import { annotationsJson } from './web-annotations.ts';

/** A file of data, which every essay has one of, and the site one over all. */
export interface DataFile {
  /** Its name without the ending; the Markdown of an essay is called as the essay is. */
  readonly name: string;
  readonly ending: 'json' | 'csv' | 'bib' | 'ris' | 'md';
  /** What format it is in, as a reader is told. */
  readonly format: string;
  /** What is in it, in a few words. */
  readonly holds: string;
  readonly mediaType: string;
  /** Its text. @param where its address from the root of the host */
  readonly make: (release: Release, essays: readonly Essay[], where: string) => string;
}

/** All of them, in the order in which they are told of. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'claims',
    ending: 'json',
    format: 'JSON',
    holds: 'Every claim with its data, verdict, evidence, note and citations, and its sources',
    mediaType: 'application/json',
    make: claimsJson,
  },
  {
    name: 'claims',
    ending: 'csv',
    format: 'CSV',
    holds: 'The claims as a table, one row a claim, for a spreadsheet',
    mediaType: 'text/csv; charset=utf-8',
    make: claimsCsv,
  },
  {
    name: 'sources.csl',
    ending: 'json',
    format: 'CSL-JSON',
    holds: 'The sources for Zotero, Pandoc and all that cites in a style',
    mediaType: 'application/vnd.citationstyles.csl+json',
    make: sourcesCsl,
  },
  {
    name: 'sources',
    ending: 'bib',
    format: 'BibTeX',
    holds: 'The sources for LaTeX and JabRef',
    mediaType: 'application/x-bibtex; charset=utf-8',
    make: sourcesBibtex,
  },
  {
    name: 'sources',
    ending: 'ris',
    format: 'RIS',
    holds: 'The sources for EndNote and Mendeley',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    make: sourcesRis,
  },
  {
    name: 'annotations',
    ending: 'json',
    format: 'Web Annotations',
    holds: 'Every cited place of the text with its claim, as JSON-LD',
    mediaType: 'application/ld+json',
    make: annotationsJson,
  },
  {
    name: 'essays',
    ending: 'md',
    format: 'Markdown',
    holds: 'The text with its numbered notes, their evidence and sources',
    mediaType: 'text/markdown; charset=utf-8',
    make: markdownOf,
  },
];

/** The name of a file of data: of an essay, or of the whole site. */
export function fileName({ name, ending }: DataFile, essay: string | undefined): string {
  return `${ending === 'md' ? (essay ?? name) : name}.${ending}`;
}
