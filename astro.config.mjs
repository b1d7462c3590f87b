import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { watchContent } from './src/cli/watch-content.ts';
import { cacheFolder, contentFolder, outFolder } from './src/folders.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions, settingPlugins } from './src/markdown/plugins.ts';
import { base, origin } from './src/site.ts';

/** A face from an npm package of Fontsource: one variable file a style. */
const fontsource = (name, cssVariable, fallbacks, variants) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: { variants },
});

export default defineConfig({
  ...(origin && { site: origin }),
  base,
  outDir: outFolder(),
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins,
      rehypePlugins: [...rehypePlugins, ...settingPlugins(base)],
      remarkRehype: remarkRehypeOptions,
    }),
  },
  integrations: [mdx()],
  vite: {
    plugins: [tailwindcss(), watchContent(contentFolder())],
    build: {
      rolldownOptions: {
        // Astro's own directives in compiled MDX; nothing an author or we could act on.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
  },
  fonts: [
    fontsource(
      'Alegreya',
      '--font-alegreya',
      ['Georgia', 'serif'],
      [
        {
          src: ['@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2'],
          weight: '400 900',
          style: 'normal',
        },
        {
          src: ['@fontsource-variable/alegreya/files/alegreya-latin-wght-italic.woff2'],
          weight: '400 900',
          style: 'italic',
        },
      ],
    ),
    fontsource(
      'Source Sans 3',
      '--font-source-sans',
      ['Arial', 'sans-serif'],
      [
        {
          src: ['@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
          weight: '200 900',
          style: 'normal',
        },
      ],
    ),
    fontsource(
      'Noto Naskh Arabic',
      '--font-naskh',
      ['serif'],
      [
        {
          src: ['@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'],
          weight: '400',
          style: 'normal',
          unicodeRange: ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'],
        },
      ],
    ),
  ],
});
