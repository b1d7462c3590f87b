import { aliasesOf } from './aliases.ts';
import { anchorsOf, OWN_ANCHORS } from './anchors.ts';
import { type ClaimRef, citationId, numberCitations } from './citation.ts';
import type { Claim } from './claim.ts';
import { type Draft, type DraftEssay, resolve } from './draft.ts';
import type { FrontMatter } from './essay.ts';
import type { Citation, Prose } from './prose.ts';
import { type RetiredPage, retiredPages } from './retired-pages.ts';
import type { Source } from './source.ts';

/** A claim as a publication knows it: with its id and the essay in whose ledger it stands. */
export interface PublishedClaim extends Claim {
  readonly id: string;
  readonly essay: string;
  /** The date of reference of that essay, to which durations without an end are reckoned wherever the claim is cited. */
  readonly reference: string | undefined;
}

/** One place on an essay's page that cites a claim. */
export interface Place {
  /** The id of the citation on the page. */
  readonly id: string;
  readonly citation: Citation;
}

/** What an essay's page shows of one claim that it cites: its number and where it is cited. */
export interface Note {
  readonly number: number;
  readonly ref: ClaimRef;
  readonly claim: PublishedClaim;
  readonly places: readonly Place[];
  /** The numbers of the claims that share a citation with this one. */
  readonly citedWith: readonly number[];
}

