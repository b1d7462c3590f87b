import { isCapital, type Token } from './token.ts';
import { isPlural, MEASURES } from './unit-noun.ts';

/** Things of thought: small numbers of them are ordinary language, as in "two sides of the argument". */
const THINGS_OF_THOUGHT = new Set(
  'side sides thing things way ways reason reasons question questions point points kind kinds sort sorts type types version versions view views aspect aspects argument arguments possibility possibilities option options example examples respect respects problem problems issue issues lesson lessons idea ideas word words sentence sentences paragraph paragraphs hand hands mind minds world worlds fact facts answer answers step steps choice choices form forms sense senses half halves meaning meanings reading readings conclusion conclusions objection objections cheer cheers extreme extremes front fronts purpose purposes goal goals principle principles factor factors approach approaches tale tales truth truths mistake mistakes error errors caveat caveats part parts theory theories explanation explanations story stories claim claims remedy remedies test tests rule rules theme themes evils wrongs cents pence masters minutes’ edged'.split(
    ' ',
  ),
);

/** Names that hold a number word. */
const NAMES =
  /\b(?:Seven Sisters|Three Mile Island|(?:Thirty|Hundred|Seven|Eighty|Nine) Years[’']? War|Six[- ]Day War|Five Eyes|Four Seasons|Three Gorges|Twelve Apostles|Ten Commandments|Three Musketeers|Three Wise Men|One Nation|(?:Big|Gang of|Group of|Chapter|Catch|Party of|Band of|Great|Fab|Famous|Magnificent|Secret|Chicago|Birmingham|Guildford) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\d{1,2})|\d+[A-Z]? (?:[A-Z]\w+ ){1,2}(?:Street|Road|Avenue|Lane|Square|Place|Boulevard)|Nineteen Eighty[- ]Four|Fahrenheit 451|Slaughterhouse[- ]Five|Catch[- ]22|Page Three|Five[- ]Year Plan|Nine[- ]Dash Line|Two[- ]State|Fifth Republic|Fourth Republic|Third Republic|Third Reich|Third Way|Third World|Fourth Estate|Fifth Amendment|Fourteenth Amendment|Fourth Geneva Convention|Third Geneva Convention|Fourth of July|Cinco de Mayo)\b/g;

/** Turns of phrase in which a number counts nothing. */
const IDIOMS =
  /\b(?:24\/7|9\/11|7\/7|50[-/–]50|fifty-fifty|one (?:another|or other|way or (?:another|the other)|by one|and (?:all|only|the same)|day|side|hand|thing|reason|might|could|can|should|must|would|may|has to|needs|of (?:the|these|those|them|us|its|his|her|their|our|my|your)|who|that|which|more time)|no one|any one|every one|each one|this one|that one|the one|which one|at one with|one-(?:off|sided|way|time|size|to-one|dimensional|upmanship)|two-(?:faced|way|fold|tier|tone|edged|dimensional|thirds majority rule|state)|three-(?:dimensional|quarter length)|four-letter|five-star|six of one|two[’']s company|twos and threes|ones and twos|in two minds|two left feet|two and two|more than one way|twenty-four seven|(?:game|tale|city|country) of two halves|fifteen-minute (?:city|cities)|second to none|at sixes and sevens|nine[- ]to[- ]five|on all fours|zero[- ](?:sum|tolerance|hour|risk|carbon)|ground zero|point zero|square one|day one|number one|first aid|one[- ]hundred per cent (?:sure|certain|behind)|a hundred to one|a million (?:miles|times) (?:away|over)|thousand[- ]yard|million[- ]dollar question|(?:first|second|last|latter|other|better|either|southern|northern|eastern|western|upper|lower|top|bottom|front|back) half|half[- ](?:heart(?:ed)?|way|time|baked|brother|sister|truths?|life|measures?|past|term|light|mast|jokingly|expect\w*|hidden|hoped)|(?:first|second|third|fourth|last|this|next|final) quarters?|quarter[- ](?:final|past|to|century)s?|at close quarters|no quarter|third[- ](?:party|parties|person|rate|degree|class|hand|way|world|time lucky|option|possibility|sector|countr(?:y|ies))|fourth wall|fifth column(?:ist)?s?|sixth sense|seventh heaven|eleventh hour|twentieth[- ]century|double (?:standards?|edged|check|take|act|bind)|on the double|once (?:in a while|upon a time)|twice shy)\b/gi;

/** The stretches of a text in which no number counts anything: names and turns of phrase. */
export function namesAndIdioms(text: string): { start: number; end: number }[] {
  return [NAMES, IDIOMS].flatMap((pattern) =>
    [...text.replaceAll('\n', ' ').matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Whether a small number before these words is ordinary language: "two sides", "the two governments". */
export function isOrdinary(tokens: readonly Token[], index: number, next: number, value: number): boolean {
  if (value > 12 || tokens[index]?.sort === 'number') return false;
  const following = [tokens[next]?.lower ?? '', isCapital(tokens[next + 1]) ? '' : (tokens[next + 1]?.lower ?? '')];
  if (/^[-‑]$/.test(following[0] ?? '')) return false;
  if (THINGS_OF_THOUGHT.has(following[0] ?? '')) return true;
  const adjective = following[0] !== 'of' && !isPlural(tokens[next]) && THINGS_OF_THOUGHT.has(following[1] ?? '');
  const spoken =
    /^(?:the|these|those|all|his|her|their|its|our|my|your|other|any|both|every|each|first|last|next)$/.test(
      tokens[index - 1]?.lower ?? '',
    );
  return adjective || (spoken && !MEASURES.test(following[0] ?? ''));
}
