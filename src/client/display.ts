import { keep } from './storage.ts';

const root = document.documentElement;

/**
 * The choices of how a page is shown: each radio button or box of the display panel is a `data-` attribute of the root,
 * by which the style sheet goes. They are kept on the device; early.js takes them up before the next page is drawn. The
 * choice of marks also goes into the address, so that a link shows an essay as its sender saw it.
 */
export function display(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('#display-panel input');
  for (const input of inputs) {
    input.checked = (root.dataset[input.name] ?? '') === input.value;
    input.addEventListener('change', () => choose(input.name, input.checked ? input.value : ''));
  }
}

function choose(name: string, value: string): void {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  const { theme, contrast, marks, keys } = root.dataset;
  keep('display', JSON.stringify({ theme, contrast, marks, keys }));
  if (name === 'marks') showInAddress(value);
}

function showInAddress(marks: string): void {
  const address = new URL(location.href);
  if (marks) address.searchParams.set('marks', marks);
  else address.searchParams.delete('marks');
  history.replaceState(history.state, '', address);
}