/** An essay with everything joined to it. */
export interface Essay {
  readonly id: string;
  readonly frontMatter: FrontMatter;
  readonly prose: Prose & { readonly standfirst: NonNullable<Prose['standfirst']> };
  /** The claims of its own ledger, in the ledger's order. */
  readonly claims: readonly PublishedClaim[];
  /** One note a claim that it cites, its own or another essay's, in order of first citation. */
  readonly notes: readonly Note[];
  /** The ids of the sources that its notes rest on, and that it was corrected on, in order of appearance. */
  readonly sources: readonly string[];
  /** Ids that the page has had, by the id that now stands in their place. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** All essays, claims and sources, joined: what every page and export is made from. */
export interface Publication {
  readonly essays: readonly Essay[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly retired: readonly RetiredPage[];
}

/**
 * Joins a sound draft into the publication. Essays come newest first.
 * @throws if the draft has a problem that the audit reports as an error: audit first
 */
export function assemble(draft: Draft): Publication {
  const claims = new Map(draft.essays.map((essay) => [essay.id, claimsOf(essay)]));
  const claimOf = (essay: DraftEssay, ref: ClaimRef): PublishedClaim => {
    const found = resolve(draft, essay, ref);
    return sound(
      claims.get(found.essay?.id ?? '')?.find(({ id }) => id === found.id),
      `the claim ${ref}`,
    );
  };
  const essays = draft.essays.map((essay): Essay => {
    const prose = sound(essay.prose, essay.file);
    const notes = notesOf(prose, (ref) => claimOf(essay, ref));
    return {
      id: essay.id,
      frontMatter: sound(essay.frontMatter, essay.file),
      prose: { ...prose, standfirst: sound(prose.standfirst, `the standfirst of ${essay.file}`) },
      claims: claims.get(essay.id) ?? [],
      notes,
      sources: [...new Set([...sourcesOf(notes), ...corrected(essay)])],
      aliases: aliasesIn(essay, draft),
    };
  });
  return {
    essays: essays.sort((a, b) => b.frontMatter.date.localeCompare(a.frontMatter.date) || a.id.localeCompare(b.id)),
    sources: new Map(draft.sources.map(({ id, source, file }) => [id, sound(source, file)])),
    retired: retiredPages(draft),
  };
}

/** The ids of the sources that some notes rest on, and that their claims were corrected on, in order of appearance. */
export function sourcesOf(notes: readonly Note[]): string[] {
  return [...new Set(notes.flatMap(({ claim }) => sourcesOfClaim(claim)))];
}

/** The ids of the sources that a claim rests on, then of those that it was corrected on. */
export function sourcesOfClaim({ evidence, history = [] }: Claim): string[] {
  const corrected = history.flatMap((correction) => correction.evidence ?? []);
  return [...new Set([...evidence.map(({ source }) => source), ...corrected])];
}

function corrected({ frontMatter }: DraftEssay): string[] {
  return (frontMatter?.corrections ?? []).flatMap(({ evidence }) => evidence ?? []);
}

function claimsOf({ id: essay, ledger, claims, frontMatter }: DraftEssay): PublishedClaim[] {
  const reference = frontMatter?.['date-of-reference'];
  return [...sound(claims, ledger).values()].map(({ id, claim }) => ({ ...sound(claim, id), id, essay, reference }));
}

function aliasesIn(essay: DraftEssay, draft: Draft): Essay['aliases'] {
  const anchors = essay.lock?.lock?.anchors;
  if (!anchors) return new Map();
  const live = new Set([...anchorsOf(essay, draft).keys(), ...OWN_ANCHORS]);
  return aliasesOf(anchors, (id) => live.has(id));
}

function notesOf(prose: Prose, claimOf: (ref: ClaimRef) => PublishedClaim): Note[] {
  const notes = new Map<
    ClaimRef,
    { number: number; ref: ClaimRef; claim: PublishedClaim; places: Place[]; citedWith: Set<number> }
  >();
  const numbered = numberCitations(prose.citations.map(({ refs }) => refs));
  for (const [index, citation] of prose.citations.entries()) {
    const here = numbered[index] ?? [];
    for (const { ref, number, nth } of here) {
      const note = notes.get(ref) ?? { number, ref, claim: claimOf(ref), places: [], citedWith: new Set() };
      note.places.push({ id: citationId(ref, nth), citation });
      for (const other of here) if (other.number !== number) note.citedWith.add(other.number);
      notes.set(ref, note);
    }
  }
  return [...notes.values()].map((note) => ({ ...note, citedWith: [...note.citedWith] }));
}

function sound<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new Error(`Expected ${what} to be sound when the publication is assembled; audit the draft first.`);
  return value;
}

/** The name under which an essay cites a claim. */
export function refOf(claim: PublishedClaim, essay: string): ClaimRef {
  return claim.essay === essay ? claim.id : `${claim.essay}/${claim.id}`;
}

/** The language of a claim's words, as BCP 47: that of the essay in whose ledger it stands. */
export function languageOf(claim: PublishedClaim, { essays }: Pick<Publication, 'essays'>): string {
  const essay = essays.find(({ id }) => id === claim.essay);
  if (!essay)
    throw new Error(`Expected the publication to have the essay “${claim.essay}” of its claim “${claim.id}”.`);
  return essay.frontMatter.language;
}

/** A row of an essay's ledger page. */
export interface LedgerRow {
  readonly claim: PublishedClaim;
  /** The number of its note; none where only another essay cites it. */
  readonly number: number | undefined;
}

/** The claims that an essay cites, in the order of their notes, then those of its ledger that only others cite. */
export function ledgerRows({ notes, claims }: Essay): LedgerRow[] {
  const uncited = claims.filter((claim) => !notes.some((note) => note.claim === claim));
  return [
    ...notes.map(({ claim, number }) => ({ claim, number })),
    ...uncited.map((claim) => ({ claim, number: undefined })),
  ];
}

/** The ids of the sources of an essay and of all that its ledger page shows: those that a bibliography beside the ledger has. */
export function sourcesOnPaper(essay: Essay): string[] {
  const ofClaims = ledgerRows(essay).flatMap(({ claim }) => sourcesOfClaim(claim));
  return [...new Set([...ofClaims, ...essay.sources])];
}

/** Every citation of a claim, in its own essay and in others, with the title of the section it stands in. */
export function citationsOf(
  { essays }: Pick<Publication, 'essays'>,
  claim: PublishedClaim,
): { essay: Essay; place: Place; section: string | undefined }[] {
  return essays.flatMap((essay) =>
    essay.notes
      .filter((note) => note.claim.id === claim.id && note.claim.essay === claim.essay)
      .flatMap(({ places }) => places)
      .map((place) => ({
        essay,
        place,
        section: essay.prose.sections.find(({ id }) => id === place.citation.section)?.title,
      })),
  );
}

/** The claims that rest on a source, with the evidence that it gives each. */
export function claimsOn(
  { essays }: Pick<Publication, 'essays'>,
  source: string,
): { essay: Essay; claim: PublishedClaim; evidence: Claim['evidence'] }[] {
  return essays.flatMap((essay) =>
    essay.claims
      .map((claim) => ({ essay, claim, evidence: claim.evidence.filter((each) => each.source === source) }))
      .filter(({ evidence }) => evidence.length > 0),
  );
}
