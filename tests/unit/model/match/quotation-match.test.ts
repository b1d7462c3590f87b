import { expect, test } from 'vitest';
import { fold, matchQuotation } from '../../../../src/model/match/quotation-match.ts';

const QUOTE = 'It’s the best light on this coast – and the ships did not miss it, unable as they were to see';

test.each([
  ['the best light on this coast', 'verbatim'],
  ['The best light on this coast', 'verbatim'],
  ['the best light on this coast.', 'verbatim'],
  ['the best light,', 'verbatim'],
  ["it's the best light", 'verbatim'],
  ['this coast — and the ships', 'verbatim'],
  ['the best\n  light', 'verbatim'],
  ['the best light … the ships did not miss it', 'verbatim'],
  ['the best light [...] the ships did not miss it', 'verbatim'],
  ['it’s … on this coast', 'verbatim'],
  ['… the best light …', 'verbatim'],
  ['the best light on [the] coast', 'verbatim'],
  ['[the] best light', 'verbatim'],
  ['the ship[s] did not miss it', 'verbatim'],
  ['the finest light on this coast', 'altered'],
  ['the best light on that coast', 'altered'],
  ['the light best', 'altered'],
  ['able as they were', 'altered'],
  ['able … to see', 'altered'],
  ['est light', 'altered'],
  ['the best … of ships', 'altered'],
  ['on this coast … the best light', 'altered'],
  ['the best light [on] the coast', 'altered'],
  ['', 'altered'],
  ['…', 'altered'],
  ['the ships did … miss it', 'reversed'],
  ['the ships did [gladly] miss it', 'reversed'],
  ['it’s [not] the best light', 'reversed'],
  ['the ships did [not] miss it', 'verbatim'],
])('“%s” is %s', (words, match) => expect(matchQuotation(words, QUOTE)).toBe(match));

test.each([
  ['‘a’ “b” «c»', '\'a\' "b" "c"'],
  ['a – b — c‑d', 'a - b - c-d'],
  ['a…  \n b', 'a... b'],
  ['e\u0301', '\u00e9'],
])('%s is folded to %s', (text, folded) => expect(fold(text)).toBe(folded));

test('every stretch of whole words of a quote is verbatim, and none with a word changed', () => {
  const words = QUOTE.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const stretch = words.slice(from, to).join(' ');
      if (!/\p{L}/u.test(stretch)) continue;
      expect(matchQuotation(stretch, QUOTE), stretch).toBe('verbatim');
      expect(matchQuotation(stretch.replace(/\p{L}+/u, 'gull'), QUOTE), stretch).toBe('altered');
    }
  }
});
