import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The faces of the site as whole files, since a compiler of paper cannot put subsets together. */
const FACES = [
  'alegreya/400Regular/Alegreya_400Regular.ttf',
  'alegreya/400Regular_Italic/Alegreya_400Regular_Italic.ttf',
  'alegreya/500Medium/Alegreya_500Medium.ttf',
  'alegreya/500Medium_Italic/Alegreya_500Medium_Italic.ttf',
  'alegreya/700Bold/Alegreya_700Bold.ttf',
  'alegreya/700Bold_Italic/Alegreya_700Bold_Italic.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'markazi-text/400Regular/MarkaziText_400Regular.ttf',
  'markazi-text/500Medium/MarkaziText_500Medium.ttf',
  'markazi-text/700Bold/MarkaziText_700Bold.ttf',
];

/**
 * The font files that paper is set in: those of the site, then what an author has added. Fonts of the machine are none
 * of them, or another machine would set another page.
 */
export async function paperFonts(content: string): Promise<string[]> {
  const own = await addedFonts(content);
  return [...FACES.map((face) => resolve('node_modules/@expo-google-fonts', face)), ...own];
}

/** The font files that an author has put into the folder `fonts` of the content, for scripts that the site’s own lack. */
export async function addedFonts(content: string): Promise<string[]> {
  const files = await readdir(join(content, 'fonts')).catch(() => []);
  return files
    .filter((file) => /\.[ot]tf$/i.test(file))
    .sort()
    .map((file) => join(content, 'fonts', file));
}
