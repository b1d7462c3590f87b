import type { Citation, CitationLink } from './citations.ts';
import { copyOf, element } from './element.ts';
import type { OpenNote } from './note-panel.ts';
import { onceAFrame } from './once-a-frame.ts';
import { placeNotes, type Stretch } from './place-notes.ts';

/** A note in the margin, with the citations that it stands for: those of one claim in one section. */
interface Entry {
  readonly box: HTMLElement;
  readonly links: CitationLink[];
}

/** The least space between two notes, in CSS pixels. */
const GAP = 18;
/** The narrowest column in which a note can be read, in ems of its own type. */
const NARROWEST = 12;

/**
 * Sets short notes into the margin, each beside the first citation of its claim in a section. They are copies for the
 * eye: a screen reader and the keyboard have the citations themselves and the list of notes. Whenever anything on the
 * page changes its size they are placed anew; where they do not all fit they all lose their quotes, and where even that
 * is not enough all of them go.
 */
export function margin(essay: HTMLElement, citations: readonly Citation[], open: OpenNote): void {
  const column = element('div', 'margin');
  column.ariaHidden = 'true';
  column.lang = document.documentElement.lang;
  column.dir = 'ltr';
  essay.append(column);
  let entries: readonly Entry[] = [];

  const forms = ['full', 'short'] as const;
  const arrange = () => {
    const isWide = column.clientWidth >= NARROWEST * Number.parseFloat(getComputedStyle(column).fontSize);
    if (isWide && entries.length === 0) fill();
    const form = isWide && forms.find((each) => placeAll(each));
    column.dataset.form = form || 'none';
  };
  // Not before there is room for them: on a phone they are never made.
  const fill = () => {
    entries = entriesOf(essay, citations, open);
    column.append(...entries.map(({ box }) => box));
    for (const { box } of entries) observer.observe(box);
  };
  const placeAll = (form: string): boolean => {
    column.dataset.form = form;
    const origin = essay.getBoundingClientRect().top;
    const notes = entries.map(({ box, links: [first] }) => ({
      anchor: (first?.getClientRects()[0]?.top ?? 0) - origin,
      height: box.offsetHeight,
    }));
    const tops = placeNotes(notes, stretchesOf(essay, column), GAP);
    // Moved by a transform, which is no shift of the layout.
    for (const [index, { box }] of entries.entries()) box.style.transform = `translateY(${tops?.[index] ?? 0}px)`;
    return tops !== undefined;
  };

  const observer = new ResizeObserver(onceAFrame(arrange));
  arrange();
  observer.observe(essay);
  observer.observe(column);
}

function entriesOf(essay: HTMLElement, citations: readonly Citation[], open: OpenNote): Entry[] {
  const entries = new Map<string, Entry>();
  for (const citation of citations) {
    const section = sectionOf(essay, citation.link);
    if (section === undefined) continue;
    const key = `${section} ${citation.note.id}`;
    const entry = entries.get(key) ?? { box: boxOf(citation, open), links: [] };
    entry.links.push(citation.link);
    entries.set(key, entry);
  }
  for (const { box, links } of entries.values()) {
    for (const each of [box, ...links]) {
      const light = (isLit: boolean) => () => {
        for (const one of [box, ...links]) one.classList.toggle('is-lit', isLit);
      };
      for (const event of ['pointerenter', 'focus']) each.addEventListener(event, light(true));
      for (const event of ['pointerleave', 'blur']) each.addEventListener(event, light(false));
    }
  }
  return [...entries.values()];
}

/** Which section of the text a citation stands in, by its count; none in the asides, which stand at the end. */
function sectionOf(essay: HTMLElement, link: Element): number | undefined {
  let block = link;
  while (block.parentElement && block.parentElement !== essay) block = block.parentElement;
  if (block.matches('.asides')) return undefined;
  return [...essay.querySelectorAll(':scope > .heading-h2')].filter(
    (heading) => block === heading || heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).length;
}

function boxOf(citation: Citation, open: OpenNote): HTMLElement {
  const { note, number } = citation;
  const quote = note.querySelector<HTMLElement>('[data-by]');
  const more = element('a', 'more', 'more');
  more.href = `#${note.id}`;
  more.tabIndex = -1;
  const box = element(
    'div',
    'margin-note',
    element(
      'p',
      'margin-head',
      element('b', '', number),
      ' ',
      ...copyOf(note.querySelector('.verdict')),
      ...copyOf(note.querySelector('.corrected-on')),
    ),
    ...copyOf(quote),
    element('p', 'margin-by', quote?.dataset.by ?? '', ' ', more),
  );
  more.addEventListener('click', (event) => {
    event.preventDefault();
    open(citation, box);
  });
  return box;
}

/** The free stretches of the margin: beside the text, between what reaches into it. */
function stretchesOf(essay: HTMLElement, column: HTMLElement): Stretch[] {
  const origin = essay.getBoundingClientRect().top;
  const { left, right } = column.getBoundingClientRect();
  const stretches: Stretch[] = [];
  let from = 0;
  for (const block of essay.children) {
    if (block === column) continue;
    const box = block.getBoundingClientRect();
    const isEnd = block.matches('.asides, .notes');
    if (!isEnd && (box.right <= left || box.left >= right || box.height === 0)) continue;
    stretches.push({ from, to: box.top - origin - GAP });
    from = box.bottom - origin + GAP;
    if (isEnd) break;
  }
  return stretches.filter(({ from, to }) => to > from);
}
