import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A font that paper is set in. */
export interface PaperFont {
  readonly path: string;
  readonly bytes: Uint8Array;
}

// The faces of the site as whole files, for the compiler knows neither WOFF2 nor fonts in pieces.
const FACES = {
  '@expo-google-fonts/alegreya': [
    '400Regular',
    '400Regular_Italic',
    '500Medium',
    '500Medium_Italic',
    '700Bold',
    '700Bold_Italic',
  ],
  '@expo-google-fonts/source-sans-3': ['400Regular', '400Regular_Italic', '600SemiBold'],
  '@expo-google-fonts/markazi-text': ['400Regular', '500Medium', '700Bold'],
} as const;

/** The fonts of paper: those of the site, and the author’s own for other scripts, in the folder `fonts` of the content. */
export async function paperFonts(content: string): Promise<PaperFont[]> {
  const own = await readdir(join(content, 'fonts')).catch(() => []);
  const files = [
    ...Object.entries(FACES).flatMap(([name, faces]) => facesIn(name, faces)),
    ...own
      .filter((file) => /\.[ot]tf$/i.test(file))
      .sort()
      .map((file) => join(content, 'fonts', file)),
  ];
  return Promise.all(files.map(async (path) => ({ path, bytes: await readFile(path) })));
}

function facesIn(name: string, faces: readonly string[]): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const family = { alegreya: 'Alegreya', 'source-sans-3': 'SourceSans3', 'markazi-text': 'MarkaziText' }[
    name.split('/')[1] ?? ''
  ];
  return faces.map((face) => join(folder, face, `${family}_${face}.ttf`));
}
