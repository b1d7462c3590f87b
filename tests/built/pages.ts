import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** A built page: its address within the site, its HTML, and the HTML to ask questions of. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** Every page of a built site, with the address at which it is found. */
export function builtPages(out: string): BuiltPage[] {
  return builtFiles(out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(out, file), 'utf8');
      return { address: file.replace(/(^|\/)index\.html$/, '$1'), html, $: load(html) };
    });
}

/** Every file of a built site, by its path within it. */
export function builtFiles(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(out, '/').length))
    .sort();
}

/** The essays of a built site, by their ids; not those that have moved. */
export function builtEssays(out: string): string[] {
  return readdirSync(join(out, 'essays')).filter((essay) => existsSync(join(out, 'essays', essay, 'claims')));
}
