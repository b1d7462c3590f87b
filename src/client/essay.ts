import { citationsIn } from './citations.ts';
import { copying } from './copying.ts';
import { follow } from './follow.ts';
import { keys } from './keys.ts';
import { margin } from './margin.ts';
import { notePanel } from './note-panel.ts';
import { resume } from './resume.ts';

/** What an essay’s page does for its reader beyond being read. Each part may fail without loss to the others. */
export function essay(article: HTMLElement): void {
  const citations = citationsIn(article);
  const { open, current } = notePanel(article, citations);
  margin(article, citations, open);
  keys(citations, open, current);
  follow(article);
  resume(article);
  copying(article);
}
