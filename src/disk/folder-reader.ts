import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { readEssay } from '../markdown/read-essay.ts';
import type { DraftEssay, DraftImage, DraftPage, DraftSource } from '../model/draft.ts';
import { FrontMatter, PageFrontMatter } from '../model/essay.ts';
import { ID_PATTERN } from '../model/id.ts';
import { type LedgerReading, readLedger } from '../model/ledger.ts';
import { AddressesLock, AnchorsLock, type DraftLock, readLock } from '../model/lock.ts';
import { near } from '../model/near.ts';
import { type Problem, problem } from '../model/problem.ts';
import { remember } from '../model/remember.ts';
import { checkShape } from '../model/shape.ts';
import { Source } from '../model/source.ts';
import { frontMatter, readYaml } from '../model/yaml.ts';
import { ADDRESSES_LOCK, ANCHORS_LOCK } from './locks.ts';
import { isPicture } from './picture.ts';

const unreadable: Readonly<Record<string, string>> = {
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
  EACCES: 'you have no permission to read it',
  EISDIR: 'it is a folder',
  ENOENT: 'it has just gone, or is a link to a file that is not there',
};

// A folder is read again at every save; what takes the time is done for the files that were saved.
const readProse = remember(readEssay);
const readClaims = remember(claimsIn);
const readSource = remember(sourceIn);
const readAnchors = remember((text: string, file: string) => readLock(AnchorsLock, text, file));
const readAddresses = remember((text: string, file: string) => readLock(AddressesLock, text, file));

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the files of a content folder one by one; what is wrong gathers in `problems`, every text in `texts`. */
export class FolderReader {
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

  /** Essays with their ledgers, one after the other. `files` are all files of the content folder. */
  async essays(essays: readonly string[], files: readonly string[]): Promise<DraftEssay[]> {
    const read: DraftEssay[] = [];
    for (const essay of essays) read.push(await this.#essay(essay, files));
    return read;
  }

  async #essay(file: string, files: readonly string[]): Promise<DraftEssay> {
    const folder = file.slice(0, -'/essay.mdx'.length);
    const id = basename(folder);
    const ledger = `${folder}/claims.yaml`;
    this.#checkId(id, 'an essay', this.name(file));
    const text = await this.#text(file, 'its title, date, description and prose');
    const frontMatter = text === undefined ? undefined : this.#frontMatter(text, file, FrontMatter);
    const read = text === undefined ? undefined : readProse(text, this.name(file), frontMatter?.language);
    this.problems.push(...(read?.problems ?? []));
    return {
      id,
      file: this.name(file),
      ledger: this.name(ledger),
      frontMatter,
      prose: read?.prose,
      claims: files.includes(ledger) ? await this.#ledger(ledger) : this.#missingLedger(file, folder, files),
      images: await this.#images(folder, files),
      lock: await this.#lock(`${folder}/${ANCHORS_LOCK}`, files, readAnchors),
    };
  }

  /** The record of the addresses that were published, if there is one. */
  addresses(files: readonly string[]): Promise<DraftLock<AddressesLock> | undefined> {
    return this.#lock(ADDRESSES_LOCK, files, readAddresses);
  }

  /** A source. */
  async source(file: string): Promise<DraftSource> {
    const id = basename(file, extname(file));
    this.#checkId(id, 'a source', this.name(file));
    const text = await this.#text(file, 'what is known of the source');
    if (text === undefined) return { id, file: this.name(file), source: undefined, url: undefined };
    const { problems, ...read } = readSource(text, this.name(file));
    this.problems.push(...problems);
    return { id, file: this.name(file), ...read };
  }

  /** A page of the site. */
  async page(file: string, files: readonly string[]): Promise<DraftPage> {
    const text = await this.#text(file, 'its title, description and text');
    const id = basename(file, '.mdx');
    const images = await this.#images('pages', files);
    this.#checkId(id, 'a page', this.name(file));
    if (text === undefined) return { id, file: this.name(file), frontMatter: undefined, prose: undefined, images };
    const { prose, problems } = readProse(text, this.name(file));
    this.problems.push(...problems);
    return { id, file: this.name(file), frontMatter: this.#frontMatter(text, file, PageFrontMatter), prose, images };
  }

  async #ledger(file: string): Promise<DraftEssay['claims']> {
    const text = await this.#text(file, 'the claims of the essay');
    if (text === undefined) return undefined;
    const { claims, problems } = readClaims(text, this.name(file));
    this.problems.push(...problems);
    return claims;
  }

  async #lock<Lock>(
    file: string,
    files: readonly string[],
    read: (text: string, file: string) => { lock: Lock | undefined; problems: readonly Problem[] },
  ): Promise<DraftLock<Lock> | undefined> {
    if (!files.includes(file)) return undefined;
    const name = this.name(file);
    const text = await this.#text(file, 'what was published, by bringing it back from the last commit');
    if (text === undefined) return { file: name, lock: undefined };
    const { lock, problems } = read(text, name);
    this.problems.push(...problems);
    return { file: name, lock };
  }

  #images(folder: string, files: readonly string[]): Promise<DraftImage[]> {
    const found = files.filter((each) => each.startsWith(`${folder}/`) && !/\.(mdx|ya?ml)$/.test(each));
    return Promise.all(
      found.map(async (file) => ({
        src: file.slice(folder.length + 1),
        isPicture: await isPicture(join(this.#folder, file)),
      })),
    );
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

  async #text(file: string, what: string): Promise<string | undefined> {
    const name = this.name(file);
    try {
      const bytes = await readFile(join(this.#folder, file));
      const text = utf8.decode(bytes);
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

function claimsIn(text: string, file: string): LedgerReading {
  const { value, problems } = readYaml(text, file);
  if (value === undefined) return { claims: undefined, problems };
  const ledger = readLedger(value, file);
  return { claims: ledger.claims, problems: [...problems, ...ledger.problems] };
}

function sourceIn(text: string, file: string): Pick<DraftSource, 'source' | 'url'> & { problems: readonly Problem[] } {
  const { value, problems } = readYaml(text, file);
  if (value === undefined) return { source: undefined, url: undefined, problems };
  const shape = checkShape(Source, value, file);
  const { URL: url } = (value ?? {}) as { URL?: unknown };
  const problemsOfBoth = [...problems, ...shape.problems];
  return { source: shape.data, url: typeof url === 'string' ? url : undefined, problems: problemsOfBoth };
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
