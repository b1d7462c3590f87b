import { defineToolbarApp } from 'astro/toolbar';
import { Badge, levelOf } from './badge.ts';
import { type PageReport, REPORT_ADDRESS } from './page-problem.ts';
import { panelOf } from './panel.ts';
import { tint, underline } from './underline.ts';

/** Where the tab keeps whether the list is open: a page that reloads after a save has it as it was. */
const OPEN = 'footing-list-is-open';

/** The app in the toolbar of the development server: what the check found, on the page and in a list. */
export default defineToolbarApp({
  async init(canvas, app) {
    const answer = await fetch(`${REPORT_ADDRESS}?page=${encodeURIComponent(location.pathname)}`);
    const report = (await answer.json()) as PageReport;
    const places = underline(report.problems);
    const badge = new Badge(report, () => app.toggleState({ state: true }));
    const close = () => {
      app.toggleState({ state: false });
      badge.focus();
    };
    const panel = panelOf(report, places, close);
    canvas.append(panel);

    const level = levelOf(report);
    app.toggleNotification(level ? { state: true, level } : { state: false });
    let isReopened = sessionStorage.getItem(OPEN) !== null;
    app.onToggled(({ state }) => {
      badge.makeRoom(state);
      if (!state) {
        sessionStorage.removeItem(OPEN);
        tint(undefined);
        return;
      }
      sessionStorage.setItem(OPEN, '');
      // After a save, whoever reads the page is left where they are.
      if (!isReopened) panel.querySelector('section')?.focus();
      isReopened = false;
    });
    panel.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
    if (isReopened) app.toggleState({ state: true });
  },
});
