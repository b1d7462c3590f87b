/** What a lock has under a recorded id or address: where it leads now, if it is gone. */
type Recorded = Readonly<Record<string, { readonly now?: string | undefined }>>;

/** Where an alias leads in the end, by way of others: what stands there, or what there is none of, or round in a ring. */
export type End = { readonly to: string } | { readonly nowhere: string } | { readonly ring: readonly string[] };

/**
 * Follows the alias of a recorded id.
 * @param isThere whether something stands at an id by itself
 */
export function endOf(id: string, recorded: Recorded, isThere: (id: string) => boolean): End {
  const way = [id];
  for (;;) {
    const last = way.at(-1) ?? id;
    if (way.length > 1 && isThere(last)) return { to: last };
    const next = Object.hasOwn(recorded, last) ? recorded[last]?.now : undefined;
    if (next === undefined) return { nowhere: last };
    if (way.includes(next)) return { ring: [...way.slice(way.indexOf(next)), next] };
    way.push(next);
  }
}

/** The aliases of a page that lead somewhere, sorted, by the id that stands in their place. */
export function aliasesOf(
  recorded: Recorded,
  isThere: (id: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const id of Object.keys(recorded).sort()) {
    if (isThere(id)) continue;
    const end = endOf(id, recorded, isThere);
    if ('to' in end) aliases.set(end.to, [...(aliases.get(end.to) ?? []), id]);
  }
  return aliases;
}
