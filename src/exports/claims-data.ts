import { z } from 'astro/zod';
import { Claim, Earlier } from '../model/claim.ts';
import { Evidence } from '../model/evidence.ts';
import { Correction, EssayCorrection } from '../model/history.ts';
import { ClaimId, ID_PATTERN, SourceId } from '../model/id.ts';
import { Language } from '../model/language.ts';
import { Place } from '../model/place.ts';
import { Part, Quantity } from '../model/quantity.ts';
import { Name, Source } from '../model/source.ts';

/** The version of the shape below. Within a version fields are added; none is renamed, taken away or given another sense. */
export const SCHEMA_VERSION = '1.0';

const text = z.string().min(1);
const address = text.meta({ format: 'uri-reference' });
const Iso = z.iso.date();
const EssayId = z.string().regex(ID_PATTERN);

const PartData = z
  .strictObject(Part.unwrap().shape)
  .meta({ id: 'part', title: 'A part of a quantity', description: 'A number that another one is reckoned from.' });

const parts = z.array(PartData);
const QuantityData = z
  .strictObject({
    ...Quantity.unwrap().shape,
    sum: described(parts, Quantity.unwrap().shape.sum),
    difference: described(parts, Quantity.unwrap().shape.difference),
    product: described(parts, Quantity.unwrap().shape.product),
    ratio: described(parts, Quantity.unwrap().shape.ratio),
    text: text.describe('The quantity in words: at least 39 people killed.'),
    reckoning: text.optional().describe('How it was reckoned, in figures: 16 in Iraq + 23 in Syria = 39.'),
  })
  .meta({ id: 'quantity', title: 'A quantity', description: 'A number with what it promises and what it counts.' });

const DateData = z
  .strictObject(shapeOf(Claim.unwrap().shape.dates))
  .meta({ id: 'date', title: 'A date', description: 'A day, month or year on which something happened.' });

const DurationData = z
  .strictObject({
    ...shapeOf(Claim.unwrap().shape.durations),
    from: Iso.describe('The first day.'),
    to: Iso.describe('The last day.'),
    years: z.int().min(0).describe('The whole years from the first day to the last.'),
    months: z.int().min(0).max(11).describe('The whole months after those.'),
    days: z.int().min(0).max(30).describe('The days after those.'),
    text: text.describe('The same in words: 20 years, 10 months and 23 days.'),
  })
  .meta({ id: 'duration', title: 'A duration', description: 'A length of calendar time, reckoned by the build.' });

const QuotationData = z
  .strictObject({
    ...shapeOf(Claim.unwrap().shape.quotations),
    language: Language.describe('The language in which they were said.'),
  })
  .meta({ id: 'quotation', title: 'A quotation', description: 'Words that somebody said or wrote.' });

const PlaceData = z
  .strictObject(Place.unwrap().shape)
  .meta({ id: 'place', title: 'A place', description: 'A place by its coordinates on the WGS 84 ellipsoid.' });

const EvidenceData = z
  .strictObject({
    ...Evidence.unwrap().shape,
    language: Language.describe('The language of the quote.'),
  })
  .meta({ id: 'evidence', title: 'Evidence', description: 'One source’s bearing on one claim.' });

const EarlierData = z.strictObject(Earlier.unwrap().shape).meta({
  id: 'earlier',
  title: 'An earlier wording',
  description: 'What an earlier text had, and why it was changed.',
});

const correction = { description: 'What stood, what stands, since when, why and on which evidence.' };
const CorrectionData = z
  .strictObject({ ...Correction.unwrap().shape, date: Iso.describe('The day of the correction.') })
  .meta({ id: 'correction', title: 'A correction of a claim', ...correction });
const EssayCorrectionData = z
  .strictObject({ ...EssayCorrection.unwrap().shape, date: Iso.describe('The day of the correction.') })
  .meta({ id: 'essay-correction', title: 'A correction of an essay', ...correction });

const CitationData = z
  .strictObject({
    essay: EssayId.describe('The id of the essay that cites the claim.'),
    id: text.describe('The id of the cited words on the page of the essay.'),
    number: z.int().min(1).describe('The number that the note of the claim has on that page.'),
    words: text.describe('The cited words.'),
    section: text.optional().describe('The id of the section that they stand in; none before the first heading.'),
    'section-title': text.optional().describe('The title of that section.'),
    address: address.describe('Where they stand.'),
  })
  .meta({ id: 'citation', title: 'A citation', description: 'One place in the prose of an essay that cites a claim.' });

