const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Nought to nineteen by their words. */
export const SMALL = new Map([...ONES.entries()].map(([value, word]) => [word, value]));
/** The tens by their words. */
export const TEN = new Map([...TENS.entries()].map(([index, word]) => [word, (index + 2) * 10]));
/** What multiplies the number before it. */
export const SCALES = new Map(
  Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 }),
);
/** The same, as written right after digits: 3.2bn. */
export const SHORT_SCALES = new Map(Object.entries({ k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 }));
/** Fractions of one sign. */
export const GLYPHS = new Map(
  Object.entries({ '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5, '⅛': 1 / 8 }),
);
/** The ordinals from the third on: the first two are ordinary language. */
export const ORDINALS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** The ordinals by their words. */
export const ORDINAL = new Map([...ORDINALS.entries()].map(([index, word]) => [word, index + 3]));
/** Into how many parts the word of a fraction divides. */
export const PARTS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...ORDINALS.slice(0, 8).flatMap((word, index): [string, number][] => [
    [word, index + 3],
    [`${word}s`, index + 3],
  ]),
]);
/** Numbers that only tell a size, with the least that they can mean. */
export const VAGUE = new Map(
  Object.entries({
    dozens: 24,
    scores: 40,
    hundreds: 200,
    thousands: 2e3,
    millions: 2e6,
    billions: 2e9,
    trillions: 2e12,
  }),
);
