import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Shows a change in the content at once: while the development server runs, every page is asked for again when a file
 * of the content folder is saved, added or deleted. (Vite by itself watches only what is imported.)
 */
export function watchContent(folder: string): Plugin {
  return {
    name: 'footing-watch-content',
    configureServer(server) {
      let changed = 0;
      let asked = 0;
      const reload = () => server.ws.send({ type: 'full-reload', path: '*' });
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(join(folder, sep))) return;
        changed = Date.now();
        // Which pages there are, Astro asks only again when its own collections change: ledgers and sources are none.
        for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
        reload();
      });
      // A page that was on its way when something changed may hold what was there before, and was not yet listening.
      server.middlewares.use((request, _response, next) => {
        if (request.headers.accept?.includes('text/html')) asked = Date.now();
        next();
      });
      server.ws.on('connection', () => {
        if (changed >= asked) reload();
      });
    },
  };
}
