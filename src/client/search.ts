import { counted } from '../model/words.ts';
import { type Found, openIndex } from './search-index.ts';
import { resultItem } from './search-results.ts';

/** How long a reader pauses in typing before what is typed is searched for, in milliseconds. */
const PAUSE = 250;
/** How long a search may take before the reader is told that it is going on. */
const PATIENCE = 400;
/** How many results are shown at first, and more at each asking. */
const AT_ONCE = 10;

const form = document.querySelector<HTMLFormElement>('search form');
if (form) search(form);

/**
 * Searches as the reader types, by the index of the build. What is searched for stands in the address, so that a search
 * can be linked and gone back to: a search that is sent is a step of its own, one in typing is not.
 */
function search(form: HTMLFormElement): void {
  const find = <Name extends Element>(selector: string) => document.querySelector<Name>(selector) as Name;
  const field = find<HTMLInputElement>('#q');
  const filters = find<HTMLElement>('.search .filters');
  const status = find<HTMLElement>('.found');
  const list = find<HTMLOListElement>('.results');
  const template = find<HTMLTemplateElement>('.search template');
  const more = find<HTMLElement>('.more');
  const lists = find<HTMLElement>('.lists');
  const { indexes = '' } = form.dataset;
  const { title } = document;
  let index: ReturnType<typeof openIndex> | undefined;
  let rest: Found['results'] = [];
  let turn = 0;
  let pause = 0;

  const kind = () => form.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value ?? '';

  async function show(): Promise<void> {
    turn += 1;
    const own = turn;
    const words = field.value.trim();
    document.title = words ? `“${words}” · ${title}` : title;
    if (!words) return clear('');
    const wait = setTimeout(() => say('Searching …'), PATIENCE);
    try {
      index ??= openIndex(indexes.split(' '));
      const found = await (await index)(words, kind());
      if (own !== turn) return;
      rest = found.results;
      const items = await next();
      if (own !== turn) return;
      list.replaceChildren(...items);
      count(found, words);
    } catch {
      index = undefined;
      if (own === turn) clear('The search could not be loaded. The lists below lead to everything.');
    } finally {
      clearTimeout(wait);
    }
  }

  function count({ results, countOf }: Found, words: string): void {
    for (const shown of filters.querySelectorAll<HTMLElement>('[data-count]')) {
      shown.textContent = String(countOf(shown.dataset.count ?? ''));
    }
    const all = countOf('');
    const nothing =
      all > 0 ? 'Others were found: choose “All”.' : 'Fewer words, or other forms of them, may find more.';
    const number = results.length;
    // Between invisible marks, so that words from right to left stay by themselves.
    const quoted = `“\u2068${words}\u2069”`;
    say(number > 0 ? `${counted(number, 'result')} for ${quoted}` : `Nothing was found for ${quoted}. ${nothing}`);
    filters.hidden = all === 0;
    list.hidden = number === 0;
    lists.hidden = number > 0;
    more.hidden = rest.length === 0;
  }

  /** Takes the next results from those that are left. */
  async function next(): Promise<Element[]> {
    const taken = rest.slice(0, AT_ONCE);
    rest = rest.slice(AT_ONCE);
    const results = await Promise.all(taken.map((each) => each.data()));
    return results.map((each) => resultItem(each, template));
  }

  function clear(why: string): void {
    list.replaceChildren();
    for (const each of [list, more, filters]) each.hidden = true;
    lists.hidden = false;
    say(why);
  }

  function say(words: string): void {
    if (status.textContent !== words) status.textContent = words;
  }

  /** @param isStep whether the way back leads to the search before */
  function keep(isStep: boolean): void {
    const address = new URL(location.href);
    address.search = '';
    if (field.value.trim()) address.searchParams.set('q', field.value.trim());
    if (kind()) address.searchParams.set('kind', kind());
    if (address.href !== location.href) history[isStep ? 'pushState' : 'replaceState'](history.state, '', address);
  }

  function readAddress(): void {
    const asked = new URLSearchParams(location.search);
    field.value = asked.get('q') ?? '';
    for (const each of form.querySelectorAll<HTMLInputElement>('[name="kind"]')) {
      each.checked = each.value === (asked.get('kind') ?? '');
    }
    void show();
  }

  const after = (isStep: boolean) => {
    clearTimeout(pause);
    keep(isStep);
    void show();
  };
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => after(false), PAUSE);
  });
  filters.addEventListener('change', () => after(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    after(true);
  });
  more.addEventListener('click', async () => {
    const own = turn;
    const items = await next();
    if (own !== turn) return;
    list.append(...items);
    more.hidden = rest.length === 0;
    items[0]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', readAddress);
  readAddress();
}
