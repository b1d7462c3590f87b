import type { Severity } from './problem.ts';

/** What a rule holds, and how a breach of it is told to an author who is not a programmer. */
interface Rule<Facts> {
  /** What holds when all is well, in one sentence; README lists these. */
  readonly holds: string;
  readonly severity: Severity;
  /** What happened and why it matters, then what to do. */
  readonly say: (facts: Facts) => { readonly message: string; readonly hint: string };
}

function rule<Facts>(holds: string, say: Rule<Facts>['say'], severity: Severity = 'error'): Rule<Facts> {
  return { holds, severity, say };
}

const didYouMean = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `Did you mean “${near}”? ${otherwise}`;

const elsewhere = (others: number, noun: string) =>
  others === 0 ? '' : others === 1 ? ` One more ${noun} names it too.` : ` ${others} more ${noun}s name it too.`;

/** Every rule by its id. The id says what holds when all is well, and never changes. */
export const catalogue = {
  // The files
  'content-is-there': rule<{ folder: string; what: string }>(
    'The content folder holds at least one essay and one source.',
    ({ folder, what }) => ({
      message: `There is no ${what} in “${folder}”.`,
      hint: 'Essays are content/essays/<name>/essay.mdx; sources are content/sources/<id>.yaml. If the content lies elsewhere, name its folder with --content or FOOTING_CONTENT.',
    }),
  ),
  'file-is-readable': rule<{ reason: string }>('Every file can be read and is UTF-8 text.', ({ reason }) => ({
    message: `This file cannot be read: ${reason}.`,
    hint: 'Save it again as plain text in the UTF-8 encoding, and see that you may read it.',
  })),
  'file-is-not-empty': rule<{ what: string }>('No file is empty.', ({ what }) => ({
    message: 'This file is empty.',
    hint: `Fill in ${what}, or delete the file.`,
  })),
  'essay-is-there': rule<{ near: string | undefined }>(
    'Every folder of content/essays holds an essay.mdx.',
    ({ near }) => ({
      message: 'This folder of essays holds no essay.mdx, so nothing of it would be published.',
      hint: near
        ? `There is a file “${near}” in it; rename it to essay.mdx.`
        : 'Create essay.mdx in it, or delete the folder.',
    }),
  ),
  'ledger-is-there': rule<{ near: string | undefined }>(
    'Every essay has its ledger, claims.yaml, beside it.',
    ({ near }) => ({
      message: 'This essay has no ledger: there is no claims.yaml in its folder.',
      hint: near
        ? `There is a file “${near}” there; rename it to claims.yaml.`
        : 'Create claims.yaml beside essay.mdx (or bring it back), with one entry for every claim that the essay cites.',
    }),
  ),

  'file-has-a-home': rule<{ home: string }>(
    'Every file in the folders of essays, sources and pages is one that Footing reads.',
    ({ home }) => ({
      message: 'Footing reads no file of this name in this place, so nothing of it would be published.',
      hint: `Move or rename it, or delete it. ${home}`,
    }),
    'warning',
  ),

  // YAML
  'yaml-is-valid': rule<{ reason: string; hint: string }>(
    'Ledgers, sources and the top of essays are valid YAML.',
    ({ reason, hint }) => ({ message: reason, hint }),
  ),
  'key-is-unique': rule<{ key: string; where: string }>(
    'No key stands twice in the same place; so no claim has its id twice.',
    ({ key, where }) => ({
      message: `“${key}” stands twice ${where}, so one of the two would be lost.`,
      hint: 'Rename one of them, or merge the two into one.',
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

  // Essays
  'essay-has-title-date-and-description': rule<{ key: string; description: string | undefined }>(
    'Every essay states its title, its date and its description.',
    ({ key, description }) => ({
      message: `This essay has no ${key}.`,
      hint: `Add “${key}:” between the two lines of three hyphens at the top of the file. ${description ?? ''}`.trim(),
    }),
  ),
  'standfirst-is-there': rule<{ found: 'none' | 'late' | 'another' }>(
    'Every essay opens with one <Standfirst>.',
    ({ found }) => ({
      message: {
        none: 'This essay has no standfirst, the sentence under the title that says what it is about.',
        late: 'The standfirst stands below the beginning of the text, but readers find it under the title.',
        another: 'This is a second standfirst, and there is room for one under the title.',
      }[found],
      hint: 'Put one <Standfirst>…</Standfirst> after the two lines of three hyphens at the top of the file, before all else. It can hold citations.',
    }),
  ),
  'mdx-is-valid': rule<{ reason: string; hint: string }>(
    'The prose is valid MDX, and holds no code.',
    ({ reason, hint }) => ({
      message: reason,
      hint,
    }),
  ),
  'component-is-known': rule<{ name: string; near: string | undefined; known: readonly string[] }>(
    'Every tag in the prose is one that Footing or HTML knows.',
    ({ name, near, known }) => ({
      message: `<${name}> is not a tag that can stand in this file.`,
      hint: didYouMean(
        near,
        `The tags of Footing that can stand here are ${known.map((tag) => `<${tag}>`).join(', ')}.`,
      ),
    }),
  ),
  'heading-level-does-not-skip': rule<{ level: number; before: number }>(
    'Headings go down one level at a time, beginning with ##.',
    ({ level, before }) => ({
      message:
        level === 1
          ? 'This heading is of level 1, which only the title of the essay is; sections begin at level 2.'
          : before === 0
            ? `The first heading is of level ${level}, but sections begin at level 2.`
            : `A heading of level ${level} follows one of level ${before}, so a level is skipped.`,
      hint:
        level === 1
          ? 'Write it with ##.'
          : `Write it with ${'#'.repeat(Math.max(before, 1) + 1)}, or put a heading of the level between before it.`,
    }),
  ),
  'section-id-is-unique': rule<{ id: string; reserved: boolean }>(
    'No two sections of an essay have the same id, and none has an id that Footing gives to something else.',
    ({ id, reserved }) => ({
      message: reserved
        ? `The section id “${id}” is one that Footing uses itself, so links to it would lead astray.`
        : `Two sections have the id “${id}”, so a link to it could mean either.`,
      hint: `Give this section another id: ## Its title {/* #another-id */}`,
    }),
  ),
  'link-leads-somewhere': rule<{ id: string; near: string | undefined }>(
    'A link within an essay leads to one of its sections.',
    ({ id, near }) => ({
      message: `There is no section “${id}” in this essay for this link to lead to.`,
      hint: didYouMean(
        near,
        'The id of a section is the comment after its heading, or its title in lower case with hyphens.',
      ),
    }),
  ),
  'footnote-is-defined': rule<{ label: string }>('Every footnote mark has its footnote.', ({ label }) => ({
    message: `There is no footnote “${label}” for this mark, so readers would see the brackets.`,
    hint: `Add a paragraph “[^${label}]: …”, or write the note in place: ^[…].`,
  })),
  'footnote-is-used': rule<{ label: string; again: boolean }>(
    'Every footnote has a mark that leads to it.',
    ({ label, again }) => ({
      message: again
        ? `There is another footnote “${label}” before this one, so readers would never see this one.`
        : `No mark leads to the footnote “${label}”, so readers would never see it.`,
      hint: again
        ? 'Give one of the two another label, and a mark of its own.'
        : `Put [^${label}] where it belongs, or delete it.`,
    }),
  ),

  // Citations
  'citation-names-a-claim': rule<{ found: string }>('Every citation names its claim by id.', ({ found }) => ({
    message: `This citation does not name a claim: ${found}.`,
    hint: 'Write the id of a claim in the ledger in quotation marks: <Cite claim="feb2-deaths">at least 39 people</Cite>.',
  })),
  'claim-exists': rule<{
    id: string;
    ledger: string | undefined;
    near: string | undefined;
    elsewhere: string | undefined;
    others: number;
  }>('Every citation names a claim that stands in the ledger.', ({ id, ledger, near, elsewhere: essay, others }) => ({
    message: `There is no claim “${id}”${ledger ? ` in ${ledger}` : ', because there is no essay of that name'}.${elsewhere(others, 'citation')}`,
    hint: essay
      ? `The essay “${essay}” has such a claim. To cite it from there, write claim="${essay}/${id}".`
      : didYouMean(
          near,
          ledger ? 'Correct the id here, or add the claim to the ledger.' : 'Correct the name before the slash.',
        ),
  })),
  'citation-has-text': rule<{ id: string }>('Every citation covers some words.', ({ id }) => ({
    message: `This citation of “${id}” covers no words, so a reader would have nothing to follow.`,
    hint: `Put the words that make the claim between the tags: <Cite claim="${id}">the words</Cite>.`,
  })),
  'citation-does-not-nest': rule<{ inner: string; outer: string }>(
    'No citation stands inside another or inside a link, and none holds a link or the mark of a footnote.',
    ({ inner, outer }) => ({
      message: `Here ${inner} stands inside ${outer}, but both are links, and a link cannot hold another.`,
      hint: 'End the outer one before the inner one begins. If the same words make two claims, name both: <Cite claim="one two">…</Cite>.',
    }),
  ),
  'citation-stays-in-a-paragraph': rule<{ id: string }>('A citation covers words within one paragraph.', ({ id }) => ({
    message: `The citation of “${id}” covers more than one paragraph.`,
    hint: 'Cite in each paragraph the words that make the claim; the same claim can be cited as often as you like.',
  })),

  // Claims
  'claim-is-cited': rule<{ id: string }>('Every claim in the ledger is cited in an essay.', ({ id }) => ({
    message: `No essay cites the claim “${id}”, so no reader would ever see it.`,
    hint: `Wrap the words that make the claim in <Cite claim="${id}">…</Cite>, or take the claim out of the ledger.`,
  })),
  'claim-id-is-unambiguous': rule<{ id: string; other: string }>(
    'No claim id is another claim’s id with a number after it.',
    ({ id, other }) => ({
      message: `The id “${id}” looks like a later citation of “${other}”, and the two would get the same address on the page.`,
      hint: `Rename “${id}” so that it does not end in a number after “${other}”.`,
    }),
  ),
  'claim-has-evidence': rule<{ id: string }>('Every claim rests on at least one piece of evidence.', ({ id }) => ({
    message: `The claim “${id}” has no evidence.`,
    hint: 'Add under “evidence:” at least one source with the exact words read there and their stance. What rests on nothing is better left out of the essay.',
  })),
  'verdict-agrees-with-stances': rule<{ verdict: string; stances: string; allowed: string }>(
    'The verdict on a claim does not contradict the stances of its evidence.',
    ({ verdict, stances, allowed }) => ({
      message: `The verdict is “${verdict}”, but ${stances}.`,
      hint: allowed,
    }),
  ),
  'sum-holds': rule<{ reckoning: string; comesTo: string }>(
    'A number that is reckoned from parts is what the parts come to.',
    ({ reckoning, comesTo }) => ({
      message: `The ledger has ${reckoning}, but the parts come to ${comesTo}.`,
      hint: 'Correct the number or its parts, whichever differs from the evidence.',
    }),
  ),
  'span-runs-forward': rule<{ from: string; to: string }>(
    'Ranges, spans of days and durations begin before they end.',
    ({ from, to }) => ({
      message: `This begins with ${from} and ends with ${to}, which comes before it.`,
      hint: 'Swap the two, or correct the one that is wrong.',
    }),
  ),
  'duration-has-two-ends': rule<{ id: string }>(
    'Every duration has an end: its own, or the essay’s date of reference.',
    ({ id }) => ({
      message: `A duration of the claim “${id}” has no end, and the essay has no date of reference to reckon it to.`,
      hint: 'Add “to:” with the last day here, or “date-of-reference:” to the lines at the top of essay.mdx.',
    }),
  ),
  'quote-is-not-empty': rule<{ source: string }>(
    'Every piece of evidence quotes the words that were read.',
    ({ source }) => ({
      message: `The evidence from “${source}” has an empty quote, so nobody could check it.`,
      hint: 'Copy the decisive words from the source, exactly as they stand there.',
    }),
  ),
  'quote-is-short': rule<{ words: number; longest: number }>(
    'No quote of evidence is longer than 25 words.',
    ({ words, longest }) => ({
      message: `This quote has ${words} words; ${longest} are the most that can be quoted freely.`,
      hint: 'Keep only the words that carry the claim. If two passages matter, make them two pieces of evidence.',
    }),
  ),

  // Sources
  'source-exists': rule<{ id: string; near: string | undefined; others: number }>(
    'Every piece of evidence names a source that exists.',
    ({ id, near, others }) => ({
      message: `There is no source “${id}”: no file content/sources/${id}.yaml.${elsewhere(others, 'piece of evidence')}`,
      hint: didYouMean(near, 'Correct the id here, or add the file.'),
    }),
  ),
  'source-is-used': rule<{ id: string }>('Every source is evidence for some claim.', ({ id }) => ({
    message: `No claim rests on the source “${id}”.`,
    hint: 'Name it in the evidence of the claim that it bears on, or delete the file.',
  })),
  'source-id-is-unique': rule<{ id: string; other: string }>(
    'No two files give a source the same id.',
    ({ id, other }) => ({
      message: `Two files give a source the id “${id}”: this one and ${other}.`,
      hint: 'Rename one of them and the evidence that names it, or delete the one too many.',
    }),
  ),
  'source-url-is-unique': rule<{ url: string; other: string }>(
    'No two sources have the same web address.',
    ({ url, other }) => ({
      message: `${url} is the address of two sources, this one and “${other}”.`,
      hint: 'Keep one of them and name it wherever the other is named. Two passages of one page are two pieces of evidence from one source.',
    }),
  ),

  // Images
  'image-is-a-photo': rule<{ found: string }>(
    'Images are shown with <Photo>, which asks for credit and licence.',
    ({ found }) => ({
      message: `This image is written as ${found}, which has no room for credit and licence.`,
      hint: 'Write it so: <Photo src="figures/street.jpg" alt="…" credit="…" licence="CC BY-SA 4.0">The caption.</Photo>.',
    }),
  ),
  'image-exists': rule<{ src: string; near: string | undefined }>('Every image file is there.', ({ src, near }) => ({
    message: src ? `There is no image “${src}” beside this essay.` : 'This <Photo> does not say which image it shows.',
    hint: didYouMean(
      near,
      'Put the file in the folder “figures” beside essay.mdx, and name it as figures/its-name.jpg.',
    ),
  })),
  'image-has-alt-text': rule<{ src: string }>('Every image is described for those who cannot see it.', ({ src }) => ({
    message: `The image “${src}” has no alt text, so a reader who cannot see it learns nothing of it.`,
    hint: 'Add alt="…", one sentence that says what the picture shows.',
  })),
  'image-has-credit': rule<{ src: string }>('Every image names who made it.', ({ src }) => ({
    message: `The image “${src}” names nobody as its maker.`,
    hint: 'Add credit="…", the name of the photographer or the body that published it.',
  })),
  'image-has-licence': rule<{ src: string }>('Every image states the licence under which it is shown.', ({ src }) => ({
    message: `The image “${src}” states no licence.`,
    hint: 'Add licence="…", as in licence="CC BY-SA 4.0" or licence="Public domain". Without a licence an image cannot be published.',
  })),
} as const;

export type RuleId = keyof typeof catalogue;

/** The facts that a rule's sentences need. */
export type Facts<Id extends RuleId> = (typeof catalogue)[Id] extends Rule<infer F> ? F : never;
