import type { ClaimRef } from '../../model/citation.ts';
import type { Aside } from '../../model/document.ts';
import type { Printable } from '../../model/printable.ts';
import { type Note, sourcesOnPaper } from '../../model/publication.ts';
import { referenceList } from '../../model/reference-list.ts';
import { site } from '../../site.ts';

/** An essay while it is set, in the order of reading: what stands already is referred back to. */
export interface Setting {
  readonly printable: Printable;
  /** The language of the words around. */
  readonly language: string;
  readonly notes: ReadonlyMap<ClaimRef, Note>;
  readonly asides: ReadonlyMap<string, Aside>;
  /** The sources of the essay and its ledger by their ids, with their numbers in the bibliography, in its order. */
  readonly sources: ReadonlyMap<string, number>;
  /** The ids of the sections and figures, to which a link can lead. */
  readonly targets: ReadonlySet<string>;
  /** The numbers and letters of the footnotes that are set, in their order. */
  readonly set: Set<string>;
  /** The files that it shows, by the names that it has for them. */
  readonly files: Map<string, Uint8Array>;
  /** The sources that a footnote gives in full, with its number. */
  readonly told: Map<string, number>;
}

/** The setting at the beginning of an essay. */
export function settingOf(printable: Printable): Setting {
  const { essay, document, references } = printable;
  const blocks = [...document.opening, ...document.sections.flatMap(({ children }) => children)];
  return {
    printable,
    language: essay.frontMatter.language,
    notes: new Map(essay.notes.map((note) => [note.ref, note])),
    asides: new Map(document.asides.map((aside) => [aside.letter, aside])),
    sources: new Map(referenceList(sourcesOnPaper(essay), references).map(({ id }, index) => [id, index + 1])),
    targets: new Set([
      ...document.sections.map(({ id }) => id),
      ...blocks.flatMap((block) => (block.type === 'figure' ? [block.attributes.id ?? ''] : [])),
    ]),
    set: new Set(),
    files: new Map(),
    told: new Map(),
  };
}

/** The same setting among the site’s own words. */
export function amongSiteWords(setting: Setting): Setting {
  return { ...setting, language: site.language };
}
