/** How the list of problems looks: dark, as the rest of the toolbar. */
export const PANEL_STYLE = `
astro-dev-toolbar-window {
  inset: auto 0.75rem 0.75rem auto; transform: none; width: min(24rem, calc(100vw - 1.5rem)); max-height: calc(100vh - 1.5rem);
  padding: 0; overflow: hidden; color-scheme: dark;
}
@media (max-width: 44rem) {
  astro-dev-toolbar-window { bottom: 4rem; max-height: 50vh; border-radius: 12px; }
}
section { display: flex; flex-direction: column; min-height: 0; outline: none; font-size: 0.875rem; line-height: 1.45; }
header { position: relative; padding: 1rem 3.5rem 0.75rem 1.25rem; border-bottom: 1px solid #343841; }
h1 { margin: 0; color: #fff; font-size: 1rem; font-weight: 600; }
h2 { margin: 1rem 0 0.25rem; color: #fff; font-size: 0.8125rem; font-weight: 600; }
p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
.coverage { white-space: pre-line; font-variant-numeric: tabular-nums; }
.list { overflow-y: auto; padding: 0 1.25rem 1rem; }
.none { padding-top: 1rem; }
li { padding: 0.75rem 0; border-top: 1px solid #2a2e37; }
li:first-child { border-top: 0; }
.rule { font: 0.75rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: #a3a7b3; margin-bottom: 0.25rem; }
.severity { margin-inline-end: 0.4em; padding: 0.1em 0.5em; border-radius: 1em; color: #13151a; font-weight: 600; }
.error .severity { background: #ff8f86; }
.warning .severity { background: #f0b43c; }
.message { color: #fff; overflow-wrap: anywhere; }
.hint { margin-top: 0.25rem; overflow-wrap: anywhere; }
button { margin: 0; padding: 0; border: 0; border-radius: 3px; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
button:focus-visible { outline: 2px solid #c9b6ff; outline-offset: 2px; }
button.message:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.place { margin-top: 0.5rem; padding: 0.2em 0.6em; border: 1px solid #4a4f5c; color: #dfe1e8; font: 0.75rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.place:hover { background: #2a2e37; }
.close { position: absolute; top: 0.75rem; right: 0.75rem; width: 2rem; height: 2rem; text-align: center; }
.close:hover { background: #2a2e37; color: #fff; }
`;
