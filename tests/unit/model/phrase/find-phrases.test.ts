import { expect, test } from 'vitest';
import { findPhrases, findQuoted } from '../../../../src/model/phrase/find-phrases.ts';
import type { Phrase } from '../../../../src/model/phrase/phrase.ts';

// In words, what stands between » and « is what is found: of »at least 39« people.
test.each([
  ['killed »39« people', 39, 'exactly', 'people'],
  ['killed »thirty-nine« people', 39, 'exactly', 'people'],
  ['»at least 39« people', 39, 'at-least', 'people'],
  ['»no fewer than 39« people', 39, 'at-least', 'people'],
  ['»39 or more« people', 39, 'at-least', 'people'],
  ['»≥ 40« boats', 40, 'at-least', 'boats'],
  ['»more than 40« were hurt', 40, 'more-than', 'were'],
  ['»well over 40« boats', 40, 'more-than', 'boats'],
  ['»40+« boats', 40, 'more-than', 'boats'],
  ['»more than a dozen« boats', 12, 'more-than', 'boats'],
  ['»up to 12« visitors', 12, 'at-most', 'visitors'],
  ['»as many as 500« troops', 500, 'at-most', 'troops'],
  ['»not more than 5« boats', 5, 'at-most', 'boats'],
  ['»12 at most«', 12, 'at-most', undefined],
  ['»fewer than 5« ships', 5, 'less-than', 'ships'],
  ['»under 5« ships', 5, 'less-than', 'ships'],
  ['»less than a« minute', 1, 'less-than', 'minute'],
  ['»about 2,500« troops', 2500, 'about', 'troops'],
  ['»some 27,900« people', 27900, 'about', 'people'],
  ['»39 or so« people', 39, 'about', 'people'],
  ['»~40« boats', 40, 'about', 'boats'],
  ['»an estimated 300« boats', 300, 'about', 'boats'],
  ['»about an« hour', 1, 'about', 'hour'],
  ['»nearly 31« years', 31, 'nearly', 'years'],
  ['»just under 40« boats', 40, 'nearly', 'boats'],
  ['unfold »over 4½« months', 4.5, 'exactly', 'months'],
  ['»two and a half« hours', 2.5, 'exactly', 'hours'],
  ['»4 1/2« months', 4.5, 'exactly', 'months'],
  ['»a hundred and fifty« years', 150, 'exactly', 'years'],
  ['»two thousand four hundred« pounds', 2400, 'exactly', 'pounds'],
  ['»fifteen hundred« pounds', 1500, 'exactly', 'pounds'],
  ['»27\u00a0900« people', 27900, 'exactly', 'people'],
  ['»27\u202f900« people', 27900, 'exactly', 'people'],
  ['»٢٧« people', 27, 'exactly', 'people'],
  ['»1.5 million« people', 1_500_000, 'exactly', 'people'],
  ['»3bn« people', 3e9, 'exactly', 'people'],
  ['»half a million« people', 500_000, 'exactly', 'people'],
  ['»a quarter of a million« people', 250_000, 'exactly', 'people'],
  ['»£1,500«', 1500, 'exactly', 'pounds'],
  ['»£3.2bn«', 3.2e9, 'exactly', 'pounds'],
  ['»£3m«', 3e6, 'exactly', 'pounds'],
  ['»around US$3 billion«', 3e9, 'about', 'dollars'],
  ['»€400«', 400, 'exactly', 'euros'],
  ['»5«km away', 5, 'exactly', 'km'],
  ['»200« m deep', 200, 'exactly', 'm'],
  ['a »45«-day truce', 45, 'exactly', 'day'],
  ['the »30«-year-olds', 30, 'exactly', 'year'],
  ['»one« soldier died', 1, 'exactly', 'soldier'],
  ['»more than one« boat', 1, 'more-than', 'boat'],
  ['»2000« people', 2000, 'exactly', 'people'],
  ['»twelve« years ago', 12, 'exactly', 'years'],
  ['»at\nleast 39« people', 39, 'at-least', 'people'],
  ['»at\r\nleast 39« people', 39, 'at-least', 'people'],
] as const)('%s: %d, %s, of %s', (marked, value, bound, noun) => {
  const [phrase] = found(marked, 'quantity');
  expect([phrase?.value, phrase?.bound, phrase?.nouns[0]]).toEqual([value, bound, noun]);
  expect([phrase?.form, phrase?.percent, phrase?.weak]).toEqual(['cardinal', false, false]);
});

