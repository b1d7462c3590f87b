import type { Printable } from '../../model/printable.ts';
import { site } from '../../site.ts';

/** What setting words as HTML takes, whatever they are set for. */
export interface HtmlSetting {
  readonly printable: Printable;
  /** The language of the words around. */
  readonly language: string;
}

/** The setting of the site’s own words. */
export function amongSiteWords<Setting extends HtmlSetting>(setting: Setting): Setting {
  return { ...setting, language: site.language };
}
