import type { Draft } from '../draft.ts';
import { near } from '../near.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { eachHistory } from './history.ts';

/** There is an essay to publish, and a source for it to stand on. */
export function contentIsThere({ folder, essays, sources }: Draft): Problem[] {
  const at = { file: folder };
  return [
    ...(essays.length === 0 ? [problem('content-is-there', at, { folder, what: 'essay' })] : []),
    ...(sources.length === 0 ? [problem('content-is-there', at, { folder, what: 'source' })] : []),
  ];
}

/** Every piece of evidence names a source that exists. A missing source is told once, where it is first named. */
export function sourcesExist(draft: Draft): Problem[] {
  const ids = draft.sources.map(({ id }) => id);
  const missing = new Map<string, { at: Place; count: number }>();
  for (const { ledger, claims } of draft.essays) {
    for (const claim of claims?.values() ?? []) {
      for (const [index, source] of claim.sources.entries()) {
        if (source === '' || ids.includes(source)) continue;
        const known = missing.get(source);
        if (known) known.count += 1;
        else
          missing.set(source, {
            at: { file: ledger, path: [claim.id, 'evidence', index, 'source'], on: 'value' },
            count: 1,
          });
      }
    }
  }
  for (const { history, at } of eachHistory(draft)) {
    for (const [entry, { evidence = [] }] of history.entries()) {
      for (const [index, source] of evidence.entries()) {
        if (ids.includes(source)) continue;
        const known = missing.get(source);
        if (known) known.count += 1;
        else missing.set(source, { at: at(entry, 'evidence', index), count: 1 });
      }
    }
  }
  return [...missing].map(([id, { at, count }]) =>
    problem('source-exists', at, { id, near: near(id, ids), others: count - 1 }),
  );
}

/** Every source is evidence for some claim, or for a correction. */
export function sourcesAreUsed(draft: Draft): Problem[] {
  if (draft.essays.some(({ claims }) => !claims)) return [];
  const corrections = eachHistory(draft).flatMap(({ history }) => history);
  const used = new Set<string>([
    ...draft.essays.flatMap(({ claims }) => [...(claims?.values() ?? [])].flatMap((claim) => claim.sources)),
    ...corrections.flatMap(({ evidence }) => evidence ?? []),
  ]);
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