test.each([
  ['»20 %« of boats', 20, undefined],
  ['»20\u00a0%« of boats', 20, undefined],
  ['»20 per cent« of boats', 20, undefined],
  ['»33.4 percent«', 33.4, undefined],
  ['»zero percent«', 0, undefined],
  ['»20–40 %« of boats', 20, 40],
  ['between »20 and 30 per cent«', 20, 30],
])('%s is a percentage: %d to %s', (marked, value, to) => {
  const [phrase] = found(marked, 'quantity');
  expect([phrase?.value, phrase?.to, phrase?.percent]).toEqual([value, to, true]);
});

test.each([
  ['»20 to 40« boats', 20, 40],
  ['»20–40« boats', 20, 40],
  ['from »3 to 4« boats', 3, 4],
  ['»3-4« boats', 3, 4],
  ['»$3-4 million«', 3e6, 4e6],
  ['»2 to 3 million« people', 2e6, 3e6],
  ['between »9,000 and 11,000« dead', 9000, 11000],
  ['»sixteen or seventeen« conscripts', 16, 17],
])('%s is a range from %d to %d', (marked, value, to) => {
  const [phrase] = found(marked, 'quantity');
  expect([phrase?.value, phrase?.to, phrase?.bound]).toEqual([value, to, 'exactly']);
});

test.each([
  ['»almost a third« of them', 1 / 3, 'fraction', 'nearly'],
  ['»two-thirds« of the boats', 2 / 3, 'fraction', 'exactly'],
  ['»three quarters« of the town', 3 / 4, 'fraction', 'exactly'],
  ['»half« of the town', 1 / 2, 'fraction', 'exactly'],
  ['»half« its officers', 1 / 2, 'fraction', 'exactly'],
  ['»about half« a mile out', 1 / 2, 'fraction', 'about'],
  ['»half« an hour later', 1 / 2, 'fraction', 'exactly'],
  ['»one in five« boats', 1 / 5, 'fraction', 'exactly'],
  ['»two out of three« boats', 2 / 3, 'fraction', 'exactly'],
  ['»less than 1 in 10«', 1 / 10, 'fraction', 'less-than'],
  ['»twice« as many boats', 2, 'multiple', 'exactly'],
  ['»three times« the number', 3, 'multiple', 'exactly'],
  ['the number »doubled«', 2, 'multiple', 'exactly'],
  ['a »tenfold« rise', 10, 'multiple', 'exactly'],
  ['a »fifth« trip', 5, 'ordinal', 'exactly'],
  ['the »third« wave of attacks', 3, 'ordinal', 'exactly'],
  ['»dozens« of boats', 24, 'vague', 'about'],
  ['»hundreds« were hurt', 200, 'vague', 'about'],
  ['»tens of thousands« of people', 20_000, 'vague', 'about'],
] as const)('%s: %d as a %s, %s', (marked, value, form, bound) => {
  const [phrase] = found(marked, 'quantity');
  expect([phrase?.value, phrase?.form, phrase?.bound, phrase?.weak]).toEqual([value, form, bound, false]);
});

test.each([
  ['»exactly 39« people', true],
  ['»precisely twelve« boats', true],
  ['»39« people', false],
])('%s insists on its number: %s', (marked, stressed) => {
  expect(found(marked, 'quantity')[0]?.stressed).toBe(stressed);
});

test.each([
  'the »two« governments',
  'the »three« soldiers',
  '»two« sides of the argument',
  'on the »7th«',
  'in the »third« place',
])('%s: a small number of ordinary language', (marked) => expect(found(marked, 'quantity')[0]?.weak).toBe(true));

test.each([
  'The F-16 flew over Tower 22.',
  'Article 51 of the Charter, Resolution 2728, step 3 and page 20',
  'COVID-19 and 5G',
  'Route 66 and Highway 80',
  'at 4 pm or 9:30, at half past four',
  'The Thirty Years’ War and the Six-Day War',
  'Catch-22 and Nineteen Eighty-Four',
  'in two minds, on the one hand',
  'no one at the door, one of them late',
  'the two-state solution',
  'the first and the second tour',
  '(1) first, (2) second',
  '9/11 and 24/7',
  'half-hearted, a quarter-final, the other half',
  'the 19th century',
  'Windows 11 was new',
  'No. 39',
  'BA 284 was late',
  'once, both, several, a couple of boats',
  'https://example.org/39/boats',
  'in 1944, 1914–18, the 1990s',
  'the word “five” is short',
])('%s: no quantity', (text) => expect(of(text, 'quantity')).toEqual([]));

