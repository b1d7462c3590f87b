import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { readEssay } from './markdown/read-essay.ts';
import type { Draft, DraftEssay, DraftPage, DraftSource } from './model/draft.ts';
import { FrontMatter, PageFrontMatter } from './model/essay.ts';
import { ID_PATTERN } from './model/id.ts';
import { readLedger } from './model/ledger.ts';
import { near } from './model/near.ts';
import { type Problem, problem } from './model/problem.ts';
import { checkShape } from './model/shape.ts';
import { Source } from './model/source.ts';
import { frontMatter, readYaml } from './model/yaml.ts';

/** A content folder as read, with the text of every file, by the path that problems name. */
export interface Reading {
  readonly draft: Draft;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder from disk: essays with their ledgers, sources, pages. The one reading behind the check, the
 * build and the development server. What is wrong comes back as problems of the draft.
 * @param folder the content folder; problems name its files as they would be named from the working folder
 * @throws if the folder is not there
 */
export async function readContent(folder: string): Promise<Reading> {
  const reader = new FolderReader(folder);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort();
  const pages = files.filter((file) => /^pages\/[^/]+\.mdx$/.test(file));
  const sources = files.filter((file) => /^sources\/(?:.+\/)?[^/]+\.ya?ml$/.test(file));
  const essays = files.filter((file) => /^essays\/[^/]+\/essay\.mdx$/.test(file));
  reader.missingEssays(files);
  reader.strayFiles(files);
  const draft = {
    folder: reader.name(''),
    essays: await Promise.all(essays.map((file) => reader.essay(file, files))),
    sources: await Promise.all(sources.map((file) => reader.source(file))),
    pages: await Promise.all(pages.map((file) => reader.page(file))),
    problems: reader.problems,
  };
  return { draft, texts: reader.texts };
}

const unreadable: Readonly<Record<string, string>> = {
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
  EACCES: 'you have no permission to read it',
  EISDIR: 'it is a folder',
  ENOENT: 'it is a link to a file that is not there',
};

// What each folder of the content holds. A folder of an essay may hold notes of the author's own.
const homes = [
  { folder: 'essays', holds: /^[^/]+\/./, says: 'An essay is a folder here, with essay.mdx and claims.yaml in it.' },
  { folder: 'sources', holds: /\.ya?ml$/, says: 'A source is a file whose name ends in .yaml.' },
  { folder: 'pages', holds: /^[^/]+\.mdx$/, says: 'A page is a file in this folder itself, whose name ends in .mdx.' },
];

class FolderReader {
  readonly problems: Problem[] = [];
  readonly texts = new Map<string, string>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A file as problems name it: from the working folder, or in full where that would climb out of it. */
  name(file: string): string {
    const path = join(this.#folder, file);
    const short = relative(process.cwd(), path);
    return (short.startsWith('..') ? path : short || '.').split('\\').join('/');
  }

  /** A folder of essays/ without essay.mdx would be passed over in silence. */
  missingEssays(files: readonly string[]): void {
    const folders = new Set(files.map((file) => /^essays\/[^/]+(?=\/)/.exec(file)?.[0] ?? ''));
    for (const folder of folders) {
      if (folder === '' || files.includes(`${folder}/essay.mdx`)) continue;
      const others = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => basename(file));
      this.problems.push(problem('essay-is-there', { file: this.name(folder) }, { near: near('essay.mdx', others) }));
    }
  }

  /** A file that nothing reads would be passed over in silence. */
  strayFiles(files: readonly string[]): void {
    for (const file of files) {
      const home = homes.find(({ folder }) => file.startsWith(`${folder}/`));
      const isHidden = /(?:^|\/)\./.test(file);
      if (!home || isHidden || home.holds.test(file.slice(home.folder.length + 1))) continue;
      this.problems.push(problem('file-has-a-home', { file: this.name(file) }, { home: home.says }));
    }
  }

