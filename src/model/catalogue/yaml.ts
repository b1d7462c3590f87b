import { didYouMean, rule } from './rule.ts';

/** The rules about what is written in YAML: ledgers, sources, the lines above an essay. */
export const yaml = {
  'yaml-is-valid': rule<{ reason: string; hint: string }>(
    'Ledgers, sources and the top of essays are valid YAML.',
    ({ reason, hint }) => ({ message: reason, hint }),
  ),
  'key-is-unique': rule<{ key: string; where: string }>(
    'No key stands twice in the same place; so no claim has its id twice.',
    ({ key, where }) => ({
      message: `“${key}” stands twice ${where}, so one of the two would be lost.`,
      hint: 'Keep one of them: rename the other, merge the two into one, or delete the one too many.',
    }),
  ),
  'key-is-known': rule<{ key: string; near: string | undefined; known: readonly string[] }>(
    'Every key is one that Footing knows.',
    ({ key, near, known }) => ({
      message: `“${key}” is not a key that can stand here.`,
      hint: didYouMean(near, `The keys that can stand here are: ${known.join(', ')}.`),
    }),
  ),
  'key-is-present': rule<{ key: string; description: string | undefined }>(
    'Every entry has the keys that it cannot do without.',
    ({ key, description }) => ({
      message: `“${key}” is missing here.`,
      hint: description ? `Add it: ${description}` : 'Add it.',
    }),
  ),
  'value-is-valid': rule<{ what: string; found: string; expected: string; near: string | undefined }>(
    'Every value is of the sort that its key wants.',
    ({ what, found, expected, near }) => ({
      message: `${what} cannot be ${found}.`,
      hint: didYouMean(near, expected),
    }),
  ),
  'id-is-well-formed': rule<{ id: string; what: string }>(
    'Ids of essays, claims and sources are lower-case words and digits joined by single hyphens.',
    ({ id, what }) => ({
      message: `“${id}” cannot be the id of ${what}, because ids become part of web addresses.`,
      hint: 'Use lower-case letters and digits, joined by single hyphens, as in feb2-deaths.',
    }),
  ),
  'date-exists': rule<{ value: string }>('Every date exists in the calendar.', ({ value }) => ({
    message: `There is no ${value} in the calendar.`,
    hint: 'Dates are written year-month-day, as in 2024-02-12; leave out the day, or the month too, where it is not known.',
  })),
  'url-is-http': rule<{ value: string }>('Every web address begins with http:// or https://.', ({ value }) => ({
    message: `“${value}” is not a web address that a reader can follow.`,
    hint: 'Give the full address, beginning with https:// (or http://).',
  })),
} as const;
