import type { AstroUserConfig } from 'astro';
import { fontProviders } from 'astro/config';

type Fonts = NonNullable<AstroUserConfig['fonts']>;

/** One file of a face, in the folders of Fontsource's packages: a style, for all characters or for some. */
interface Face {
  readonly file: string;
  readonly style?: 'normal' | 'italic';
  /** Where it is not that of its family: the italic is used in one weight only, for which a file of one is half as large. */
  readonly weight?: string;
  readonly only?: [string, ...string[]];
}

// What Fontsource's files “latin-ext” and “arabic” hold beyond the basic letters. A browser fetches such a file only for
// a page that has one of its characters.
const LATIN_EXTENDED: [string, ...string[]] = [
  'U+0100-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+1D00-1DBF',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
];
const ARABIC: [string, ...string[]] = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'];

/**
 * The faces of the site, from npm and served by the site itself. For the two that pages are set in, Astro makes
 * fallbacks of the same measure; the others come before them in the style sheet and step in for their characters only.
 */
export const fonts: Fonts = [
  family(
    'Alegreya',
    '400 900',
    ['Georgia', 'serif'],
    [
      { file: '@fontsource-variable/alegreya/files/alegreya-latin-wght-normal' },
      { file: '@fontsource/alegreya/files/alegreya-latin-400-italic', style: 'italic', weight: '400' },
    ],
  ),
  family(
    'Source Sans 3',
    '200 900',
    ['Arial', 'sans-serif'],
    [{ file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal' }],
  ),
  family(
    'Alegreya Extended',
    '400 900',
    [],
    [
      { file: '@fontsource-variable/alegreya/files/alegreya-latin-ext-wght-normal', only: LATIN_EXTENDED },
      {
        file: '@fontsource/alegreya/files/alegreya-latin-ext-400-italic',
        style: 'italic',
        weight: '400',
        only: LATIN_EXTENDED,
      },
    ],
  ),
  family(
    'Source Sans 3 Extended',
    '200 900',
    [],
    [{ file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal', only: LATIN_EXTENDED }],
  ),
  family(
    'Markazi Text',
    '400',
    [],
    [{ file: '@fontsource/markazi-text/files/markazi-text-arabic-400-normal', only: ARABIC }],
  ),
];

function family(name: string, weight: string, fallbacks: string[], faces: readonly Face[]): Fonts[number] {
  const variant = ({ file, style = 'normal', weight: own = weight, only }: Face) => ({
    src: [`${file}.woff2`] as [string],
    weight: own,
    style,
    ...(only && { unicodeRange: only }),
  });
  const family = {
    provider: fontProviders.local(),
    name,
    cssVariable: `--font-${name.toLowerCase().replaceAll(' ', '-')}`,
    fallbacks,
    optimizedFallbacks: fallbacks.length > 0,
    options: { variants: faces.map(variant) },
  };
  // Astro’s type of a list of families leaves no room for the options that the local provider asks for.
  return family as unknown as Fonts[number];
}
