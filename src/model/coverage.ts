import type { Stretch } from './phrase/phrase.ts';
import { sentenceAround } from './phrase/sentence.ts';
import type { Cover, FoundPhrase, Passage, Prose } from './prose.ts';
import { numeral } from './quantity.ts';
import { counted } from './words.ts';

/** How a checkable phrase stands: cited, waived, exempt as ordinary language, or uncited, wholly or in part. */
export type Standing = 'cited' | 'waived' | 'ordinary' | 'partly' | 'uncited';

/** What covers the whole of a phrase that has to be cited; the innermost, where several do. */
export function coverOf({ covers }: Passage, { core }: FoundPhrase): Cover | undefined {
  return covers
    .filter(({ start, end }) => start <= core.start && core.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** How a phrase of a passage stands. What somebody said is cited where anything in its sentence is. */
export function standingOf(passage: Passage, phrase: FoundPhrase): Standing {
  const cover = phrase.kind === 'attribution' ? coverInSentence(passage, phrase) : coverOf(passage, phrase);
  if (cover) return cover.by === 'citation' ? 'cited' : 'waived';
  if (phrase.kind === 'quantity' && phrase.weak) return 'ordinary';
  return passage.covers.some((each) => overlap(each, phrase.core)) ? 'partly' : 'uncited';
}

function coverInSentence({ text, covers }: Passage, phrase: FoundPhrase): Cover | undefined {
  const sentence = sentenceAround(text, phrase);
  const there = covers.filter((each) => overlap(each, sentence));
  return there.find(({ by }) => by === 'citation') ?? there[0];
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && one.end > other.start;
}

/** How many checkable spans (quantities, dates, quotations) there are, by how they stand. */
export interface Coverage {
  readonly cited: number;
  readonly waived: number;
  readonly uncited: number;
}

/** Counts the checkable spans of a prose. What describes a picture cannot be cited, and is not counted. */
export function coverageOf({ passages }: Prose): Coverage {
  const counts = { cited: 0, waived: 0, uncited: 0 };
  for (const passage of passages) {
    if (passage.where === 'alt') continue;
    for (const phrase of passage.phrases) {
      const standing = phrase.kind === 'attribution' ? 'ordinary' : standingOf(passage, phrase);
      if (standing === 'cited' || standing === 'waived') counts[standing] += 1;
      else if (standing !== 'ordinary') counts.uncited += 1;
    }
  }
  return counts;
}

/** Adds up the coverage of several essays. */
export function totalCoverage(all: readonly Coverage[]): Coverage {
  const sum = (key: keyof Coverage) => all.reduce((total, each) => total + each[key], 0);
  return { cited: sum('cited'), waived: sum('waived'), uncited: sum('uncited') };
}

/** Coverage as people are told it: "215 of 217 checkable spans are cited, 2 waived". */
export function coverageText({ cited, waived, uncited }: Coverage): string {
  const all = cited + waived + uncited;
  if (all === 0) return 'nothing in the prose is checkable';
  const rest = [waived > 0 ? `${numeral(waived)} waived` : '', uncited > 0 ? `${numeral(uncited)} uncited` : ''].filter(
    Boolean,
  );
  return [`${numeral(cited)} of ${counted(all, 'checkable span')} ${all === 1 ? 'is' : 'are'} cited`, ...rest].join(
    ', ',
  );
}

/** A waiver as readers are told of it: the words that it exempts, and why. */
export interface WaivedWords {
  readonly words: readonly string[];
  readonly because: string;
}

/** What is waived in a prose, in its order. */
export function waiversOf({ passages, waivers }: Pick<Prose, 'passages' | 'waivers'>): WaivedWords[] {
  return waivers.map(({ because }, index) => ({
    because,
    words: passages.flatMap((passage) =>
      passage.phrases
        .filter(
          (phrase) =>
            phrase.kind !== 'attribution' &&
            standingOf(passage, phrase) === 'waived' &&
            coverOf(passage, phrase)?.index === index,
        )
        .map(({ start, end }) => passage.text.slice(start, end)),
    ),
  }));
}
