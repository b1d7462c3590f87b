import type { Stretch } from '../../model/phrase/phrase.ts';
import type { Span } from '../../model/problem.ts';
import type { Passage, Prose } from '../../model/prose.ts';
import type { Excerpt } from './page-problem.ts';

/** How many characters of the text on either side tell words from the same words elsewhere. */
const AROUND = 60;

/** The words of a phrase, a citation or a waiver as a reader reads them, by its place in the file. */
export function excerptAt(prose: Prose, span: Span): Excerpt | undefined {
  for (const passage of prose.passages) {
    const found = passage.where === 'alt' ? undefined : stretchAt(passage, prose, span);
    if (found) return excerptOf(passage.text, found);
  }
  return undefined;
}

function stretchAt({ phrases, covers }: Passage, { citations, waivers }: Prose, span: Span): Stretch | undefined {
  const isThere = (each: Span | undefined) => each?.start === span.start && each.end === span.end;
  return (
    phrases.find((phrase) => isThere(phrase.span)) ??
    covers.find(({ by, index }) => isThere((by === 'citation' ? citations : waivers)[index]?.span))
  );
}

function excerptOf(text: string, { start, end }: Stretch): Excerpt {
  return {
    before: text.slice(Math.max(0, start - AROUND), start),
    text: text.slice(start, end),
    after: text.slice(end, end + AROUND),
  };
}
