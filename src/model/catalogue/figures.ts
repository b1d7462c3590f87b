import { didYouMean, rule } from './rule.ts';

const EXAMPLE = {
  Timeline: '<Timeline id="the-spring" claims="one two" from="2024-03-01" to="2024-05-31">The caption.</Timeline>',
  Ranges: '<Ranges id="the-tolls" claims="one two" unit="people killed">The caption.</Ranges>',
  Distances: '<Distances id="the-map" claims="one two" to="Sandwick">The caption.</Distances>',
} as const;

type Tag = keyof typeof EXAMPLE;

/** The rules about figures that are drawn from the ledger. */
export const figures = {
  'figure-stands-alone': rule<{ tag: Tag }>('A figure stands between paragraphs, in nothing else.', ({ tag }) => ({
    message: `This <${tag}> stands within other text, where there is no room for a figure.`,
    hint: 'Put it on lines of its own between two paragraphs, with an empty line before and after it.',
  })),
  'figure-attribute-is-known': rule<{ tag: Tag; name: string; near: string | undefined; known: readonly string[] }>(
    'A figure has no other attributes than those of its kind, each as plain text.',
    ({ tag, name, near, known }) => ({
      message: `“${name}” is not something that a <${tag}> can be told.`,
      hint: didYouMean(near, `It can be told ${known.join(', ')}, each in quotation marks: ${EXAMPLE[tag]}.`),
    }),
  ),
  'figure-id-is-well-formed': rule<{ tag: Tag; id: string | undefined }>(
    'Every figure has an id, of lower-case words and digits joined by single hyphens.',
    ({ tag, id }) => ({
      message: id
        ? `“${id}” cannot be the id of a figure, because it becomes part of a web address.`
        : `This <${tag}> has no id, so that nobody could link to it.`,
      hint: `Give it one of lower-case letters, digits and hyphens: ${EXAMPLE[tag]}.`,
    }),
  ),
  'figure-id-is-unique': rule<{ id: string; taken: 'figure' | 'section' | 'page' }>(
    'No figure has the id of another, of a section or of something that Footing names itself.',
    ({ id, taken }) => ({
      message: {
        figure: `Two figures have the id “${id}”, so a link to it could mean either.`,
        section: `A section has the id “${id}” too, so a link to it could mean either.`,
        page: `The id “${id}” is one that Footing uses itself, so links to it would lead astray.`,
      }[taken],
      hint: 'Give this figure another id.',
    }),
  ),
  'figure-names-claims': rule<{ tag: Tag }>('Every figure names the claims that it is drawn from.', ({ tag }) => ({
    message: `This <${tag}> names no claim, so that there is nothing to draw.`,
    hint: `Name claims of the ledger that the essay cites, with spaces between: ${EXAMPLE[tag]}.`,
  })),
  'figure-claim-exists': rule<{ tag: Tag; id: string; ledger: string | undefined; near: string | undefined }>(
    'Every claim that a figure names stands in the ledger.',
    ({ tag, id, ledger, near }) => ({
      message: `This <${tag}> names a claim “${id}”, but there is ${ledger ? `none in ${ledger}` : 'no essay of that name'}.`,
      hint: didYouMean(
        near,
        ledger ? 'Correct the id here, or add the claim to the ledger.' : 'Correct the name before the slash.',
      ),
    }),
  ),
  'figure-claim-is-cited': rule<{ tag: Tag; id: string }>(
    'Every claim that a figure names is cited in its essay.',
    ({ tag, id }) => ({
      message: `This <${tag}> draws the claim “${id}”, which the essay does not cite, so that its mark would lead to no note.`,
      hint: `Cite it in the text or in the caption: <Cite claim="${id}">…</Cite>.`,
    }),
  ),
  'figure-has-data': rule<{ message: string; near?: string | undefined; hint: string }>(
    'Every claim that a figure names has what it draws: a date within its days, a number in its unit, a distance to its place.',
    ({ message, near, hint }) => ({ message, hint: didYouMean(near, hint) }),
  ),
  'timeline-runs-forward': rule<{ message: string }>('A timeline runs from one day to a later one.', ({ message }) => ({
    message,
    hint: `Write both days as year-month-day, the earlier one first: ${EXAMPLE.Timeline}.`,
  })),
  'figure-has-caption': rule<{ tag: Tag }>('Every figure has a caption.', ({ tag }) => ({
    message: `This <${tag}> has no caption, so that a reader is not told what it shows.`,
    hint: `Say between the tags what it shows and who counted: ${EXAMPLE[tag]}. Numbers and dates in it are cited as in the text.`,
  })),
} as const;