test.each([
  ['on »7 February 2024«', { day: 7, month: 2, year: 2024 }],
  ['on »7\u00a0February\u00a02024«', { day: 7, month: 2, year: 2024 }],
  ['on »7th of February 2024«', { day: 7, month: 2, year: 2024 }],
  ['on »Feb. 7, 2024«', { day: 7, month: 2, year: 2024 }],
  ['on »February 7, 2024«', { day: 7, month: 2, year: 2024 }],
  ['on »2024-02-07«', { day: 7, month: 2, year: 2024 }],
  ['on »7\nFebruary\n2024«', { day: 7, month: 2, year: 2024 }],
  ['on »7 February«', { day: 7, month: 2 }],
  ['in »February 2024«', { month: 2, year: 2024 }],
  ['in »February«', { month: 2 }],
  ['since »May«', { month: 5 }],
  ['in »March«', { month: 3 }],
  ['in »1944«', { year: 1944 }],
  ['»nineteen forty-five«', { year: 1945 }],
  ['in AD »79«', { year: 79 }],
  ['the »1990s«', { year: 1990, toYear: 1999 }],
  ['the »nineties«', { year: 1990, toYear: 1999 }],
  ['the »winter of 2024«', { months: [12, 1, 2, 3], year: 2024 }],
  ['»spring 2023«', { months: [3, 4, 5, 6], year: 2023 }],
  ['in »Q3 2016«', { months: [7, 8, 9], year: 2016 }],
  ['on »Sunday«', { relative: { weekday: 0 } }],
  ['»next Friday«', { relative: { weekday: 5 } }],
  ['the »next day«', { relative: { by: 1, unit: 'day' } }],
  ['»the day before«', { relative: { by: -1, unit: 'day' } }],
  ['»two weeks later«', { relative: { by: 2, unit: 'week' } }],
  ['»a year ago«', { relative: { by: -1, unit: 'year' } }],
  ['»yesterday«', { relative: {} }],
  ['»last month«', { relative: {} }],
  ['»last summer«', { months: [6, 7, 8, 9], relative: {} }],
  ['by »Christmas 2023«', { year: 2023, relative: {} }],
] as const)('%s: %o', (marked, parts) => expect(partsOf(found(marked, 'date')[0])).toEqual(parts));

test.each([
  [
    '»7«–»9 February 2024«',
    [
      { day: 7, month: 2, year: 2024 },
      { day: 9, month: 2, year: 2024 },
    ],
  ],
  [
    '»February 7«–»9, 2024«',
    [
      { day: 7, month: 2, year: 2024 },
      { day: 9, month: 2, year: 2024 },
    ],
  ],
  [
    '»11 January« and »3 February 2024«',
    [
      { day: 11, month: 1, year: 2024 },
      { day: 3, month: 2, year: 2024 },
    ],
  ],
  [
    '»28 December« to »3 January 2024«',
    [
      { day: 28, month: 12, year: 2023 },
      { day: 3, month: 1, year: 2024 },
    ],
  ],
  ['»1914«–»18«', [{ year: 1914 }, { year: 1918 }]],
  ['»2023«/»24«', [{ year: 2023 }, { year: 2024 }]],
] as const)('%s: two dates, with all that is said of both', (marked, parts) => {
  expect(found(marked, 'date').map(partsOf)).toEqual(parts);
});

test.each([
  'it may be',
  'they march on',
  'the June War',
  'Black Friday, a Sunday roast',
  'the Easter Rising',
  '2000 people',
  'the 19th century',
  'today',
  'Resolution 2024',
])('%s: no date', (text) => expect(of(text, 'date')).toEqual([]));

test.each([
  ['It was »“the best light”«.', 'the best light'],
  ['It was »"the best light"«.', 'the best light'],
  ["It was »'the best light'«.", 'the best light'],
  ['It was »‘the best light’«.', 'the best light'],
  ['It was »„the best light“«.', 'the best light'],
  ['It was »“a ‘fine’ light”« then.', 'a ‘fine’ light'],
  ['It was »“the keeper’s\nlight”«.', 'the keeper’s\nlight'],
  ['She asked, »“Is it lit?”«', 'Is it lit?'],
  ['A so-called »“light”«', 'light'],
  ['It had »“39 people”« in it.', '39 people'],
  ['»“Never closed.«', 'Never closed.'],
])('%s: the words are “%s”', (marked, words) => expect(found(marked, 'quotation')[0]?.words).toBe(words));

test('the words between two halves of a quotation are not its own', () => {
  expect(found('»“Light,”« he said, »“is all.”«', 'quotation').map(({ words }) => words)).toEqual([
    'Light,',
    'is all.',
  ]);
});

test.each([
  'the keeper’s house and the boats’ sails',
  'the word “light” is short',
  'He read “The Guns of August” again.',
  'a book called “The Light”',
  '‘Tis the season',
])('%s: no quotation', (text) => expect(of(text, 'quotation')).toEqual([]));

