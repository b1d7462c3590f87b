/** What leads to a note: the words of a citation, or a mark of a figure, which may be drawn. */
export type CitationLink = HTMLAnchorElement | SVGAElement;

/** A citation of the page. */
export interface Citation {
  readonly link: CitationLink;
  /** The one note of the claim it cites, in the list at the end. */
  readonly note: HTMLElement;
  readonly number: string;
}

/** The citations of an essay, in the order of the page. */
export function citationsIn(essay: Element): Citation[] {
  return [...essay.querySelectorAll<HTMLAnchorElement>('a.cite')].flatMap((link) => {
    const note = document.getElementById(link.hash.slice(1));
    return note ? [{ link, note, number: link.dataset.n ?? '' }] : [];
  });
}
