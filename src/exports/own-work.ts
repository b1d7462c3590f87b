import { namesIn } from '../model/byline.ts';
import type { Edition } from '../model/edition.ts';
import type { Section } from '../model/prose.ts';
import type { Essay, PublishedClaim } from '../model/publication.ts';
import type { Source } from '../model/source.ts';
import { typeset } from '../model/typography.ts';
import { address, published, site } from '../site.ts';
import { type CslItem, cslItem } from './csl-json.ts';

/** Something of ours that can be cited: an essay, or a section or a claim of one, in an edition. */
export interface OwnWork {
  /** An id of its own for reference managers. */
  readonly id: string;
  readonly title: string;
  /** The essay that it is a part of; none where it is the essay itself. */
  readonly within: string | undefined;
  /** What it is, where its title does not say so. */
  readonly genre: string | undefined;
  /** Where its page is, from the root of the host. */
  readonly path: string;
  readonly essay: Essay;
  readonly edition: Edition;
}

/** An essay, as a work to be cited. */
export function essayWork(essay: Essay, edition: Edition): OwnWork {
  const title = typeset(essay.frontMatter.title);
  return { id: essay.id, title, within: undefined, genre: undefined, path: address.essay(essay.id), essay, edition };
}

/** A section of an essay, as a work to be cited. */
export function sectionWork(section: Section, essay: Essay, edition: Edition): OwnWork {
  const path = address.section(essay.id, section.id);
  const whole = essayWork(essay, edition);
  return { ...whole, id: `${essay.id}-${section.id}`, title: typeset(section.title), within: whole.title, path };
}

/** A claim of an essay’s ledger, as a work to be cited. */
export function claimWork(claim: PublishedClaim, essay: Essay, edition: Edition): OwnWork {
  const whole = essayWork(essay, edition);
  return {
    ...whole,
    id: `${essay.id}-${claim.id}`,
    // A title ends without a full stop; a style sets the one that it wants.
    title: typeset(claim.statement).replace(/\.$/, ''),
    within: whole.title,
    genre: 'claim',
    path: address.claim(essay.id, claim.id),
  };
}

/** A work of ours as a source, for a style to print it: what it is and in which edition stands where a genre does. */
export function asSource(work: OwnWork): Source {
  const { title, within, genre, path, essay, edition } = work;
  const url = published(path);
  return {
    type: 'webpage',
    title,
    'title-is': 'headline',
    author: namesIn(essay.frontMatter.byline).map(({ name }) => ({ literal: name })),
    'container-title': within === undefined ? site.name : `${within}, ${site.name}`,
    genre: [genre, `edition ${edition.hash}`].filter(Boolean).join(', '),
    issued: edition.date,
    // No style prints it beside a date of issue, and only the reader knows it.
    accessed: edition.date,
    read: 'live',
    ...(url !== undefined && { URL: url }),
    language: essay.frontMatter.language,
  };
}

/** A work of ours as an item of CSL-JSON, for reference managers. When it was read is not ours to say. */
export function asItem(work: OwnWork): CslItem {
  const { genre: _genre, accessed: _accessed, ...source } = asSource(work);
  const { accessed: _, custom: __, ...item } = cslItem(work.id, { ...source, accessed: work.edition.date });
  return { ...item, ...(work.genre && { genre: work.genre }), version: work.edition.hash };
}
