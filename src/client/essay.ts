import { citationsIn } from './citations.ts';
import { copying } from './copying.ts';
import { follow } from './follow.ts';
import { keys } from './keys.ts';
import { layOut } from './lay-out.ts';
import { margin } from './margin.ts';
import { notePanel } from './note-panel.ts';
import { paragraphLinks } from './paragraph-links.ts';
import { resume } from './resume.ts';

/**
 * What an essay’s page does for its reader beyond being read. Each part may fail without loss to the others, and each but
 * the first waits for its turn, so that a slow device can scroll and paint in between.
 */
export async function essay(article: HTMLElement): Promise<void> {
  layOut();
  const citations = citationsIn(article);
  const { open, current } = notePanel(article, citations);
  const giveParagraph = paragraphLinks(article);
  const parts = [
    () => keys(citations, { open, current, giveParagraph }),
    () => copying(article),
    () => follow(article),
    () => resume(article),
    () => margin(article, citations, open),
  ];
  for (const part of parts) {
    await new Promise((next) => setTimeout(next));
    try {
      part();
    } catch (fault) {
      reportError(fault);
    }
  }
}
