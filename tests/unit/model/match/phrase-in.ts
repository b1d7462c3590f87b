import { findPhrases } from '../../../../src/model/phrase/find-phrases.ts';
import type { Phrase } from '../../../../src/model/phrase/phrase.ts';

/** The first phrase of a kind in a text. */
export function phraseIn<Kind extends Phrase['kind']>(text: string, kind: Kind): Extract<Phrase, { kind: Kind }> {
  const [first] = phrasesIn(text, kind);
  if (!first) throw new Error(`There is no ${kind} in “${text}”.`);
  return first;
}

/** Every phrase of a kind in a text. */
export function phrasesIn<Kind extends Phrase['kind']>(text: string, kind: Kind): Extract<Phrase, { kind: Kind }>[] {
  return findPhrases(text).filter((each): each is Extract<Phrase, { kind: Kind }> => each.kind === kind);
}
