/** A title in lines, with the size of its letters in units of the drawing. */
interface Lines {
  readonly size: number;
  readonly lines: readonly string[];
}

const SIZES = [168, 148, 130, 114, 100, 88, 76, 64];
const MOST_HIGH = 560;

/** The widths of letters in parts of their size, on the broad side: the fonts that will draw them are not known. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[\s.,:;!'’‘|ijlIتنيبئ]/u, 0.32],
  [/[mwMW—]/u, 0.9],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/\p{Lu}/u, 0.7],
  [/./u, 0.54],
];

/** Sets a title as large as there is room for, in lines of about the same length. */
export function wrap(title: string, measure: number): Lines {
  const words = title.split(/ +/);
  const sizes = SIZES.map((size) => ({ size, lines: linesOf(words, measure / size) }));
  const fits = ({ size, lines }: Lines) =>
    lines.length * size * 1.12 <= MOST_HIGH && lines.every((line) => widthOf(line) * size <= measure);
  const { size, lines } = sizes.find(fits) ?? (sizes.at(-1) as Lines);
  return { size, lines: evened(words, lines.length, measure / size) };
}

function linesOf(words: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// The narrowest room that needs no more lines.
function evened(words: readonly string[], count: number, room: number): string[] {
  let narrow = room;
  while (narrow > 1 && linesOf(words, narrow - 0.25).length === count) narrow -= 0.25;
  return linesOf(words, narrow);
}

/** How wide a text is about, in parts of the size of its letters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0), 0);
}
