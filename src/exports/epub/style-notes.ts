/** How notes, the ledger, the sources, the contents and the cover are set. */
export const notesStyle = `.notes {
  margin-top: 3em;
  font-size: 0.86em;
  line-height: 1.4;
}

.note {
  margin: 0 0 1em;
}

.note p {
  text-indent: 0;
}

.note p + p {
  margin-top: 0.25em;
}

.notes > .note:first-child {
  padding-top: 1em;
  border-top: 1px solid;
}

.back {
  font-weight: 600;
  text-decoration: none;
}

.back.again {
  font-weight: 400;
}

.verdict {
  font-weight: 600;
}

.stance {
  font-style: italic;
}

.claim {
  margin: 2em 0;
}

.claim h2 {
  margin: 0 0 0.3em;
  font-size: 1.08em;
}

.claim p {
  margin: 0.35em 0;
  text-indent: 0;
}

.standing, .facts, .evidence, .earlier, .lead {
  font-size: 0.9em;
  line-height: 1.4;
}

.evidence, .facts {
  margin: 0.5em 0;
}

.evidence li {
  margin: 0.35em 0;
}

.claim .facts {
  padding-inline-start: 0;
  list-style: none;
}

.claim li p {
  margin: 0;
}

.about p {
  margin: 0.6em 0;
  text-indent: 0;
}

.earlier {
  padding-inline-start: 0.9em;
  border-inline-start: 2px solid rgba(128, 128, 128, 0.6);
}

.correction {
  margin: 0.9em 0;
  padding: 0.6em 0.9em;
  border: 1px solid rgba(128, 128, 128, 0.6);
  font-size: 0.9em;
  line-height: 1.4;
}

.correction p {
  margin: 0.2em 0;
  text-indent: 0;
}

.correction del, .correction ins {
  text-decoration: none;
}

.correction ins {
  font-weight: 600;
}

.sources {
  padding-inline-start: 0;
  list-style: none;
}

.sources li {
  margin: 0 0 0.6em;
  padding-left: 1.4em;
  text-indent: -1.4em;
  font-size: 0.9em;
  line-height: 1.35;
  overflow-wrap: anywhere;
}

.aside {
  margin: 1em 0;
}

.aside .letter {
  font-style: italic;
  text-indent: 0;
}

.aside .letter + p {
  text-indent: 0;
}

nav ol {
  padding-inline-start: 0;
  list-style: none;
}

nav ol ol {
  padding-inline-start: 1.4em;
}

nav li {
  margin: 0.5em 0;
}

nav a {
  text-decoration: none;
}

.cover {
  margin: 0 -4%;
  text-align: center;
}

.cover img {
  max-height: 100vh;
}
`;
