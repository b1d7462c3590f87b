import { readFile } from 'node:fs/promises';
import { type Problem, problem } from '../model/problem.ts';

// How a font begins that the compiler of paper reads: TrueType outlines, or those of PostScript
// (https://learn.microsoft.com/typography/opentype/spec/otff#organization-of-an-opentype-font).
const BEGINNINGS = ['\0\x01\0\0', 'OTTO'];

/** The characters that a font has, as code points. @throws with the reason why it cannot be read */
export async function charactersIn(file: string): Promise<readonly number[]> {
  const bytes = await readFile(file);
  if (!BEGINNINGS.includes(bytes.toString('latin1', 0, 4))) throw new Error('it is neither TrueType nor OpenType');
  const { create } = await import('fontkitten');
  try {
    const font = create(bytes);
    if ('characterSet' in font && font.characterSet.length > 0) return font.characterSet;
  } catch {
    // A font that is cut off stops its reader at whatever is missing first.
  }
  throw new Error('it is damaged');
}

/** The fonts that cannot be read, of those that an author has added. @param name how a problem names a file */
export async function unreadableFonts(files: readonly string[], name: (file: string) => string): Promise<Problem[]> {
  const read = files.map((file) =>
    charactersIn(file).then(
      () => [],
      ({ message }: Error) => [problem('font-is-readable', { file: name(file) }, { reason: message })],
    ),
  );
  return (await Promise.all(read)).flat();
}
