import { VERDICTS } from '../model/claim.ts';
import { correctionsOf } from '../model/corrections.ts';
import { dateText } from '../model/date.ts';
import { type Essay, ledgerRows, type Publication } from '../model/publication.ts';
import { typeset } from '../model/typography.ts';
import { counted, verdictWords } from '../model/words.ts';
import { address, reachable, site } from '../site.ts';

/** What language models are told of the site, and where they find its text and data without markup (https://llmstxt.org). */
export function llmsOf({ essays, sources }: Pick<Publication, 'essays' | 'sources'>): string {
  const verdicts = VERDICTS.map((verdict) => `- ${verdictWords[verdict].name}: ${verdictWords[verdict].means}`);
  return `# ${site.name}

> ${site.description}

Every claim of an essay is an entry of its ledger, with a verdict and the evidence for and against: which source, which exact words. The number after words of the text is the number of the note on their claim. Whoever repeats a claim should repeat its verdict and link to the page of the claim; a statement that is qualified or disputed does not stand without what its note says.

The verdicts:

${verdicts.join('\n')}

To cite an essay: its author, “its title”, ${site.name}, its date, its address. Essays and ledgers may be used under ${site.licence.name} (${site.licence.url}); quotations belong to those who are quoted.

## Essays

${essays.flatMap(essayLines).join('\n')}

## Data

- ${link('The data of the site', address.data())}: which formats there are, and what is in them
- ${link('Sources', address.sources())}: all ${counted(sources.size, 'source')}, each with the claims that rest on it
- ${link('Method', address.page('method'))}: how claims are checked, and how corrections are made

## Optional

- ${link('New essays', address.feed())}: a feed with the full text of each
- ${link('Corrections', address.correctionsFeed())}: a feed of what was corrected since it was published
`;
}

function essayLines(essay: Essay): string[] {
  const { title, description, byline, date } = essay.frontMatter;
  const corrections = correctionsOf(essay).length;
  const corrected = corrections === 0 ? '' : `, with ${counted(corrections, 'correction')}`;
  return [
    `- ${link(typeset(title), address.markdown(essay.id))}: ${typeset(description)} ${byline}, ${dateText(date)}${corrected}.`,
    `- ${link(`Ledger of ${typeset(title)}`, address.claimsJson(essay.id))}: ${counted(ledgerRows(essay).length, 'claim')} on ${counted(essay.sources.length, 'source')}, with verdicts and quotations.`,
  ];
}

function link(words: string, path: string): string {
  return `[${words.replace(/[[\]\\]/g, '\\$&')}](${reachable(path)})`;
}
