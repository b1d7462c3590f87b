import { spanBetween, spanText } from '../model/date.ts';
import type { Evidence } from '../model/evidence.ts';
import {
  citationsOf,
  type Essay,
  languageOf,
  ledgerRows,
  type Publication,
  type PublishedClaim,
  refOf,
} from '../model/publication.ts';
import { type Quantity, quantityText, reckoningText } from '../model/quantity.ts';
import { typeset } from '../model/typography.ts';
import { address, published, site } from '../site.ts';
import { type ClaimsData, SCHEMA_VERSION } from './claims-data.ts';
import { cslItem } from './csl-json.ts';
import { editionOf, type Release } from './release.ts';

type Of<Key extends 'essays' | 'claims'> = ClaimsData[Key][number];

/**
 * The claims of some essays with everything that is known of them, their sources and their essays, as JSON.
 * @param essays one essay, or all
 */
export function claimsJson(release: Release, essays: readonly Essay[]): string {
  return `${JSON.stringify(claimsData(release, essays), null, 2)}\n`;
}

/** The same before it is written. */
export function claimsData(release: Release, essays: readonly Essay[]): ClaimsData {
  const rows = rowsOf(essays);
  const claims = rows.map(({ claim, number }) => claimData(claim, number, release));
  const ledgers = new Set([...essays.map(({ id }) => id), ...claims.map(({ essay }) => essay)]);
  const sources = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source as string)));
  const { essays: all, sources: works } = release.publication;
  return {
    $schema: full(address.schema()),
    version: SCHEMA_VERSION,
    essays: [...ledgers]
      .flatMap((id) => all.filter((essay) => essay.id === id))
      .map((essay) => essayData(essay, release)),
    claims,
    sources: Object.fromEntries(
      [...works].filter(([id]) => sources.has(id)).map(([id, source]) => [id, cslItem(id, source)]),
    ) as ClaimsData['sources'],
  };
}

/**
 * The claims of some essays, each once: those that an essay cites with the numbers of their notes, then those that only
 * others cite. Of several essays each claim stands with its own.
 */
function rowsOf(essays: readonly Essay[]): { claim: PublishedClaim; number: number | undefined }[] {
  return essays.flatMap((essay) =>
    ledgerRows(essay).filter(({ claim }) => claim.essay === essay.id || !essays.some(({ id }) => id === claim.essay)),
  );
}

/** An address in full, where somebody has said where the site is published; else from the root of its host. */
export function full(path: string): string {
  return published(path) ?? path;
}

function essayData(essay: Essay, release: Release): Of<'essays'> {
  const { title, description, byline, language, corrections, 'date-of-reference': reference } = essay.frontMatter;
  const { date, hash } = editionOf(release, essay);
  return {
    id: essay.id,
    title,
    description,
    byline,
    language,
    edition: { date, hash },
    ...(reference && { 'date-of-reference': reference }),
    address: full(address.essay(essay.id)),
    licence: site.licence.url,
    ...(corrections && { corrections: [...corrections] }),
  };
}

function claimData(claim: PublishedClaim, number: number | undefined, release: Release): Of<'claims'> {
  const { publication } = release;
  const { id, essay, reference, statement, kind, verdict, note, earlier, history } = claim;
  const { quantities, dates, durations, quotations, places, evidence } = claim;
  return {
    id,
    essay,
    address: full(address.claim(essay, id)),
    ...(number !== undefined && { number }),
    language: languageOf(claim, publication),
    statement,
    kind,
    verdict,
    ...(quantities && { quantities: quantities.map(quantityData) }),
    ...(dates && { dates: [...dates] }),
    ...(durations && { durations: durations.flatMap((duration) => durationData(duration, reference)) }),
    ...(quotations && { quotations: quotations.map((each) => ({ ...each, language: each.language ?? 'en' })) }),
    ...(places && { places: [...places] }),
    evidence: evidence.map((each) => ({ ...each, language: languageOfQuote(each, publication) })),
    note,
    ...(earlier && { earlier }),
    ...(history && { history: [...history] }),
    citations: citationsOf(publication, claim).map((cited) => citationData(claim, cited)),
  };
}

function quantityData(quantity: Quantity): NonNullable<Of<'claims'>['quantities']>[number] {
  const { sum, difference, product, ratio, distance, ...figure } = quantity;
  const reckoning = reckoningText(quantity);
  return {
    ...figure,
    ...(sum && { sum: [...sum] }),
    ...(difference && { difference: [...difference] }),
    ...(product && { product: [...product] }),
    ...(ratio && { ratio: [...ratio] }),
    ...(distance && { distance: [...distance] }),
    text: quantityText(quantity),
    ...(reckoning && { reckoning }),
  };
}

// One without an end is reckoned to the date of reference of its essay; the audit has seen that there is one.
function durationData(
  { from, to: until, of }: NonNullable<PublishedClaim['durations']>[number],
  reference: string | undefined,
): NonNullable<Of<'claims'>['durations']> {
  const to = until ?? reference;
  if (to === undefined) return [];
  const span = spanBetween(from, to);
  return [{ from, to, of, ...span, text: spanText(span) }];
}

/** The language of a quote: its own, or that of its source. */
export function languageOfQuote(evidence: Evidence, { sources }: Pick<Publication, 'sources'>): string {
  const language = evidence.language ?? sources.get(evidence.source)?.language;
  if (language === undefined) throw new Error(`Expected a source “${evidence.source}” in the publication.`);
  return language;
}

function citationData(
  claim: PublishedClaim,
  { essay, place, section: title }: ReturnType<typeof citationsOf>[number],
): Of<'claims'>['citations'][number] {
  const { text, section } = place.citation;
  const note = essay.notes.find(({ ref }) => ref === refOf(claim, essay.id));
  return {
    essay: essay.id,
    id: place.id,
    number: note?.number ?? 0,
    words: typeset(text.replace(/\s+/g, ' ').trim()),
    ...(section && { section }),
    ...(title && { 'section-title': title }),
    address: `${full(address.essay(essay.id))}#${place.id}`,
  };
}
