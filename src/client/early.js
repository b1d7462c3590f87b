// Runs before anything is drawn, so that nothing changes under the reader’s eyes: says that scripts run here, and takes up
// what the reader has chosen on this device, or followed in an address (“?marks=quiet”).
{
  const root = document.documentElement;
  const choices = { theme: ['light', 'dark'], contrast: ['more'], marks: ['quiet', 'evidence'], keys: ['off'] };
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('footing:display')) ?? {};
    if (localStorage.getItem('footing:opened')) root.dataset.knows = '';
  } catch {
    // Nothing can be kept here, or what was kept is not ours.
  }
  const asked = new URLSearchParams(location.search).get('marks');
  if (asked) kept = { ...kept, marks: asked };
  for (const [choice, values] of Object.entries(choices)) {
    if (values.includes(kept[choice])) root.dataset[choice] = kept[choice];
  }
  root.dataset.script = '';
  // Who comes by a link to a place, or back to one, must have the whole page laid out; see client/lay-out.ts.
  const [{ type, name } = {}] = performance.getEntriesByType('navigation');
  if (type === 'navigate' && !name.includes('#')) root.dataset.far = '';
}