test('within quotation marks and titles no number, date or saying is looked for', () => {
  const text = 'He said “on 7 May Reuters reported 39” in Two Years Before the Mast.';
  const start = text.indexOf('Two');
  const titles = [{ start, end: start + 'Two Years'.length }];
  expect(findPhrases(text, 'en', titles).map(({ kind }) => kind)).toEqual(['quotation']);
});

test.each([
  ['»Reuters reported« that it was lit.', 'Reuters'],
  ['»The White House said« so.', 'White House'],
  ['It was, »according to the ministry«, lit.', 'ministry'],
  ['“Yes”, »said John Kirby«.', 'John Kirby'],
  ['It was lit, »wrote the hatmaker Odile Tarrant«.', 'Odile Tarrant'],
  ['Then »the ministry said« so.', 'ministry'],
  ['»The Court ruled« that it was lawful.', 'Court'],
  ['»A court held« that it was lawful.', 'court'],
  ['»NPR reports« that it was lit.', 'NPR'],
  ['Mr. »Reed denied« it.', 'Reed'],
])('%s: %s said it', (marked, who) => expect(found(marked, 'attribution')[0]?.who).toBe(who));

test.each([
  'Critics said so.',
  'He said so.',
  'It was called a light.',
  'UN reports of boats',
  'The harbour board built it.',
  'The town decided to wait.',
])('%s: nobody by name', (text) => expect(of(text, 'attribution')).toEqual([]));

test('in another language what is written in digits is found, and what is quoted', () => {
  const text = 'Am 7. Mai 1944 sanken 39 Schiffe mit 50.000 Fässern, „fast alle“, ein Drittel davon leer: 20 %.';
  expect(findPhrases(text, 'de').map((each) => text.slice(each.start, each.end))).toEqual([
    '7. Mai 1944',
    '39',
    '50.000',
    '„fast alle“',
    '20',
  ]);
  expect(findPhrases(text, 'de').map((each) => each.kind === 'quantity' && each.value)).toContain(50_000);
});

test('of words that were quoted, what stands in their own quotation marks is read too', () => {
  const quote = 'He said: “we lost 39 men on 7 May”, the ‘last’ of them';
  expect(findPhrases(quote).map(({ kind }) => kind)).not.toContain('quantity');
  expect(findQuoted(quote).map((each) => quote.slice(each.start, each.end))).toEqual(
    expect.arrayContaining(['39', '7 May']),
  );
});

test.each([
  'On 7 May 2024 at least 39 people, a third of them from Ruan, heard “no”, Reuters reported.',
  'Between 9,000 and 11,000 dead; 20–40 % hurt; £3.2bn; the 1990s; two weeks later; said John Kirby.',
])('phrases come in the order of the text, each within it, its core within it: %s', (text) => {
  let before = 0;
  for (const { start, end, core } of findPhrases(text)) {
    expect(before).toBeLessThanOrEqual(start);
    expect([start <= core.start, core.start < core.end, core.end <= end, end <= text.length]).not.toContain(false);
    before = start;
  }
});

test('every beginning of a text, however it breaks off, can be read', () => {
  const text = '“At least £39 bn”, he said on 7–9 Feb. 2024; between 3 and 4½ (20 %) of ‘them’, a third.';
  for (let length = 0; length <= text.length; length += 1) {
    const part = text.slice(0, length);
    for (const { start, end } of findPhrases(part))
      expect([start >= 0, start < end, end <= length]).not.toContain(false);
  }
});

/** The phrases of a kind in a text, which must be those that stand between » and «. */
function found<Kind extends Phrase['kind']>(marked: string, kind: Kind): Extract<Phrase, { kind: Kind }>[] {
  const text = marked.replace(/[»«]/g, '');
  const phrases = of(text, kind);
  expect(phrases.map(({ start, end }) => text.slice(start, end))).toEqual(
    [...marked.matchAll(/»([^»]*)«/g)].map(([, words = '']) => words),
  );
  return phrases;
}

function of<Kind extends Phrase['kind']>(text: string, kind: Kind): Extract<Phrase, { kind: Kind }>[] {
  return findPhrases(text).filter((each): each is Extract<Phrase, { kind: Kind }> => each.kind === kind);
}

function partsOf(date: Extract<Phrase, { kind: 'date' }> | undefined) {
  const { year, toYear, month, months, day, relative } = date ?? {};
  return Object.fromEntries(
    Object.entries({ year, toYear, month, months, day, relative }).filter(([, part]) => part !== undefined),
  );
}