const ClaimData = z
  .strictObject({
    id: ClaimId.describe('The id of the claim in the ledger of its essay.'),
    essay: EssayId.describe('The id of the essay in whose ledger it stands.'),
    address: address.describe('Its page.'),
    number: z
      .int()
      .min(1)
      .optional()
      .describe(
        'The number of its note: in the file of one essay, on the page of that essay, else on that of its own; none where that page does not cite it.',
      ),
    language: Language.describe('The language of its statement and of its note.'),
    ...Claim.unwrap().shape,
    quantities: described(z.array(QuantityData), Claim.unwrap().shape.quantities),
    dates: described(z.array(DateData), Claim.unwrap().shape.dates),
    durations: described(z.array(DurationData), Claim.unwrap().shape.durations),
    quotations: described(z.array(QuotationData), Claim.unwrap().shape.quotations),
    places: described(z.array(PlaceData), Claim.unwrap().shape.places),
    earlier: described(EarlierData, Claim.unwrap().shape.earlier),
    history: described(z.array(CorrectionData), Claim.unwrap().shape.history),
    evidence: z.array(EvidenceData).describe('What the claim stands on.'),
    citations: z.array(CitationData).describe('Where the claim is cited, in its own essay and in others.'),
  })
  .meta({
    id: 'claim',
    title: 'A claim',
    description: 'One checkable statement, with its data, verdict and evidence.',
  });

const EditionData = z
  .strictObject({
    date: Iso.describe('The day of publication.'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .describe('Eight hexadecimal digits that differ as soon as what is published does.'),
  })
  .meta({ id: 'edition', title: 'An edition', description: 'A published state of an essay.' });

const EssayData = z
  .strictObject({
    id: EssayId.describe('The id of the essay.'),
    title: text.describe('The title.'),
    description: text.describe('One sentence on what it is about.'),
    byline: text.describe('Who wrote it.'),
    language: Language.describe('The language that it is written in.'),
    edition: EditionData.describe('The state of the essay that the data are of.'),
    'date-of-reference': Iso.optional().describe('The day to which it reckons its durations.'),
    address: address.describe('Its page.'),
    licence: z.url().describe('The address of the licence; quotations belong to those who are quoted.'),
    corrections: z
      .array(EssayCorrectionData)
      .optional()
      .describe('What was corrected in it since it was first published and stands in no claim, the oldest first.'),
  })
  .meta({ id: 'essay', title: 'An essay', description: 'An essay and its edition.' });

const CslDateData = z
  .strictObject({
    'date-parts': z
      .array(z.array(z.int()).min(1).max(3))
      .length(1)
      .describe('One list of the year, the month, the day.'),
  })
  .meta({ id: 'csl-date', title: 'A date of CSL', description: 'A date as CSL-JSON has it, as far as it is known.' });

const NameData = Name.unwrap().meta({ id: 'name', title: 'A name', description: 'A name in CSL’s words.' });

const { type, 'title-is': titleIs, read, ...variables } = Source.unwrap().shape;

const CustomData = z
  .strictObject({ 'title-is': titleIs, read })
  .meta({ id: 'custom', title: 'Beside CSL', description: 'What is known of a source for which CSL has no variable.' });

const SourceData = z
  .strictObject({
    id: SourceId.describe('The id of the source.'),
    type,
    ...Object.fromEntries(Object.entries(variables).map(([key, variable]) => [key, cslVariable(key, variable)])),
    custom: CustomData.describe('What CSL has no variable for.'),
  })
  .meta({ id: 'source', title: 'A source', description: 'A published work as an item of CSL-JSON 1.0.2.' });

/** What claims.json holds, of one essay or of all: the shape that its JSON Schema is made from. */
export const ClaimsData = z.strictObject({
  $schema: address.describe('The address of this schema.'),
  version: z.literal(SCHEMA_VERSION).describe('The version of this schema.'),
  essays: z
    .array(EssayData)
    .describe('The essays in whose ledgers the claims stand; in the file of one essay, that one first.'),
  claims: z
    .array(ClaimData)
    .describe(
      'The claims: of each essay those that it cites, in the order of their notes, then those that only others cite.',
    ),
  sources: z.record(SourceId, SourceData).describe('The sources of the evidence by their ids.'),
});
/** What claims.json holds. */
export type ClaimsData = z.input<typeof ClaimsData>;

/** The same shape, with the words that the ledger has for it. */
function described<Inner extends z.ZodType>(inner: Inner, { description = '' }: z.ZodType): z.ZodOptional<Inner> {
  return inner.optional().describe(description);
}

/** The shape of what a list of the ledger holds. */
function shapeOf<Shape extends z.ZodRawShape>(
  list: z.ZodOptional<z.ZodArray<z.ZodReadonly<z.ZodObject<Shape>>>>,
): Shape {
  return list.unwrap().element.unwrap().shape;
}

// Of a source as written, dates are texts and a number may be one; as CSL-JSON has them, texts are texts.
function cslVariable(key: string, variable: z.ZodType): z.ZodType {
  const isOptional = variable instanceof z.ZodOptional;
  const isDate = /^(?:issued|accessed|.*-date)$/.test(key);
  const isNames = /^(?:author|editor|translator)$/.test(key);
  const shape = isDate ? CslDateData : isNames ? z.array(NameData).min(1) : text;
  return (isOptional ? shape.optional() : shape).describe(variable.description ?? '');
}
