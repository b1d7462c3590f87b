import type { Reference } from '../model/bibliography.ts';
import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { Essay, Publication } from '../model/publication.ts';

/** What the data of a site are made from: the publication, with what is made of each source and each essay once. */
export interface Release {
  readonly publication: Pick<Publication, 'essays' | 'sources'>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly editions: ReadonlyMap<string, Edition>;
  /** The prose of each essay as a tree, by the id of the essay. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** The edition of an essay. @throws if the release has none of it */
export function editionOf({ editions }: Release, { id }: Essay): Edition {
  return known(editions.get(id), `an edition of the essay “${id}”`);
}

/** The prose of an essay. @throws if the release has none of it */
export function documentOf({ documents }: Release, { id }: Essay): Document {
  return known(documents.get(id), `the prose of the essay “${id}”`);
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`Expected the release to have ${what}.`);
  return value;
}
