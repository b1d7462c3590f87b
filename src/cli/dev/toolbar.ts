import type { AstroIntegration } from 'astro';
import { readContent } from '../../disk/read-content.ts';
import { REPORT_ADDRESS } from './page-problem.ts';
import { pageReport } from './page-report.ts';

// The mark of public/favicon.svg, in the toolbar's white.
const ICON =
  '<svg viewBox="0 0 32 32"><path fill="#fff" d="M6 4h20v4H6zM10 12h16v4H10zM14 20h12v4H14zM2 27h28v2H2z"/></svg>';

/**
 * What an author sees while writing: the development server answers with the report of a page, and an app in its toolbar
 * lists the problems and underlines them on the page. A built site has nothing of it.
 */
export function toolbar(folder: string): AstroIntegration {
  return {
    name: 'footing-toolbar',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('./toolbar-app.ts', import.meta.url);
        addDevToolbarApp({ id: 'footing', name: 'What the check found', icon: ICON, entrypoint });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(REPORT_ADDRESS, async (request, response, next) => {
          try {
            const path = new URL(request.url ?? '', 'http://localhost').searchParams.get('page') ?? '';
            const report = pageReport(await readContent(folder), path);
            response.setHeader('Content-Type', 'application/json');
            response.setHeader('Cache-Control', 'no-store');
            response.end(JSON.stringify(report));
          } catch (fault) {
            next(fault);
          }
        });
      },
    },
  };
}
