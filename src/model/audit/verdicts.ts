import type { Draft } from '../draft.ts';
import { isEnglish } from '../language.ts';
import { sentenceAround } from '../phrase/sentence.ts';
import { type Problem, problem } from '../problem.ts';
import { claimsOf } from './citing.ts';
import { eachEssay } from './each.ts';

// What shows that a sentence tells an account, or leaves open whether it is so.
const HEDGE =
  /\b(?:sa(?:id|ys?|ying)|wrote|writes?|according to|reports?|reported|reportedly|reporting|claim(?:s|ed|ing)?|alleg\w+|assert\w*|disput\w+|contest\w*|contradict\w*|unverified|unconfirmed|uncertain|unclear|unknown|could not|cannot be|no(?:t|r|body|thing|where)?|perhaps|possibly|probably|apparently|seem\w*|may|might|would|whether|if|accounts?|estimat\w+|puts?|tells?|told|calls?|called|describ\w+|quot\w+|credit\w*|captions?|infer\w*|read(?:s|ing)?|reckon\w*|found that|held that|suggest\w*|argu\w+|think|thought|believ\w*|has it|had it|hear\w*|term|word(?:ing|s)?|shows?|plausible|in doubt|open)\b|[“"«„]/iu;

/** What a claim calls disputed or unverified is not stated flatly: its sentence says whose account it is, or leaves it open. */
export function verdictsAreShown(draft: Draft): Problem[] {
  return eachEssay(draft, (prose, at, essay) =>
    (isEnglish(essay.frontMatter?.language) ? prose.passages : []).flatMap(({ text, covers, where }) =>
      covers.flatMap((cover) => {
        if (cover.by !== 'citation' || where === 'heading' || where === 'cell' || where === 'quotation') return [];
        const doubted = claimsOf(draft, essay, prose, cover.index)?.find(
          ({ claim }) => claim.verdict === 'disputed' || claim.verdict === 'unverified',
        );
        const { start, end } = sentenceAround(text, cover);
        const span = prose.citations[cover.index]?.span;
        if (!doubted || !span || HEDGE.test(text.slice(start, end))) return [];
        return [problem('verdict-is-shown', at(span), { claim: `“${doubted.id}”`, verdict: doubted.claim.verdict })];
      }),
    ),
  );
}
