/** The windows in which links to passages are tried: low ones, so that most of a page is out of view. */
export const WIDTHS = [390, 1440] as const;
export const HEIGHT = 300;

/** How many words a passage has before its first citation, and after its last. */
const WORDS = 4;

/** What is asked of a page, Playwright's and Puppeteer's alike. */
interface FragmentPage {
  goto(address: string): Promise<unknown>;
  evaluate<Result>(look: (given: number) => Result | Promise<Result>, given: number): Promise<Result>;
}

/**
 * Follows, for every block of an essay that holds citations, the link to the passage from some words before the first of
 * them to some words after the last, as a reader's selection has it (“Copy link to highlight”). A browser that finds
 * the passage brings it into view, from the end of the page that is far from it. Returns how many links were followed, and
 * the passages that were not found; also a passage with a letter too many, if the page moved for that one too.
 */
export async function followPassages(
  page: FragmentPage,
  address: string,
): Promise<{ followed: number; lost: string[] }> {
  await page.goto(address);
  const passages = await page.evaluate(selectPassages, WORDS);
  const isFound = async (text: string, index: number) => {
    await page.evaluate(scrollAway, index);
    await page.goto(`${address}#:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`);
    return page.evaluate(comesIntoView, index);
  };
  const lost: string[] = [];
  for (const [index, passage] of passages.entries()) if (!(await isFound(passage, index))) lost.push(passage);
  const wrong = `${passages[0]}x`;
  if (await isFound(wrong, 0)) lost.push(`“${wrong}” is not there, and yet was found`);
  return { followed: passages.length, lost };
}

// The functions below run in the page, each by itself. The ranges of the passages stay there between them: a link to
// another passage of the same page loads nothing.

declare global {
  var passages: Range[] | undefined;
}

/** Keeps the range of every passage, and returns its text as it would be copied. */
function selectPassages(words: number): string[] {
  // Contents have the words of the headings, and have them first.
  for (const contents of document.querySelectorAll('nav')) contents.remove();
  const cites = [...document.querySelectorAll<HTMLElement>('article a.cite')];
  const blocks = new Set(cites.map((cite) => cite.closest('p, li, h1, h2, h3, h4, th, td, figcaption, caption, dd')));
  globalThis.passages = [];
  const selection = getSelection();
  const found: string[] = [];
  for (const block of blocks) {
    if (!block || !selection) continue;
    const texts: Text[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      if (text.parentElement?.checkVisibility()) texts.push(text);
    }
    const whole = texts.map(({ data }) => data).join('');
    const isCited = (text: Text) => text.parentElement?.closest('a.cite') !== null;
    const before = texts.slice(0, texts.findIndex(isCited)).reduce((sum, { length }) => sum + length, 0);
    const after = texts.slice(0, texts.findLastIndex(isCited) + 1).reduce((sum, { length }) => sum + length, 0);
    const lead = new RegExp(`(?:\\S+\\s+){0,${words}}\\S*$`).exec(whole.slice(0, before))?.[0] ?? '';
    // Firefox 153 finds no passage that ends in a combining mark, as “الحرّ” does; ours then end a word earlier.
    const ends = `^\\S*(?:\\s+\\S+){0,${words}}(?<!\\p{M})(?=\\s|$)`;
    const tail = new RegExp(ends, 'u').exec(whole.slice(after))?.[0] ?? '';
    const range = document.createRange();
    const place = (at: number, put: (text: Text, offset: number) => void) => {
      let rest = at;
      for (const text of texts) {
        if (rest <= text.length) return put(text, rest);
        rest -= text.length;
      }
    };
    place(before - lead.length, (text, offset) => range.setStart(text, offset));
    place(after + tail.length, (text, offset) => range.setEnd(text, offset));
    selection.removeAllRanges();
    selection.addRange(range);
    globalThis.passages.push(range);
    found.push(`${selection}`.replace(/\s+/g, ' ').trim());
  }
  selection?.removeAllRanges();
  return found;
}

/** Scrolls to the end of the page that is far from a passage, which is thereby out of view. */
function scrollAway(index: number): void {
  const box = globalThis.passages?.[index]?.getBoundingClientRect();
  if (!box) throw new Error(`Expected a passage ${index} on the page.`);
  const { scrollHeight } = document.documentElement;
  scrollTo({ top: box.top + scrollY < scrollHeight / 2 ? scrollHeight : 0, behavior: 'instant' });
}

/** Whether a passage is in view before long. */
async function comesIntoView(index: number): Promise<boolean> {
  for (let tries = 0; tries < 20; tries += 1) {
    const box = globalThis.passages?.[index]?.getBoundingClientRect();
    if (box && box.bottom > 0 && box.top < innerHeight) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
