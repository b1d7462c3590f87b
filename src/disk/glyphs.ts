import { type Problem, problem } from '../model/problem.ts';
import { charactersIn } from './read-font.ts';

/** Characters that the fonts of the paper may lack, side by side: all but Unicode’s first three blocks. */
const UNSURE = /[^\t\r\n\u0020-\u007e\u00a0-\u017f]+/gu;

/** Characters that are not seen and need no glyph: joiners, marks of direction, the byte order mark, spaces. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zs}]/u;

/** What an author writes for other authors; nobody is shown it. */
const COMMENT = { yaml: /(?<=^|\s)#.*$/gm, mdx: /\{\s*\/\*[\s\S]*?\*\/\s*\}/g };

/** Characters of a file that stand side by side, with the place of the first. */
interface Run {
  readonly file: string;
  readonly start: number;
  readonly text: string;
}

/**
 * The characters of a content folder that are in none of the fonts that paper is set in, each once a file.
 * @param texts the text of every file, by the path that problems name
 * @param fontFiles the paths of the fonts; they are read only if a text has a character beyond ordinary Latin
 */
export async function missingGlyphs(
  texts: ReadonlyMap<string, string>,
  fontFiles: () => Promise<readonly string[]>,
): Promise<Problem[]> {
  const runs = [...texts].flatMap(([file, text]) => unsureIn(text, file));
  if (runs.length === 0) return [];
  const covered = await coverage(await fontFiles());
  const told = new Set<string>();
  return runs.flatMap(({ file, start, text }) => {
    const missing = [...new Set(text)].filter((each) => !UNSEEN.test(each) && !covered.has(codePoint(each)));
    if (missing.every((each) => told.has(file + each))) return [];
    for (const each of missing) told.add(file + each);
    return [problem('character-has-a-glyph', { file, span: { start, end: start + text.length } }, { missing })];
  });
}

function unsureIn(text: string, file: string): Run[] {
  const comment = file.endsWith('.mdx') ? COMMENT.mdx : COMMENT.yaml;
  const shown = text.replace(comment, (words) => ' '.repeat(words.length));
  return [...shown.matchAll(UNSURE)].map(({ 0: text, index: start }) => ({ file, start, text }));
}

/** The characters that at least one of the fonts has, as code points; a font that cannot be read has none. */
async function coverage(files: readonly string[]): Promise<ReadonlySet<number>> {
  const sets = files.map((file) => charactersIn(file).catch(() => []));
  return new Set((await Promise.all(sets)).flat());
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
