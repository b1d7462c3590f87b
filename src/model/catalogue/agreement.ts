import { rule } from './rule.ts';

interface NotInLedger {
  readonly text: string;
  readonly claims: string;
  /** What the claims have of the kind, in words. */
  readonly has: readonly string[];
  /** The one that the words beside it name, where it is one of the claim's but not that. */
  readonly meant?: string | undefined;
}

function notInLedger(noun: string, key: string) {
  return ({ text, claims, has, meant }: NotInLedger) => ({
    message: meant
      ? `The text says “${text}”, but the words beside it name another ${noun} of the claim ${claims}: ${meant}.`
      : has.length > 0
        ? `The text says “${text}”, but the claim ${claims} has no such ${noun}: it has ${has.join('; ')}.`
        : `The text says “${text}”, but the data of the claim ${claims} has no ${noun} at all.`,
    hint: `Correct the one that is wrong. If both are right, the ${noun} belongs into “${key}” of the claim, with evidence that has it, or the words into a citation of another claim.`,
  });
}

/** The rules about what the prose says of its claims. */
export const agreement = {
  'quantity-matches-ledger': rule<NotInLedger>(
    'A number that is cited is one that the claim’s data has.',
    notInLedger('number', 'quantities:'),
  ),
  'bound-is-kept': rule<{ text: string; claim: string; has: string }>(
    'The wording of a number promises no more than the ledger.',
    ({ text, claim, has }) => ({
      message: `The text says “${text}”, which is not what the ledger promises: the claim ${claim} has ${has}.`,
      hint: 'Word it as the ledger does, or change “bound:” there if the evidence allows it.',
    }),
  ),
  'unit-is-kept': rule<{ text: string; claim: string; has: string; word: string }>(
    'A number counts in the text what it counts in the ledger.',
    ({ text, claim, has, word }) => ({
      message: `The text says “${text}” of “${word}”, but the claim ${claim} has ${has}.`,
      hint: 'Name what was counted as the ledger does: killed is not wounded, and soldiers are not people. If the text is right, correct “unit:” there.',
    }),
  ),
  'date-matches-ledger': rule<NotInLedger>(
    'A date that is cited is one that the claim’s data has, and says no more than it.',
    notInLedger('date', 'dates:'),
  ),
  'duration-holds': rule<{ text: string; spans: readonly { from: string; to: string; lasted: string }[] }>(
    'A length of time is what lies between its two dates.',
    ({ text, spans }) => ({
      message: `The text says “${text}”, but ${spans.map(({ from, to, lasted }) => `from ${from} to ${to} it is ${lasted}`).join('; ')}.`,
      hint: 'Correct the text, or the dates under “durations:” of the claim.',
    }),
  ),
  'quotation-is-verbatim': rule<{ text: string; where: string; near: string | undefined; reversed: boolean }>(
    'Words in quotation marks stand in the evidence as they are quoted.',
    ({ text, where, near, reversed }) => ({
      message: reversed
        ? `“${text}” turns around what ${where} has${near ? `, which is “${near}”` : ''}: an ellipsis or a bracket leaves out or puts in a “not”.`
        : `“${text}” does not stand so in ${where}.${near ? ` The nearest words there are “${near}”.` : ''}`,
      hint: 'Copy the words exactly; what you leave out becomes “…”, what you put in stands in [square brackets]. If it is no quotation, take the marks away.',
    }),
  ),
  'speaker-is-kept': rule<{ text: string; speaker: string; found: string | undefined; claim: string }>(
    'Who is said to have said a quotation is who the ledger says did.',
    ({ text, speaker, found, claim }) => ({
      message: found
        ? `The text gives “${text}” to ${found}, but the claim ${claim} has ${speaker} as the speaker.`
        : `The text does not say who said “${text}”; the claim ${claim} has ${speaker} as the speaker.`,
      hint: 'Name the speaker in the sentence or before it, as the ledger does, or correct “speaker:” there.',
    }),
  ),
  'verdict-is-shown': rule<{ claim: string; verdict: string }>(
    'What a claim calls disputed or unverified is not stated flatly.',
    ({ claim, verdict }) => ({
      message: `The verdict on the claim ${claim} is “${verdict}”, but this sentence states it as a fact.`,
      hint: 'Say in the sentence whose account it is, or that it is disputed or could not be verified.',
    }),
    'warning',
  ),
  'claim-agrees-everywhere': rule<{
    text: string;
    where: string;
    claim: string | undefined;
    has: string | undefined;
    other: string | undefined;
  }>(
    'What is told of a claim is the same everywhere: in all its citations, in title, description and alternative text, in its statement and note, in its newest correction.',
    ({ text, where, claim, has, other }) => ({
      message: other
        ? `The text says “${text}” here and “${other}” elsewhere, both of the same number of the claim ${claim}${has ? `, which is ${has}` : ''}.`
        : claim
          ? `${where} says “${text}”, but the data of the claim ${claim} has ${has ?? 'nothing of the kind'}.`
          : has
            ? `${where} says “${text}”, but the data of the claims that the essay cites has ${has}.`
            : `${where} says “${text}”, but no claim that the essay cites has it in its data.`,
      hint: other
        ? 'Say the same in both places, or put the two numbers apart in the ledger, each with its label.'
        : 'Correct the one that is wrong, or put it into the data of the claim, with evidence that has it.',
    }),
  ),
  'quantity-matches-evidence': rule<{ has: string; near: readonly string[]; less: string | undefined }>(
    'Every number of a claim stands in a quote that supports or qualifies it, or is reckoned from numbers that do.',
    ({ has, near, less }) => ({
      message: less
        ? `The ledger has ${has}, which promises more than its evidence: the quote has ${less}.`
        : near.length > 0
          ? `The ledger has ${has}, but no quote of its evidence has that number: they have ${near.join(', ')}.`
          : `The ledger has ${has}, but no quote of its evidence has a number.`,
      hint: less
        ? 'Give the number the bound that the evidence has.'
        : 'Add as evidence the exact words that have it, or the parts that it is reckoned from (sum, difference, product, ratio, distance). What nothing carries does not go into the ledger.',
    }),
  ),
  'date-matches-evidence': rule<{ date: string; near: readonly string[] }>(
    'Every date of a claim stands in a quote of its evidence, or is that of a source which reported it within two days.',
    ({ date, near }) => ({
      message: `The ledger has ${date}, but neither a quote of its evidence nor the date of a source carries it${near.length > 0 ? `: they have ${near.join(', ')}` : ''}.`,
      hint: 'Add as evidence the exact words that have the date, or a report from that day or the two after it (its “issued:”). What nothing carries does not go into the ledger.',
    }),
  ),
} as const;
