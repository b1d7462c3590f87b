import { expect, test } from 'vitest';
import { matchSpeaker } from '../../../../src/model/match/speaker-match.ts';
import { phraseIn, phrasesIn } from './phrase-in.ts';

const KIRBY = 'John Kirby, spokesman of the White House';

test.each([
  [KIRBY, 'John Kirby said that it was “over the top”.', 'kept'],
  [KIRBY, 'Kirby said: “It was over the top.”', 'kept'],
  [KIRBY, '“It was over the top,” said John Kirby.', 'kept'],
  [KIRBY, 'Kirby came late. He called it “over the top”.', 'kept'],
  [KIRBY, 'It was “over the top”, in the words of Mr. Kirby.', 'kept'],
  [KIRBY, 'Kirby’s phrase was “over the top”.', 'kept'],
  [KIRBY, 'Matthew Miller said that it was “over the top”.', 'another', 'Matthew Miller'],
  [KIRBY, '“It was over the top,” wrote Reuters.', 'another', 'Reuters'],
  [KIRBY, 'According to Matthew Miller “it was over the top”. Kirby was not there.', 'another', 'Matthew Miller'],
  [KIRBY, 'It was “over the top”.', 'nobody'],
  [KIRBY, 'It was “over the top”. Kirby came late.', 'nobody'],
  [KIRBY, '“It was over the top.”\n\n— John Kirby', 'kept'],
  ['a visitor', 'A visitor called it “over the top”.', 'kept'],
  ['the harbour board', 'The harbour board called it “over the top”.', 'kept'],
  ['John Kirby, as reported by Reuters', '“Over the top”, Reuters reported John Kirby as saying.', 'kept'],
] as const)('%s, in “%s”: %s', (speaker, text, is, ...who) => {
  const match = matchSpeaker(speaker, text, phraseIn(text, 'quotation'), phrasesIn(text, 'attribution'));
  expect([match.is, ...('who' in match ? [match.who] : [])]).toEqual([is, ...who]);
});
