import type { APIRoute, GetStaticPaths } from 'astro';
import { draftOf } from './disk/editions.ts';
import { DATA_FILES, type DataFile, fileName } from './exports/data-files.ts';
import type { Release } from './exports/release.ts';
import { getLibrary, type Library } from './library.ts';
import { readDocument } from './markdown/read-document.ts';
import type { Essay } from './model/publication.ts';
import { address } from './site.ts';

const releases = new WeakMap<Library, Release>();

/** A file of data that is published: of one essay, or of the whole site. */
export interface Published {
  readonly file: DataFile;
  readonly essay: Essay | undefined;
  readonly path: string;
  readonly text: string;
}

/** The files of data of an essay, or of the whole site. */
export function dataOf(library: Library, essay?: Essay): Published[] {
  const release = releaseOf(library);
  return DATA_FILES.map((file) => {
    const name = fileName(file, essay?.id);
    const path = essay ? address.essayData(essay.id, name) : address.siteData(name);
    return { file, essay, path, text: file.make(release, essay ? [essay] : library.essays, path) };
  });
}

/** The addresses of all files of data with some ending, for `getStaticPaths`: those of the essays, or of the site. */
export function dataPaths(ending: DataFile['ending'], of: 'essays' | 'site'): GetStaticPaths {
  return async () => {
    const library = await getLibrary();
    const owners = of === 'site' ? [undefined] : library.essays;
    return owners.flatMap((essay) =>
      DATA_FILES.filter((file) => file.ending === ending).map((file) => ({
        params: { ...(essay && { essay: essay.id }), file: fileName(file, essay?.id).replace(/\.\w+$/, '') },
      })),
    );
  };
}

/** Answers with the file of data that an address names. */
export function dataFile(ending: DataFile['ending']): APIRoute {
  return async ({ params }) => {
    const library = await getLibrary();
    const essay = library.essays.find(({ id }) => id === params.essay);
    const file = DATA_FILES.find((each) => fileName(each, essay?.id) === `${params.file}.${ending}`);
    if (!file) throw new Error(`Expected a file of data “${params.file}.${ending}”.`);
    const path = essay
      ? address.essayData(essay.id, fileName(file, essay.id))
      : address.siteData(fileName(file, undefined));
    const text = file.make(releaseOf(library), essay ? [essay] : library.essays, path);
    return new Response(text, { headers: { 'content-type': file.mediaType } });
  };
}

// The prose is read as a tree once for all files of a build.
function releaseOf(library: Library): Release {
  const known = releases.get(library) ?? makeRelease(library);
  releases.set(library, known);
  return known;
}

function makeRelease(library: Library): Release {
  const { references, editions, reading } = library;
  const documents = library.essays.map((essay) => {
    const { file } = draftOf(essay, reading.draft);
    return [essay.id, readDocument(reading.texts.get(file) ?? '')] as const;
  });
  return { publication: library, references, editions, documents: new Map(documents) };
}
