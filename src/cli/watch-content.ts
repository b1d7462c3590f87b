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
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(join(folder, sep))) server.ws.send({ type: 'full-reload', path: '*' });
      });
    },
  };
}
