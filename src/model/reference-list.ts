import type { Reference } from './bibliography.ts';

/** A bibliography: the references of some sources, in alphabetical order. */
export function referenceList(
  ids: readonly string[],
  references: ReadonlyMap<string, Reference>,
): (Reference & { readonly id: string })[] {
  const order = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  return ids
    .flatMap((id) => {
      const reference = references.get(id);
      return reference ? [{ id, ...reference }] : [];
    })
    .sort((a, b) => order.compare(a.sortKey, b.sortKey));
}
