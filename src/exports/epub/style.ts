/**
 * The style sheet of the book. It sets no colour of text and no size of it: those are the reader’s. Lines and tints are
 * made of the colour of the text, whichever it is.
 */
export const style = `@namespace epub "http://www.idpf.org/2007/ops";

body {
  margin: 0 4%;
  font-family: Alegreya, "Markazi Text", "Iowan Old Style", Palatino, "Noto Serif", "Noto Naskh Arabic", serif;
  line-height: 1.45;
  overflow-wrap: break-word;
}

p {
  margin: 0;
  hyphens: auto;
  -webkit-hyphens: auto;
  -epub-hyphens: auto;
  orphans: 2;
  widows: 2;
}

p + p {
  text-indent: 1.2em;
}

.hint + p {
  text-indent: 0;
}

h1, h2, h3, h4, h5 {
  margin: 2em 0 0.6em;
  font-weight: 600;
  line-height: 1.2;
  hyphens: none;
  -webkit-hyphens: none;
  -epub-hyphens: none;
  text-wrap: balance;
  break-after: avoid;
  page-break-after: avoid;
}

h1 {
  margin-top: 2.2em;
  font-size: 1.55em;
}

h2 {
  font-size: 1.2em;
}

h3, h4, h5 {
  font-size: 1em;
}

h4, h5 {
  font-style: italic;
  font-weight: 400;
}

h1 + h2 {
  margin-top: 1em;
}

a {
  color: inherit;
  text-decoration-thickness: 1px;
  text-decoration-color: rgba(128, 128, 128, 0.75);
  text-underline-offset: 0.18em;
}

.title {
  margin-bottom: 0.5em;
  font-size: 2.1em;
  line-height: 1.1;
}

.standfirst {
  font-size: 1.15em;
  font-style: italic;
  line-height: 1.4;
}

.byline, .hint {
  margin: 1em 0;
  font-size: 0.86em;
  text-indent: 0;
}

.hint {
  margin: 0 0 2.2em;
  padding-bottom: 1em;
  border-bottom: 1px solid;
}

:lang(ar) i, :lang(ar) em, .standfirst:lang(ar), .byline:lang(ar) {
  font-style: normal;
}

.cited {
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-decoration-color: rgba(128, 128, 128, 0.75);
  text-underline-offset: 0.18em;
}

h1 .cited, h2 .cited, h3 .cited {
  text-decoration: none;
}

.marks {
  font-size: 0.62em;
  font-style: normal;
  font-weight: 400;
  line-height: 0;
  vertical-align: 0.55em;
  font-variant-numeric: lining-nums;
  white-space: nowrap;
}

.marks a {
  padding: 0.5em 0.06em;
  text-decoration: none;
}

blockquote {
  margin: 1em 1.4em;
}

ul, ol {
  margin: 0.8em 0;
  padding-inline-start: 1.4em;
}

li {
  margin: 0.2em 0;
}

dt {
  margin-top: 0.7em;
  font-weight: 600;
}

dd {
  margin: 0;
  margin-inline-start: 1.4em;
}

mark {
  background: rgba(255, 214, 64, 0.4);
  color: inherit;
}

hr {
  width: 4em;
  margin: 1.6em auto;
  border: 0;
  border-top: 1px solid;
}

pre {
  margin: 1em 0;
  font-size: 0.8em;
  line-height: 1.35;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}

table {
  width: 100%;
  margin: 1em 0;
  border-collapse: collapse;
  font-size: 0.86em;
  line-height: 1.3;
}

th, td {
  padding: 0.35em 0;
  padding-inline-end: 0.7em;
  border-bottom: 1px solid rgba(128, 128, 128, 0.45);
  text-align: start;
  vertical-align: top;
  font-weight: 400;
}

thead th {
  border-bottom-color: currentColor;
  font-size: 0.9em;
  vertical-align: bottom;
}

tr {
  break-inside: avoid;
  page-break-inside: avoid;
}

.many {
  font-size: 0.62em;
  hyphens: auto;
  -webkit-hyphens: auto;
  -epub-hyphens: auto;
}

.many th, .many td {
  padding-inline-end: 0.4em;
}

@media (max-width: 40em) {
  .many {
    font-size: 0.86em;
  }

  .many, .many tbody, .many tbody tr, .many tbody td, .many tbody th {
    display: block;
    text-align: start;
  }

  .many thead {
    display: none;
  }

  .many tbody tr {
    margin: 0 0 0.8em;
    padding: 0 0 0.6em;
    border-bottom: 1px solid rgba(128, 128, 128, 0.45);
  }

  .many tbody td, .many tbody th {
    padding: 0.08em 0;
    border: 0;
  }

  .many [data-column]::before {
    content: attr(data-column) ": ";
    font-style: italic;
  }
}

.to-center {
  text-align: center;
}

.to-right, .number {
  text-align: right;
}

figure {
  margin: 1.6em 0;
}

img {
  max-width: 100%;
  height: auto;
}

figcaption {
  margin-bottom: 0.6em;
  font-size: 0.9em;
  line-height: 1.35;
}

.photo {
  text-align: center;
}

.photo figcaption {
  margin: 0.4em 0 0;
  text-align: start;
}

.credit, .remark, .figure-sources, .claims {
  font-size: 0.82em;
  line-height: 1.35;
}

.photo .credit {
  font-size: 0.9em;
}

.remark {
  font-style: italic;
}

.figure-sources {
  margin-top: 0.4em;
  text-indent: 0;
}

.rows {
  margin: 0.4em 0;
}

.rows tbody th {
  width: 22%;
  font-size: 0.94em;
}

.rows .track {
  width: 34%;
  padding: 0.2em 0;
  padding-inline-end: 0.6em;
}

.rows .track svg {
  display: block;
  width: 100%;
  height: auto;
}

.rows tr > * {
  border-bottom: 0;
}

.rows thead tr > * {
  font-size: 0.82em;
}

.rows .group > * {
  padding-top: 0.9em;
  font-weight: 600;
}

.ends {
  text-indent: 0;
  hyphens: none;
}

.again {
  opacity: 0.55;
}

.notes {
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