  async essay(file: string, files: readonly string[]): Promise<DraftEssay> {
    const folder = file.slice(0, -'/essay.mdx'.length);
    const id = basename(folder);
    const ledger = `${folder}/claims.yaml`;
    this.#checkId(id, 'an essay', this.name(file));
    const text = await this.#text(file, 'its title, date, description and prose');
    const read = text === undefined ? undefined : readEssay(text, this.name(file));
    this.problems.push(...(read?.problems ?? []));
    return {
      id,
      file: this.name(file),
      ledger: this.name(ledger),
      frontMatter: text === undefined ? undefined : this.#frontMatter(text, file, FrontMatter),
      prose: read?.prose,
      claims: files.includes(ledger) ? await this.#ledger(ledger) : this.#missingLedger(file, folder, files),
      images: files
        .filter((each) => each.startsWith(`${folder}/`) && !/\.(mdx|ya?ml)$/.test(each))
        .map((each) => each.slice(folder.length + 1)),
    };
  }

  async source(file: string): Promise<DraftSource> {
    const id = basename(file, extname(file));
    this.#checkId(id, 'a source', this.name(file));
    const value = await this.#yaml(file, 'what is known of the source');
    const { data, problems } =
      value === undefined ? { data: undefined, problems: [] } : checkShape(Source, value, this.name(file));
    this.problems.push(...problems);
    const url = (value as { URL?: unknown } | undefined)?.URL;
    return { id, file: this.name(file), source: data, url: typeof url === 'string' ? url : undefined };
  }

  async page(file: string): Promise<DraftPage> {
    const text = await this.#text(file, 'its title, description and text');
    const id = basename(file, '.mdx');
    if (text === undefined) return { id, file: this.name(file), frontMatter: undefined, prose: undefined };
    const { prose, problems } = readEssay(text, this.name(file));
    this.problems.push(...problems);
    return { id, file: this.name(file), frontMatter: this.#frontMatter(text, file, PageFrontMatter), prose };
  }

  async #ledger(file: string): Promise<DraftEssay['claims']> {
    const value = await this.#yaml(file, 'the claims of the essay');
    if (value === undefined) return undefined;
    const { claims, problems } = readLedger(value, this.name(file));
    this.problems.push(...problems);
    return claims;
  }

  #missingLedger(file: string, folder: string, files: readonly string[]): undefined {
    const others = files
      .filter((each) => each.startsWith(`${folder}/`) && /\.ya?ml$|\.json$/.test(each))
      .map((each) => basename(each));
    this.problems.push(problem('ledger-is-there', { file: this.name(file) }, { near: near('claims.yaml', others) }));
  }

  #frontMatter<T>(text: string, file: string, schema: z.ZodType<T>): T | undefined {
    const front = frontMatter(text);
    const { value, problems } = readYaml(front?.yaml ?? '', this.name(file), front?.start ?? 0);
    this.problems.push(...problems);
    if (problems.some(({ rule }) => rule === 'yaml-is-valid')) return undefined;
    const shape = checkShape(schema, value ?? {}, this.name(file));
    this.problems.push(...shape.problems.map((each) => asEssayProblem(each, schema)));
    return shape.data;
  }

  async #yaml(file: string, what: string): Promise<unknown> {
    const text = await this.#text(file, what);
    if (text === undefined) return undefined;
    const { value, problems } = readYaml(text, this.name(file));
    this.problems.push(...problems);
    return value;
  }

  async #text(file: string, what: string): Promise<string | undefined> {
    const name = this.name(file);
    try {
      const bytes = await readFile(join(this.#folder, file));
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      this.texts.set(name, text);
      const said = file.endsWith('.mdx') ? text : text.replace(/^\s*#.*$/gm, '');
      if (said.trim() !== '') return text;
      this.problems.push(problem('file-is-not-empty', { file: name }, { what }));
    } catch (fault) {
      const { code = '', message } = fault as NodeJS.ErrnoException;
      const reason = unreadable[code] ?? message;
      this.problems.push(problem('file-is-readable', { file: name }, { reason }));
    }
    return undefined;
  }

  #checkId(id: string, what: string, file: string): void {
    if (!ID_PATTERN.test(id)) this.problems.push(problem('id-is-well-formed', { file }, { id, what }));
  }
}

// What every essay must say of itself has a rule of its own.
function asEssayProblem(each: Problem, schema: unknown): Problem {
  const key = 'path' in each.at ? String(each.at.path.at(-1)) : '';
  if (schema !== FrontMatter || each.rule !== 'key-is-present' || !['title', 'date', 'description'].includes(key))
    return each;
  return problem('essay-has-title-date-and-description', each.at, {
    key,
    description: FrontMatter.unwrap().shape[key as 'title'].description,
  });
}
