import { rule } from './rule.ts';

interface Uncited {
  /** The words, as they stand in the text. */
  readonly text: string;
  /** Whether a citation covers some of them. */
  readonly partly: boolean;
}

const cite = (what: string) =>
  `Wrap it in <Cite claim="…">…</Cite> with the claim that carries it, and put ${what} into that claim’s data. If it needs no source, say why: <Uncited because="…">…</Uncited>.`;

// A quotation has marks of its own.
const shown = (text: string) => (/^[“"‘'«„]/.test(text) ? text : `“${text}”`);

const found = ({ text, partly }: Uncited, noun: string) =>
  partly
    ? `Only a part of ${noun} ${shown(text)} is within its citation, so a reader cannot see what the rest of it rests on.`
    : `Nothing says what ${noun} ${shown(text)} rests on.`;

/** The rules about what has to be cited, and about what is exempt. */
export const uncited = {
  'quantity-is-cited': rule<Uncited>('Every number that states how much or how many is cited, or waived.', (facts) => ({
    message: found(facts, 'the quantity'),
    hint: facts.partly ? 'Move the tag so that it covers the whole number.' : cite('the number'),
  })),
  'date-is-cited': rule<Uncited>('Every date is cited, or waived.', (facts) => ({
    message: found(facts, 'the date'),
    hint: facts.partly ? 'Move the tag so that it covers the whole date.' : cite('the date'),
  })),
  'quotation-is-cited': rule<Uncited>('Every quotation is cited, or waived.', (facts) => ({
    message: found(facts, 'the quotation'),
    hint: facts.partly ? 'Move the tag so that it covers the whole quotation, with its marks.' : cite('the words'),
  })),
  'attribution-is-cited': rule<{ text: string }>(
    'A sentence that says what a named person or body said or decided has a citation in it.',
    ({ text }) => ({
      message: `Here it is told what somebody said or decided (“${text}”), and nothing in the sentence is cited.`,
      hint: 'Wrap what was said or decided in <Cite claim="…">…</Cite>, or say why it needs no source: <Uncited because="…">…</Uncited>.',
    }),
    'warning',
  ),
  'waiver-has-reason': rule<Record<never, never>>('Every waiver says why.', () => ({
    message: 'This <Uncited> does not say why its words need no source; readers are shown the reason.',
    hint: 'Write it as plain text in quotation marks: <Uncited because="common knowledge">…</Uncited>.',
  })),
  'waiver-is-needed': rule<{ cited: boolean }>(
    'Every waiver covers something that would have to be cited.',
    ({ cited }) => ({
      message: cited
        ? 'All that this <Uncited> covers is cited, so that it exempts nothing.'
        : 'This <Uncited> covers no number, date, quotation or attribution that would have to be cited, so that it exempts nothing.',
      hint: 'Take the tag away; the words can stay as they are.',
    }),
  ),
} as const;
