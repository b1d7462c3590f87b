import type { Page } from '@playwright/test';

/** Where a source is: its page on the site, and its own address, if it has one. */
export interface SourcePlace {
  readonly id: string;
  readonly page: string;
  readonly url?: string | undefined;
}

/**
 * The ids of the sources that a reader of the page, as it is shown, gets to: by a link that can be seen, to the source’s
 * page or to its own address. On paper nothing can be clicked: there the address itself has to be drawn, whole; a source
 * that has none, or is read elsewhere than on the web, is named in the list of sources.
 */
export function sourceIdsReachable(page: Page, places: readonly SourcePlace[], on?: 'paper'): Promise<string[]> {
  return page.evaluate(
    ({ places, on }) => {
      const isShown = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false }) &&
        element.getClientRects().length > 0;
      // As addresses are drawn: without what every one has, and with letters in place of their codes.
      const bare = (address: string) => {
        const rest = address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
        return /%(?![\da-f]{2})/i.test(rest) ? rest : decodeURI(rest);
      };
      // A drawn link is one of SVG, which none leads out of the page by.
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not(svg *)')].filter(isShown);
      const reached = new Set(links.map(({ href }) => href));
      // What is drawn of a link: its own words unless their size is nothing, and what the style sheet puts after them.
      const drawn = (link: HTMLAnchorElement) => {
        const own = getComputedStyle(link).fontSize === '0px' ? '' : link.innerText;
        const after = getComputedStyle(link, '::after').content;
        return [own, after === 'attr(href)' ? link.href : after.replace(/^"|"$/g, '')];
      };
      const printed = new Set(links.flatMap(drawn).map(bare));
      const isNamed = (id: string) => {
        const entry = document.getElementById(`source-${id}`);
        return entry !== null && isShown(entry);
      };
      return places
        .filter(({ id, page, url }) =>
          on === 'paper'
            ? url
              ? printed.has(bare(url))
              : isNamed(id)
            : reached.has(page) || (url !== undefined && reached.has(new URL(url).href)),
        )
        .map(({ id }) => id);
    },
    { places, on },
  );
}
