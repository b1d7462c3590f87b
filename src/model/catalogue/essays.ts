import { didYouMean, rule } from './rule.ts';

/** The rules about the prose. */
export const essays = {
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
    'Every tag that looks like one of Footing’s is one.',
    ({ name, near, known }) => ({
      message: `<${name}> is not a tag that can stand in this file.`,
      hint: didYouMean(
        near,
        `The tags of Footing that can stand here are ${known.map((tag) => `<${tag}>`).join(', ')}.`,
      ),
    }),
  ),
  'markup-is-plain': rule<{ found: string }>(
    'The prose runs nothing, loads nothing and sets no style: its HTML is that of running text.',
    ({ found }) => ({
      message: `Here is ${found}, which does not belong in running text.`,
      hint: 'Take it out. Headings, images and block quotations are written in Markdown; how a page looks and works is for its style sheet.',
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
  'heading-holds-no-footnote': rule<object>('No heading holds the mark of a footnote.', () => ({
    message:
      'This heading holds the mark of a footnote, which would get into the contents and into links to the section.',
    hint: 'Put the footnote into the text below the heading. A heading can hold a citation.',
  })),
  'section-id-is-unique': rule<{ id: string; reserved: boolean }>(
    'No two sections of an essay have the same id, and none has an id that Footing gives to something else.',
    ({ id, reserved }) => ({
      message: reserved
        ? `The section id “${id}” is one that Footing uses itself, so links to it would lead astray.`
        : `Two sections have the id “${id}”, so a link to it could mean either.`,
      hint: `Give this section another id: ## Its title {/* #another-id */}`,
    }),
  ),
  'link-leads-somewhere': rule<{ href: string; to: 'section' | 'page' | 'nothing'; near: string | undefined }>(
    'A link leads to a section of the same page, to a page of the site, or by a full address out of it.',
    ({ href, to, near }) => ({
      message: {
        section: `There is no section “${href.slice(1)}” here for this link to lead to.`,
        page: `There is no page “${href}” on the site for this link to lead to.`,
        nothing: href ? `“${href}” is not an address that a reader can follow.` : 'This link leads nowhere.',
      }[to],
      hint: didYouMean(
        near,
        {
          section: 'The id of a section is the comment after its heading, or its title in lower case with hyphens.',
          page: 'Addresses on the site begin and end with a slash: /method/, /essays/my-harbour/.',
          nothing:
            'Write #its-id for a section of this page, /method/ for a page of the site, https://… for any other.',
        }[to],
      ),
    }),
  ),
  'section-id-is-well-formed': rule<{ id: string }>(
    'The id of a section is made of letters, digits and hyphens.',
    ({ id }) => ({
      message: id
        ? `“${id}” cannot be the id of a section, because it becomes part of a web address.`
        : 'This section has no id, because its title has no letters or digits to make one of.',
      hint: 'Give it one of letters, digits and hyphens: ## Its title {/* #its-id */}',
    }),
  ),
  'page-address-is-free': rule<{ id: string }>(
    'No page of the content takes an address that the site has of itself.',
    ({ id }) => ({
      message: `The site has a page /${id}/ of itself, so readers would never see this one.`,
      hint: 'Give the file another name.',
    }),
  ),
  'footnote-label-is-unambiguous': rule<{ label: string }>(
    'No footnote’s label is another’s with a number after it.',
    ({ label }) => ({
      message: `The label “${label}” looks like a later mark of another footnote, and the two would get the same address on the page.`,
      hint: 'Give this footnote another label, here and at its mark.',
    }),
  ),
  'footnote-does-not-nest': rule<object>('No inline note stands inside another.', () => ({
    message: 'This inline note holds another, which readers would lose.',
    hint: 'Put the inner one after the outer, or into its words.',
  })),
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
} as const;
