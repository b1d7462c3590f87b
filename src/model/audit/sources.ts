import type { Draft, DraftEssay } from '../draft.ts';
import { near } from '../near.ts';
import { type Place, type Problem, problem } from '../problem.ts';

/** There is an essay to publish, and a source for it to stand on. */
export function contentIsThere({ folder, essays, sources }: Draft): Problem[] {
  const at = { file: folder };
  return [
    ...(essays.length === 0 ? [problem('content-is-there', at, { folder, what: 'essay' })] : []),
    ...(sources.length === 0 ? [problem('content-is-there', at, { folder, what: 'source' })] : []),
  ];
}

/** All evidence, and every correction, names sources that exist. A missing source is told once, where it is first named. */
export function sourcesExist(draft: Draft): Problem[] {
  const ids = draft.sources.map(({ id }) => id);
  const missing = new Map<string, { at: Place; count: number }>();
  for (const { source, at } of draft.essays.flatMap(sourcesNamed)) {
    if (source === '' || ids.includes(source)) continue;
    const known = missing.get(source);
    if (known) known.count += 1;
    else missing.set(source, { at, count: 1 });
  }
  return [...missing].map(([id, { at, count }]) =>
    problem('source-exists', at, { id, near: near(id, ids), others: count - 1 }),
  );
}

/** The sources that an essay names, with the places: those of its claims in the ledger's order, then of its own corrections. */
function sourcesNamed({ file, ledger, claims, frontMatter }: DraftEssay): { source: string; at: Place }[] {
  const ofClaims = [...(claims?.values() ?? [])].flatMap(({ id, sources, history }) => [
    ...sources.map((source, index) => ({ source, path: [id, 'evidence', index, 'source'] })),
    ...history.flatMap((evidence, entry) =>
      evidence.map((source, index) => ({ source, path: [id, 'history', entry, 'evidence', index] })),
    ),
  ]);
  const own = (frontMatter?.corrections ?? []).flatMap(({ evidence = [] }, entry) =>
    evidence.map((source, index) => ({ source, path: ['corrections', entry, 'evidence', index] })),
  );
  return [
    ...ofClaims.map(({ source, path }) => ({ source, at: { file: ledger, path, on: 'value' as const } })),
    ...own.map(({ source, path }) => ({ source, at: { file, path, on: 'value' as const } })),
  ];
}

/** Every source is evidence for some claim, or for a correction. */
export function sourcesAreUsed(draft: Draft): Problem[] {
  if (draft.essays.some(({ claims, frontMatter }) => !claims || !frontMatter)) return [];
  const used = new Set(draft.essays.flatMap(sourcesNamed).map(({ source }) => source));
  return draft.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => problem('source-is-used', { file }, { id }));
}

/** No two files give one id: names that differ only in their ending would. */
export function sourceIdsAreUnique({ sources }: Draft): Problem[] {
  return repeats(sources, ({ id }) => id).map(({ again, first }) =>
    problem('source-id-is-unique', { file: again.file }, { id: again.id, other: first.file }),
  );
}

/** No two sources have one address. */
export function sourceUrlsAreUnique({ sources }: Draft): Problem[] {
  return repeats(sources, ({ url }) => url && sameAddress(url)).map(({ again, first }) =>
    problem(
      'source-url-is-unique',
      { file: again.file, path: ['URL'], on: 'value' },
      { url: again.url ?? '', other: first.id },
    ),
  );
}

/** An address without what does not tell pages apart: the scheme, www, a closing slash, a fragment. */
function sameAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

function repeats<T>(items: readonly T[], keyOf: (item: T) => string | undefined): { again: T; first: T }[] {
  const firsts = new Map<string, T>();
  return items.flatMap((again) => {
    const key = keyOf(again);
    const first = key === undefined ? undefined : firsts.get(key);
    if (key !== undefined && !first) firsts.set(key, again);
    return first ? [{ again, first }] : [];
  });
}
