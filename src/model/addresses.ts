import { inOneLine } from './anchors.ts';
import type { Draft, DraftEssay } from './draft.ts';

/** What sort of page stands at an address. */
export type PageKind = 'essay' | 'ledger' | 'sections' | 'section' | 'claim' | 'source' | 'page';

/** The pages that every site has of itself and that may take the place of a retired one: its home, and its sources. */
export const OWN_ADDRESSES: readonly string[] = ['/', 'sources/'];

/** A page that the content makes. */
export interface PageAddress {
  readonly is: PageKind;
  readonly title: string;
}

/**
 * The address of every page that the content makes, from the root of the site, with a slash at its end only:
 * "essays/my-harbour/claims/". Not those of pages that every site has of itself.
 */
export function addressesOf({ essays, sources, pages }: Draft): ReadonlyMap<string, PageAddress> {
  return new Map([
    ...pages.map(({ id, frontMatter }) => entry(`${id}/`, 'page', frontMatter?.title ?? id)),
    ...essays.flatMap(pagesOf),
    ...sources.map(({ id, source }) => entry(`sources/${id}/`, 'source', source?.title ?? id)),
  ]);
}

function pagesOf({ id, frontMatter, prose, claims }: DraftEssay): [string, PageAddress][] {
  const title = frontMatter?.title ?? id;
  const at = `essays/${id}/`;
  return [
    entry(at, 'essay', title),
    entry(`${at}sections/`, 'sections', `Sections of ${title}`),
    ...(prose?.sections ?? []).map((section) => entry(`${at}sections/${section.id}/`, 'section', section.title)),
    entry(`${at}claims/`, 'ledger', `Ledger of ${title}`),
    ...[...(claims?.values() ?? [])].map((each) =>
      entry(`${at}claims/${each.id}/`, 'claim', each.claim?.statement ?? each.id),
    ),
  ];
}

function entry(path: string, is: PageKind, title: string): [string, PageAddress] {
  return [path, { is, title: inOneLine(title) }];
}

/** What an address says of itself: what sort of page stands or stood there, in which essay, and its own id. */
export function readAddress(path: string): { is: PageKind; essay?: string; id: string } {
  const [first = '', second = '', third, fourth = ''] = path.split('/');
  if (first === 'sources' && second) return { is: 'source', id: second };
  if (first !== 'essays' || !second) return { is: 'page', id: first };
  if (!third) return { is: 'essay', essay: second, id: second };
  if (third === 'claims') return { is: fourth ? 'claim' : 'ledger', essay: second, id: fourth };
  return { is: fourth ? 'section' : 'sections', essay: second, id: fourth };
}
