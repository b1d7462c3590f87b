import type { AnchorKind } from '../lock.ts';
import { counted } from '../words.ts';
import { didYouMean, rule } from './rule.ts';

/** What most likely stands in the place of something lost, and its words. */
interface Successor {
  readonly near: string | undefined;
  readonly nearText: string | undefined;
}

const ACCEPT = 'npm run anchors -- --accept';

/** The rules about what has been published: its ids, its addresses and its claims. */
export const locks = {
  'lock-version-is-known': rule<{ version: number; known: number }>(
    'Every record of what was published is of a version that this Footing knows.',
    ({ version, known }) => ({
      message: `This record was written by a newer Footing: it is of version ${version}, and this one knows version ${known}.`,
      hint: 'Update Footing. Until then the record is left as it is; nothing is written over it.',
    }),
  ),
  'anchor-is-kept': rule<{ id: string; is: AnchorKind; text: string } & Successor>(
    'Every id that an essay has published is still on its page, or has an alias.',
    ({ id, is, text, ...successor }) => ({
      message: `The page has no “${id}” any more, which led to the ${is} “${beginning(text)}”; links to it would break.`,
      hint: `${likely(successor, '#')}Run ${ACCEPT} to record what does, or bring it back.`,
    }),
  ),
  'address-is-kept': rule<{ path: string; title: string; others: number } & Successor>(
    'Every address of a page that was published has its page, or another that took its place.',
    ({ path, title, others, ...successor }) => ({
      message: `There is no page /${path} any more, which was “${beginning(title)}”${others > 0 ? `, nor ${counted(others, 'page')} under it` : ''}; links to it would break.`,
      hint: `${likely(successor, '/')}Run ${ACCEPT} to record what does, or bring it back.`,
    }),
  ),
  'anchor-is-recorded': rule<{ count: number; of: 'essay' | 'site' }>(
    'Every id and address that is about to be published is recorded.',
    ({ count, of }) => ({
      message:
        of === 'essay'
          ? `${counted(count, 'id')} of this essay ${count === 1 ? 'is' : 'are'} not recorded yet, so nobody would notice if ${count === 1 ? 'it' : 'one'} were lost again.`
          : `${counted(count, 'address', 'addresses')} of the site ${count === 1 ? 'is' : 'are'} not recorded yet, so nobody would notice if ${count === 1 ? 'it' : 'one'} were lost again.`,
      hint: `Before you publish, run ${ACCEPT}.`,
    }),
    'warning',
  ),
  'alias-leads-somewhere': rule<{
    id: string;
    ring?: readonly string[];
    nowhere?: string;
    list?: 'anchors' | 'addresses';
    near?: string | undefined;
  }>(
    'Every alias of an id or address that is gone leads to one that is there.',
    ({ id, ring, nowhere, list, near }) => ({
      message: ring
        ? `These aliases lead round in a ring and to nothing: ${ring.join(' → ')}.`
        : list === 'addresses'
          ? `“${id}” is said to be at “${nowhere}” now, but there is no such page.`
          : `“${id}” is said to be “${nowhere}” now, but the page has no such id.`,
      hint: ring
        ? 'Let one of them lead to what is there.'
        : didYouMean(near, `Correct it, or take this “now” out and run ${ACCEPT}, which proposes one.`),
    }),
  ),
  'alias-is-needed': rule<{ id: string }>('No alias stands for what is still there.', ({ id }) => ({
    message: `“${id}” is there, and yet is said to be something else now.`,
    hint: 'Take out this “now”; or give what is there another name, if it is not what the old links meant.',
  })),
  'correction-is-recorded': rule<{ id: string; what: string; stood: string; stands: string | undefined }>(
    'No quantity, date, quotation or verdict of a published claim changes without a correction in its history.',
    ({ id, what, stood, stands }) => ({
      message:
        stands === undefined
          ? `The ${what} “${stood}” of the claim “${id}” was published, and is gone without a correction.`
          : `The ${what} of the claim “${id}” was published as “${stood}” and is “${stands}” now, without a correction.`,
      hint: 'If it was mended, add an entry to “history:” of the claim, with date, stood, stands and because; if it was a slip, put it back.',
    }),
  ),
} as const;

function likely({ near, nearText }: Successor, sign: string): string {
  if (near === undefined) return '';
  const words = nearText ? ` (“${beginning(nearText)}”)` : '';
  return `Perhaps ${near === '/' ? near : sign + near}${words} stands in its place. `;
}

/** The first words of a text, without quotation marks around the whole of it. */
function beginning(whole: string): string {
  const text = whole.replace(/^“([^“”]*)”$/u, '$1');
  const [first = ''] = /^.{1,60}(?=\s|$)|^.{1,60}/u.exec(text) ?? [];
  return first.length < text.length ? `${first.replace(/[\s,;:.–—]+$/u, '')} …` : text;
}
