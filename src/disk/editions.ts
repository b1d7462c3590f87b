import { createHash, type Hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lastChanged } from '../model/corrections.ts';
import type { Draft, DraftEssay } from '../model/draft.ts';
import type { Edition } from '../model/edition.ts';
import type { Essay, Publication } from '../model/publication.ts';
import type { Reading } from './read-content.ts';

/**
 * The edition of every essay, by its id. The hash is the beginning of a SHA-256 over all that a reader sees of the
 * essay: its prose and ledger, the claims that it cites of others, its sources and its photographs; not over our code, so
 * that an edition changes only when somebody changes what is published.
 * @param publication what was assembled from the draft
 * @throws if a photograph that the essay shows cannot be read
 */
export async function editionsOf(
  { draft, texts }: Reading,
  { essays }: Pick<Publication, 'essays'>,
): Promise<ReadonlyMap<string, Edition>> {
  const editions = essays.map(async (essay) => {
    const hash = createHash('sha256');
    for (const file of filesOf(essay, draft)) add(hash, texts.get(file) ?? '');
    for (const { claim } of essay.notes) if (claim.essay !== essay.id) add(hash, JSON.stringify(claim));
    for (const file of photosOf(essay, draft)) hash.update(await readFile(file));
    return [essay.id, { date: lastChanged(essay), hash: hash.digest('hex').slice(0, 8) }] as const;
  });
  return new Map(await Promise.all(editions));
}

/** The photographs that an essay shows, as files, in the order of the text. */
function photosOf(essay: Essay, draft: Draft): string[] {
  const folder = dirname(draftOf(essay, draft).file);
  return [...new Set(essay.prose.images.map(({ src }) => join(folder, src)))];
}

function filesOf(essay: Essay, draft: Draft): string[] {
  const { file, ledger } = draftOf(essay, draft);
  const sources = draft.sources.filter(({ id }) => essay.sources.includes(id));
  return [file, ledger, ...sources.map((source) => source.file).sort()];
}

/** The draft of an essay that was assembled from it. */
export function draftOf({ id }: Essay, { essays }: Draft): DraftEssay {
  const found = essays.find((essay) => essay.id === id);
  if (!found) throw new Error(`Expected the draft to have the essay “${id}” that was assembled from it.`);
  return found;
}

// Each with its length, so that nothing can move from the end of one to the beginning of the next unnoticed.
function add(hash: Hash, text: string): void {
  const lines = text.replaceAll('\r\n', '\n');
  hash.update(`${lines.length}\n${lines}`);
}
