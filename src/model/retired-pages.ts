import { addressesOf, OWN_ADDRESSES } from './addresses.ts';
import { endOf } from './aliases.ts';
import type { Draft } from './draft.ts';

/** A page that is no longer published under its own address; what is left there says where it went. */
export interface RetiredPage {
  /** Its address from the root of the site, with a slash at its end only: "essays/old-name/". */
  readonly path: string;
  readonly title: string;
  /** The address that took its place, likewise; that of the home page is empty. */
  readonly now: string;
  readonly since: string | undefined;
  readonly because: string | undefined;
}

/** The pages that are retired, in the order of their addresses; chains of them lead to the page that is there. */
export function retiredPages(draft: Draft): RetiredPage[] {
  const recorded = draft.lock?.lock?.addresses;
  if (!recorded) return [];
  const live = addressesOf(draft);
  const isThere = (path: string) => live.has(path) || OWN_ADDRESSES.includes(path);
  return Object.entries(recorded)
    .filter(([path]) => !isThere(path))
    .flatMap(([path, { title, since, because }]) => {
      const end = endOf(path, recorded, isThere);
      return 'to' in end ? [{ path, title, now: end.to === '/' ? '' : end.to, since, because }] : [];
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
