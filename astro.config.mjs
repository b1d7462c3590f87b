import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { toolbar } from './src/cli/dev/toolbar.ts';
import { sealPages } from './src/cli/seal-pages.ts';
import { terseScript } from './src/cli/terse-script.ts';
import { watchContent } from './src/cli/watch-content.ts';
import { cacheFolder, contentFolder, outFolder } from './src/disk/folders.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions, settingPlugins } from './src/markdown/plugins.ts';
import { base, origin } from './src/site.ts';
import { fonts } from './src/styles/fonts.ts';

export default defineConfig({
  ...(origin && { site: origin }),
  base,
  outDir: outFolder(),
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  devToolbar: { placement: 'bottom-left' },
  // Nothing runs, loads or is styled but what is built with the page. A policy in the page cannot forbid others to frame it.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  build: { format: 'directory', inlineStylesheets: 'always' },
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
  integrations: [mdx(), toolbar(contentFolder()), sealPages()],
  vite: {
    plugins: [tailwindcss(), terseScript(), watchContent(contentFolder())],
    build: {
      // The script goes with the page: to ask for it apart would cost a phone more time than its four kilobytes. Pictures
      // do not, since the policy lets none come but from an address; nor does the script of the search, which loads another:
      // in a script within a page Vite leaves a placeholder where it does.
      assetsInlineLimit: (file) => file.endsWith('.js') && !file.includes('/Search.astro'),
      rolldownOptions: {
        // Astro's own directives in compiled MDX; nothing an author or we could act on.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
  },
  fonts,
});
