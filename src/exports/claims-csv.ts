import type { Essay } from '../model/publication.ts';
import { endsSentence, withinQuotes } from '../model/typography.ts';
import type { ClaimsData } from './claims-data.ts';
import { claimsData } from './claims-json.ts';
import { type Cell, csv } from './csv.ts';
import type { Release } from './release.ts';

type Row = { readonly claim: ClaimsData['claims'][number]; readonly data: ClaimsData; readonly release: Release };

/** Between the parts of a cell that holds several. Within a part another sign stands for it. */
const AND = ' | ';

/**
 * The columns, in order: what each is called, what it holds, and where that comes from. A claim has one row; of several
 * quantities or dates the chief one has columns of its own, and all of them stand together in words.
 */
export const COLUMNS: readonly { readonly name: string; readonly holds: string; readonly of: (row: Row) => Cell }[] = [
  { name: 'essay', holds: 'The id of the essay in whose ledger the claim stands.', of: ({ claim }) => claim.essay },
  { name: 'edition-date', holds: 'The day of the edition.', of: (row) => essayOf(row)?.edition.date },
  { name: 'edition-hash', holds: 'The hash of the edition.', of: (row) => essayOf(row)?.edition.hash },
  { name: 'number', holds: 'The number of its note.', of: ({ claim }) => claim.number },
  { name: 'id', holds: 'The id of the claim.', of: ({ claim }) => claim.id },
  { name: 'statement', holds: 'The claim in one sentence.', of: ({ claim }) => claim.statement },
  { name: 'kind', holds: 'What sort of thing it states.', of: ({ claim }) => claim.kind },
  { name: 'verdict', holds: 'What the evidence allows to be said.', of: ({ claim }) => claim.verdict },
  {
    name: 'value',
    holds: 'The chief number; of a range, its lower end.',
    of: ({ claim }) => claim.quantities?.[0]?.value,
  },
  { name: 'to', holds: 'Its upper end, where it is a range.', of: ({ claim }) => claim.quantities?.[0]?.to },
  { name: 'bound', holds: 'What the number promises.', of: ({ claim }) => claim.quantities?.[0]?.bound },
  { name: 'unit', holds: 'What is counted.', of: ({ claim }) => claim.quantities?.[0]?.unit },
  { name: 'counted-by', holds: 'Who counted.', of: ({ claim }) => claim.quantities?.[0]?.['counted-by'] },
  {
    name: 'as-of',
    holds: 'The day on which the count stood so.',
    of: ({ claim }) => text(claim.quantities?.[0]?.['as-of']),
  },
  {
    name: 'quantities',
    holds: 'All its numbers, in words.',
    of: ({ claim }) => all(claim.quantities, ({ text, label }) => (label ? `${text} (${label})` : text)),
  },
  {
    name: 'date',
    holds: 'The chief date; of a span, its first day.',
    of: ({ claim }) => text(claim.dates?.[0]?.value),
  },
  { name: 'date-to', holds: 'The last day, where it is a span.', of: ({ claim }) => text(claim.dates?.[0]?.to) },
  { name: 'date-of', holds: 'What happened then.', of: ({ claim }) => claim.dates?.[0]?.of },
  {
    name: 'dates',
    holds: 'All its dates.',
    of: ({ claim }) => all(claim.dates, ({ value, to, of }) => `${value}${to ? ` to ${to}` : ''}: ${of}`),
  },
  {
    name: 'durations',
    holds: 'Its lengths of time.',
    of: ({ claim }) => all(claim.durations, ({ text, of }) => `${text} ${of}`),
  },
  {
    name: 'quotations',
    holds: 'Words that somebody said or wrote, and who.',
    of: ({ claim }) => all(claim.quotations, ({ text, speaker }) => `${speaker}: “${withinQuotes(text)}”`),
  },
  {
    name: 'places',
    holds: 'Its places, with latitude and longitude.',
    of: ({ claim }) => all(claim.places, ({ name, latitude, longitude }) => `${name} (${latitude}, ${longitude})`),
  },
  { name: 'supports', holds: 'How many pieces of evidence support it.', of: (row) => count(row, 'supports') },
  { name: 'qualifies', holds: 'How many qualify it.', of: (row) => count(row, 'qualifies') },
  { name: 'disputes', holds: 'How many dispute it.', of: (row) => count(row, 'disputes') },
  {
    name: 'evidence',
    holds: 'Each piece of it: stance, quote, source.',
    of: ({ claim, release }) =>
      all(claim.evidence, ({ stance, quote, translation, locator, source }) => {
        const meaning = translation ? ` [“${withinQuotes(translation)}”]` : '';
        const where = [release.references.get(source)?.label, locator].filter(Boolean).join(', ');
        return `${stance}: “${withinQuotes(quote)}”${meaning} (${where})`;
      }),
  },
  {
    name: 'sources',
    holds: 'The ids of its sources.',
    of: ({ claim }) => [...new Set(claim.evidence.map(({ source }) => source))].join(AND) || undefined,
  },
  { name: 'note', holds: 'What is established and what is disputed.', of: ({ claim }) => claim.note },
  {
    name: 'earlier',
    holds: 'What the earlier essay had, and why it was changed.',
    of: ({ claim }) => claim.earlier && `${claim.earlier.had} (${claim.earlier.verdict}): ${claim.earlier.because}`,
  },
  {
    name: 'history',
    holds: 'What was corrected since it was first published.',
    of: ({ claim }) =>
      all(claim.history, ({ date, stood, stands, because }) => `${date}: ${stood} → ${ended(stands)} ${because}`),
  },
  { name: 'cited', holds: 'The words that cite it.', of: ({ claim }) => all(claim.citations, ({ words }) => words) },
  { name: 'address', holds: 'Its page.', of: ({ claim }) => claim.address },
  {
    name: 'licence',
    holds: 'The licence; quotations belong to those who are quoted.',
    of: (row) => essayOf(row)?.licence,
  },
];

/** The claims of some essays as a table, one row a claim. @param essays one essay, or all */
export function claimsCsv(release: Release, essays: readonly Essay[]): string {
  const data = claimsData(release, essays);
  const rows = data.claims.map((claim) => COLUMNS.map(({ of }) => of({ claim, data, release })));
  return csv([COLUMNS.map(({ name }) => name), ...rows]);
}

function essayOf({ claim, data }: Row): ClaimsData['essays'][number] | undefined {
  return data.essays.find(({ id }) => id === claim.essay);
}

function count({ claim }: Row, stance: string): number {
  return claim.evidence.filter((each) => each.stance === stance).length;
}

function all<Part>(parts: readonly Part[] | undefined, words: (part: Part) => string): string | undefined {
  return parts?.map((part) => words(part).replaceAll('|', '¦')).join(AND) || undefined;
}

/** Words as a sentence of their own. */
function ended(words: string): string {
  return endsSentence(words) ? words : `${words}.`;
}

function text(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
