import type { Printable } from '../../model/printable.ts';
import type { HtmlSetting } from '../html/setting.ts';

/** What setting an essay for feeds takes. */
export interface FeedSetting extends HtmlSetting {
  /** The ids that the text has: what of it a link can lead to. */
  readonly ids: ReadonlySet<string>;
}

/** The setting of an essay. */
export function feedSetting(printable: Printable): FeedSetting {
  const { essay, document } = printable;
  const sections = [{ children: document.opening }, ...document.sections];
  const figures = sections.flatMap(({ children }) =>
    children.flatMap((block) => (block.type === 'figure' ? [block.attributes.id ?? ''] : [])),
  );
  const ids = new Set([...document.sections.map(({ id }) => id), ...figures]);
  return { printable, language: essay.frontMatter.language, ids };
}
