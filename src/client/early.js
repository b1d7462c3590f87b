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
  for (const [name, values] of Object.entries(choices)) {
    if (values.includes(kept[name])) root.dataset[name] = kept[name];
  }
  root.dataset.script = '';
}
