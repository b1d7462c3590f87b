import { didYouMean, elsewhere, rule } from './rule.ts';

/** The rules about citations. */
export const citations = {
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
} as const;
